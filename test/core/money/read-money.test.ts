import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/core/language/english.ts'
import { GERMAN } from '../../../src/core/language/german.ts'
import type { Language } from '../../../src/core/language/language.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(text: string, language: Language) {
  return readMoney(tokenize(text), language.numbers)
}

test.each([
  ['$14.3bn', 14.3e9, 'USD', 'exact'],
  ['US$100 million', 1e8, 'USD', 'exact'],
  ['A$80 million', 8e7, 'AUD', 'exact'],
  ['about €2.1M in seed money', 2.1e6, 'EUR', 'about'],
  ['up to 40 million pounds', 4e7, 'GBP', 'at_most'],
  ['more than $5 billion', 5e9, 'USD', 'at_least'],
  ['USD 25M', 2.5e7, 'USD', 'exact'],
  ['25 mln dlrs', 2.5e7, 'USD', 'exact'],
  ['1.5 trillion yen', 1.5e12, 'JPY', 'exact'],
  ['14.3 billion Australian dollars', 14.3e9, 'AUD', 'exact'],
  ['a billion dollars', 1e9, 'USD', 'exact'],
  ['a 10.3-billion-pound bid', 10.3e9, 'GBP', 'exact'],
  ['Rs 500 crore', 5e9, 'INR', 'exact'],
] as const)('English: %s', (text, amount, currency, precision) => {
  expect(sums(text, ENGLISH).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each([
  ['14,3 Milliarden US-Dollar', 14.3e9, 'USD', 'exact'],
  ['ein 14,3-Milliarden-Dollar-Deal', 14.3e9, 'USD', 'exact'],
  ['rund 870 Millionen Dollar', 8.7e8, 'USD', 'about'],
  ['bis zu 40 Mio. Euro', 4e7, 'EUR', 'at_most'],
  ['3,21 Mrd. €', 3.21e9, 'EUR', 'exact'],
  ['zwei Billionen Euro', 2e12, 'EUR', 'exact'],
  ['mindestens 1.500 Euro', 1500, 'EUR', 'at_least'],
  ['2,5 Milliarden Schweizer Franken', 2.5e9, 'CHF', 'exact'],
  ['EUR 12,5 Mio.', 12.5e6, 'EUR', 'exact'],
  ['14 300 000 Euro', 14_300_000, 'EUR', 'exact'],
] as const)('German: %s', (text, amount, currency, precision) => {
  expect(sums(text, GERMAN).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each([
  ['$10 to $12 billion', ENGLISH],
  ['$10-12 billion', ENGLISH],
  ['between 10 and 12 billion dollars', ENGLISH],
  ['10 bis 12 Milliarden Dollar', GERMAN],
  ['zwischen 10 und 12 Milliarden Dollar', GERMAN],
])('%s is one range', (text, language) => {
  expect(sums(text, language).map((sum) => sum.money)).toEqual([
    { amount: 10e9, currency: 'USD', precision: 'range', upTo: 12e9 },
  ])
})

test.each([
  ['$10.50 per share', ENGLISH],
  ['$124.25 a share', ENGLISH],
  ['30 Dollar je Aktie', GERMAN],
  ['100 Euro pro Aktie', GERMAN],
])('%s is told apart as a sum for one share', (text, language) => {
  expect(sums(text, language)[0]?.perShare).toBe(true)
})

test('figures without a currency are no sums', () => {
  expect(sums('2,300 employees in 12 countries since 2019', ENGLISH)).toEqual([])
  expect(sums('die Zwei-Milliarden-Marke', GERMAN)).toEqual([])
})

const english = fc
  .record({
    tenths: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom<[string, number]>(
      ['million', 1e6],
      ['bn', 1e9],
      ['billion', 1e9],
      ['mln', 1e6],
      ['trillion', 1e12],
    ),
    form: fc.constantFrom('sign', 'code', 'word', 'hyphens'),
  })
  .map(({ tenths, unit: [name, factor], form }) => {
    const figure = String(tenths / 10)
    const text = {
      sign: `$${figure} ${name}`,
      code: `USD ${figure} ${name}`,
      word: `${figure} ${name} dollars`,
      hyphens: `a ${figure}-${name}-dollar deal`,
    }[form]
    return { text, amount: Number(((tenths / 10) * factor).toPrecision(12)) }
  })

test('English reads back any sum in any of its forms', () => {
  fc.assert(
    fc.property(english, ({ text, amount }) => {
      const [sum] = sums(`They paid ${text} for it.`, ENGLISH)
      expect(sum?.money.currency).toBe('USD')
      expect(sum?.money.amount).toBeCloseTo(amount, 3)
    }),
    { numRuns: 500 },
  )
})

const german = fc
  .record({
    tenths: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom<[string, number]>(
      ['Millionen', 1e6],
      ['Mio.', 1e6],
      ['Milliarden', 1e9],
      ['Mrd.', 1e9],
      ['Billionen', 1e12],
    ),
    currency: fc.constantFrom(
      ['Euro', 'EUR'],
      ['€', 'EUR'],
      ['US-Dollar', 'USD'],
      ['Pfund', 'GBP'],
      ['CHF', 'CHF'],
    ),
  })
  .map(({ tenths, unit: [name, factor], currency: [word, code] }) => ({
    text: `${String(tenths / 10).replace('.', ',')} ${name} ${word}`,
    amount: Number(((tenths / 10) * factor).toPrecision(12)),
    code,
  }))

test('German reads back any sum in any of its forms', () => {
  fc.assert(
    fc.property(german, ({ text, amount, code }) => {
      const [sum] = sums(`Sie zahlten ${text} dafür.`, GERMAN)
      expect(sum?.money.currency).toBe(code)
      expect(sum?.money.amount).toBeCloseTo(amount, 3)
    }),
    { numRuns: 500 },
  )
})
