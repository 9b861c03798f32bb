import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicationDay, readDates } from '../../../src/core/date/read-date.ts'
import { FRENCH } from '../../../src/core/language/french.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(text: string) {
  return readMoney(tokenize(text), FRENCH.numbers)
}

function dates(text: string) {
  const reading = { writing: FRENCH.numbers, published: publicationDay('2025-06-20') }
  return readDates(tokenize(text), reading).map(({ value }) => value)
}

test.each([
  ['14,3 milliards de dollars', 14.3e9, 'USD', 'exact'],
  ["1,3 milliard d'euros", 1.3e9, 'EUR', 'exact'],
  ['40 M€', 40e6, 'EUR', 'exact'],
  ['40M€', 40e6, 'EUR', 'exact'],
  ['2,5 Md€', 2.5e9, 'EUR', 'exact'],
  ['12 milliards de francs CFA', 12e9, 'XOF', 'exact'],
  ['12 millions de francs suisses', 12e6, 'CHF', 'exact'],
  ['3 Mds d’euros', 3e9, 'EUR', 'exact'],
  ['500 k€', 500e3, 'EUR', 'exact'],
  ['environ 870 millions de dollars', 870e6, 'USD', 'about'],
  ['près d’un milliard d’euros', 1e9, 'EUR', 'about'],
  ["jusqu'à 40 millions d'euros", 40e6, 'EUR', 'at_most'],
  ['plus de 5 milliards d’euros', 5e9, 'EUR', 'at_least'],
  ['au moins 20 millions d’euros', 20e6, 'EUR', 'at_least'],
  ['14 300 000 euros', 14_300_000, 'EUR', 'exact'],
  ['deux cents millions d’euros', 200e6, 'EUR', 'exact'],
  ['un demi-milliard d’euros', 500e6, 'EUR', 'exact'],
  ['300 millions de dollars canadiens', 300e6, 'CAD', 'exact'],
  ['2 milliards de couronnes suédoises', 2e9, 'SEK', 'exact'],
  ['1,2 milliard de livres sterling', 1.2e9, 'GBP', 'exact'],
  ['2 billions d’euros', 2e12, 'EUR', 'exact'],
  ['USD 25 millions', 25e6, 'USD', 'exact'],
] as const)('%s', (text, amount, currency, precision) => {
  expect(sums(text).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each(['de 10 à 12 milliards de dollars', 'entre 10 et 12 milliards de dollars'])(
  '%s is one range',
  (text) => {
    expect(sums(text).map((sum) => sum.money)).toEqual([
      { amount: 10e9, currency: 'USD', precision: 'range', upTo: 12e9 },
    ])
  },
)

test.each(['12,50 euros par action', '18 euros l’action', '30 € par titre', '30 dollars chacune'])(
  '%s is a sum for one share',
  (text) => {
    expect(sums(text)[0]?.perShare).toBe(true)
  },
)

test('figures without a currency are no sums', () => {
  expect(sums('27 millions d’utilisateurs, 2 300 salariés et 12 pays depuis 2019')).toEqual([])
})

const written = fc
  .record({
    tenths: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom<[string, number]>(
      ['millions', 1e6],
      ['milliards', 1e9],
      ['M', 1e6],
      ['Mds', 1e9],
      ['billions', 1e12],
    ),
    currency: fc.constantFrom(
      ["d'euros", 'EUR'],
      ['d’euros', 'EUR'],
      ['de dollars', 'USD'],
      ['de dollars américains', 'USD'],
      ['de francs suisses', 'CHF'],
      ['€', 'EUR'],
      ['$', 'USD'],
      ['de yens', 'JPY'],
      ['de dollars australiens', 'AUD'],
    ),
    before: fc.constantFrom('', 'environ ', 'plus de ', 'près de '),
  })
  .map(({ tenths, unit: [name, factor], currency: [word, code], before }) => ({
    text: `${before}${String(tenths / 10).replace('.', ',')} ${name} ${word}`,
    amount: Number(((tenths / 10) * factor).toPrecision(12)),
    code,
  }))

test('any sum is read back in any of its forms', () => {
  fc.assert(
    fc.property(written, ({ text, amount, code }) => {
      const [sum] = sums(`Le groupe a payé ${text} pour cela.`)
      expect(sum?.money.currency).toBe(code)
      expect(sum?.money.amount).toBeCloseTo(amount, 3)
    }),
    { numRuns: 1000 },
  )
})

test('any percentage is read back in any of its forms', () => {
  const form = fc.constantFrom(' %', '%', ' pour cent', '\u00A0%')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), form, (tenths, sign) => {
      const text = `une part de ${String(tenths / 10).replace('.', ',')}${sign} du capital`
      expect(readPercents(tokenize(text), FRENCH.numbers).map(({ value }) => value)).toEqual([
        tenths / 10,
      ])
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['un tiers du capital', 33.333333],
  ['deux tiers du capital', 66.666667],
  ['un quart des parts', 25],
  ['la moitié du groupe', 50],
])('%s', (text, value) => {
  expect(readPercents(tokenize(text), FRENCH.numbers)[0]?.value).toBe(value)
})

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

test('any day is read back in any of its forms', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2039-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.constantFrom('long', 'slashes', 'weekday'), (date, form) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, number] = iso.split('-').map(Number)
      const long = `${number === 1 ? '1er' : number} ${MONTHS[(month ?? 1) - 1]} ${year}`
      const text = { long, slashes: `${number}/${month}/${year}`, weekday: `le ${long}` }[form]
      expect(dates(`Annoncé ${text}.`)).toEqual([iso])
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['le 12 juin', '2025-06-12'],
  ['mercredi', '2025-06-18'],
  ["aujourd'hui", '2025-06-20'],
  ['hier', '2025-06-19'],
  ['en juin 2025', '2025-06'],
])('%s counts from the day of publication', (text, iso) => {
  expect(dates(text)).toEqual([iso])
})
