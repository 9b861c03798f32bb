import { expect, test } from 'vitest'
import { languageOf } from '../../../src/core/language/languages.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(lang: string, text: string) {
  const numbers = languageOf(lang)?.numbers
  if (numbers === undefined) throw new Error(`no numbers for ${lang}`)
  return readMoney(tokenize(text), numbers)
}

test.each([
  ['en', '฿500 million', 5e8, 'THB'],
  ['en', 'kr 500 million', 5e8, 'SEK'],
  ['en', 'Mex$300m', 3e8, 'MXN'],
  ['en', 'RM200 million', 2e8, 'MYR'],
  ['en', '$US300 million', 3e8, 'USD'],
  ['en', '$A300 million', 3e8, 'AUD'],
  ['en', '45 million Turkish lira', 4.5e7, 'TRY'],
  ['en', '45 million Egyptian pounds', 4.5e7, 'EGP'],
  ['en', '12 million Korean won', 1.2e7, 'KRW'],
  ['en', '12 trillion rupiah', 1.2e13, 'IDR'],
  ['en', '3 million New Zealand dollars', 3e6, 'NZD'],
  ['en', '5 million dollars new capital', 5e6, 'USD'],
  ['de', '300 Mio. A$', 3e8, 'AUD'],
  ['de', '20 MEUR', 2e7, 'EUR'],
  ['de', 'TEUR 500', 5e5, 'EUR'],
  ['fr', '300 M$ CA', 3e8, 'CAD'],
  ['fr', '300 millions de dollars US', 3e8, 'USD'],
  ['fr', '45 millions de livres turques', 4.5e7, 'TRY'],
  ['fr', '45 milliards de francs CFA', 4.5e10, 'XOF'],
  ['es', '1.200 mdd', 1.2e9, 'USD'],
  ['es', '1.200 mdp', 1.2e9, 'MXN'],
  ['es', '45 millones de francos suizos', 4.5e7, 'CHF'],
  ['it', '45 milioni di lire turche', 4.5e7, 'TRY'],
  ['nl', '45 miljoen Poolse zloty', 4.5e7, 'PLN'],
  ['pt', '45 milhões de liras turcas', 4.5e7, 'TRY'],
])('%s: %s', (lang, text, amount, currency) => {
  expect(sums(lang, text)[0]?.money).toEqual({ amount, currency, precision: 'exact' })
})

test.each([
  ['en', 'In 2024 won Norvik the bid'],
  ['de', 'Im Jahr 2024 Mark Halden'],
  ['it', 'Nel 2024 lei ha scelto'],
  ['nl', 'In 2024 won Norvik'],
])('%s: %s tells no sum', (lang, text) => {
  expect(sums(lang, text)).toEqual([])
})

test.each([
  ['en', '$10.50/share'],
  ['de', '10,50 €/Aktie'],
  ['fr', '10,50 €/action'],
  ['es', '10,50 €/acción'],
  ['it', '10,50 €/azione'],
  ['pt', 'R$ 10,50/ação'],
])('%s: %s is meant for one share', (lang, text) => {
  expect(sums(lang, text)[0]?.perShare).toBe(true)
})

test.each([
  ['en', '$500 million or more'],
  ['en', '$500 million-plus'],
  ['en', '$500m+'],
  ['de', '500 Mio. Euro oder mehr'],
  ['fr', '500 millions d’euros ou plus'],
  ['es', '500 millones de euros o más'],
  ['nl', '500 miljoen euro of meer'],
])('%s: %s is the least', (lang, text) => {
  expect(sums(lang, text)[0]?.money.precision).toBe('at_least')
})

test('a sum plus something else stays exact', () => {
  expect(sums('en', '$500 million plus debt')[0]?.money.precision).toBe('exact')
})

test.each([
  ['it', 'tra i 5 e i 6 milioni di euro', 'EUR'],
  ['es', 'entre los 5 y los 6 millones de euros', 'EUR'],
  ['pt', 'entre R$ 5 e R$ 6 milhões', 'BRL'],
  ['en', 'from A$5 million to A$6 million', 'AUD'],
])('%s: %s is one range', (lang, text, currency) => {
  expect(sums(lang, text).map(({ money }) => money)).toEqual([
    { amount: 5e6, currency, precision: 'range', upTo: 6e6 },
  ])
})

test('two sums joined by "and" are no range', () => {
  expect(sums('it', '5 milioni di euro e 6 milioni di euro')).toHaveLength(2)
  expect(sums('pt', 'R$ 5 milhões e R$ 6 milhões')).toHaveLength(2)
})
