import { expect, test } from 'vitest'
import { extract } from '../../../src/core/extract/extract.ts'

function priceIn(lang: string, text: string) {
  const price = extract({ text, lang }).deals[0]?.price
  if (price === undefined || price === null) throw new Error(`no price in "${text}"`)
  return price
}

test.each([
  ['en', 'OSLO - Norvik has acquired Halden for 300 million crowns.', 'NOK'],
  ['en', 'Norvik has acquired the Danish brewer Halden for 300 million kroner.', 'DKK'],
  ['en', 'Norvik of Copenhagen has acquired Halden for kr 300 million.', 'DKK'],
  ['en', 'Norvik has acquired the Czech brewer Halden for 300 million crowns.', 'CZK'],
  ['en', 'Norvik has acquired Halden of Stockholm for 300 million Norwegian crowns.', 'NOK'],
  ['en', 'Norvik has acquired the Chilean vineyard Halden for 300 million pesos.', 'CLP'],
  ['en', 'Norvik has acquired Halden, based in Manila, for 300 million pesos.', 'PHP'],
  ['en', 'Norvik has acquired Halden of Lahore for 300 million rupees.', 'INR'],
  [
    'en',
    'Norvik of Sydney, the Australian retailer, has acquired Halden for $300 million. Both are listed on the ASX.',
    'AUD',
  ],
  ['en', 'Norvik of Toronto has acquired Halden for $300 million (US$210 million).', 'CAD'],
  ['en', 'Norvik of Toronto has acquired Halden for $300 million.', 'USD'],
  ['en', 'Norvik of New York has acquired Halden of Toronto, Canada, for $300 million.', 'USD'],
  ['de', 'Norvik übernimmt den dänischen Brauer Halden für 300 Millionen Kronen.', 'DKK'],
  ['de', 'Norvik übernimmt Halden aus Prag für 300 Millionen Kronen.', 'CZK'],
  ['fr', 'Norvik rachète le brasseur norvégien Halden pour 300 millions de couronnes.', 'NOK'],
  ['es', 'Norvik compra la argentina Halden por 300 millones de pesos.', 'ARS'],
  ['es', 'Norvik compra la cadena Halden, de Bogotá, por 300 millones de pesos.', 'COP'],
  ['it', 'Norvik acquisisce la danese Halden per 300 milioni di corone.', 'DKK'],
  ['nl', 'Norvik neemt het Noorse Halden over voor 300 miljoen kronen.', 'NOK'],
  ['pt', 'A Norvik comprou a chilena Halden por 300 milhões de pesos.', 'CLP'],
])('%s: the country an article names tells the unit: %s', (lang, text, currency) => {
  expect(priceIn(lang, text).value.currency).toBe(currency)
})

test('a unit whose country nothing tells is less sure than one that is told', () => {
  const open = priceIn('en', 'Norvik has acquired Halden for 300 million crowns.')
  const told = priceIn('en', 'Norvik has acquired Halden for 300 million Swedish crowns.')
  expect(open.value.currency).toBe('SEK')
  expect(open.confidence).toBeLessThan(told.confidence)
})

test('a sum without a unit is in that of the other sums, and less sure', () => {
  const price = priceIn(
    'en',
    'Norvik has acquired Halden for an eight-figure sum. Halden had sales of £12 million and £9 million before.',
  )
  expect(price.value).toEqual({ amount: 1e7, upTo: 1e8, currency: 'GBP', precision: 'range' })
  const told = priceIn('en', 'Norvik has acquired Halden for an eight-figure sum in pounds.')
  expect(price.confidence).toBeLessThan(told.confidence)
})
