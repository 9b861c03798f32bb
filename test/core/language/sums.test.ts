import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DUTCH } from '../../../src/core/language/dutch.ts'
import { ITALIAN } from '../../../src/core/language/italian.ts'
import type { Language } from '../../../src/core/language/language.ts'
import { PORTUGUESE } from '../../../src/core/language/portuguese.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(text: string, language: Language) {
  return readMoney(tokenize(text), language.numbers)
}

test.each([
  ['1,2 miliardi di dollari', 1.2e9, 'USD', 'exact'],
  ['circa 300 milioni di euro', 3e8, 'EUR', 'about'],
  ['oltre due miliardi di euro', 2e9, 'EUR', 'at_least'],
  ['fino a 80 mln di sterline', 8e7, 'GBP', 'at_most'],
  ['300mila euro', 3e5, 'EUR', 'exact'],
  ['un’operazione da 12,5 milioni', 12.5e6, 'EUR', 'exact'],
  ['€ 40 mld', 40e9, 'EUR', 'exact'],
  ['1.500.000 euro', 1.5e6, 'EUR', 'exact'],
  ['40 milioni di dollari canadesi', 4e7, 'CAD', 'exact'],
  ['mezzo miliardo di euro', 5e8, 'EUR', 'exact'],
] as const)('Italian: %s', (text, amount, currency, precision) => {
  expect(sums(text, ITALIAN).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each([
  ['R$ 2,5 bilhões', 2.5e9, 'BRL', 'exact'],
  ['R$ 300 mi', 3e8, 'BRL', 'exact'],
  ['US$ 1,26 bi', 1.26e9, 'USD', 'exact'],
  ['cerca de 40 milhões de euros', 4e7, 'EUR', 'about'],
  ['mais de R$ 1 bilhão', 1e9, 'BRL', 'at_least'],
  ['até 2,2 mil milhões de euros', 2.2e9, 'EUR', 'at_most'],
  ['mil milhões de euros', 1e9, 'EUR', 'exact'],
  ['um bilião de dólares', 1e12, 'USD', 'exact'],
  ['3 trilhões de reais', 3e12, 'BRL', 'exact'],
  ['R$ 15,50', 15.5, 'BRL', 'exact'],
] as const)('Portuguese: %s', (text, amount, currency, precision) => {
  expect(sums(text, PORTUGUESE).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each([
  ['3,7 miljard euro', 3.7e9, 'EUR', 'exact'],
  ['ruim 40 miljoen dollar', 4e7, 'USD', 'at_least'],
  ['ongeveer 300 mln euro', 3e8, 'EUR', 'about'],
  ['maximaal 2 mld pond', 2e9, 'GBP', 'at_most'],
  ['anderhalf miljard euro', 1.5e9, 'EUR', 'exact'],
  ['€665 miljoen', 6.65e8, 'EUR', 'exact'],
  ['$59 miljoen', 5.9e7, 'USD', 'exact'],
  ['2 miljard Amerikaanse dollar', 2e9, 'USD', 'exact'],
  ['haalt 600 miljoen op', 6e8, 'EUR', 'exact'],
  ['1.500.000 euro', 1.5e6, 'EUR', 'exact'],
] as const)('Dutch: %s', (text, amount, currency, precision) => {
  expect(sums(text, DUTCH).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each([
  ['12 milioni di clienti', ITALIAN],
  ['25,7 milioni di abbonati in 12 paesi', ITALIAN],
  ['12 miljoen klanten', DUTCH],
  ['5 milhões de clientes', PORTUGUESE],
  ['17 mila dipendenti', ITALIAN],
])('%s are no money', (text, language) => {
  expect(sums(text, language)).toEqual([])
})

test.each([
  ['6,2 euro per azione', ITALIAN],
  ['0,2975 euro ad azione', ITALIAN],
  ['R$ 15 por ação', PORTUGUESE],
  ['14,50 euro per aandeel', DUTCH],
])('%s is meant for one share', (text, language) => {
  expect(sums(text, language)[0]?.perShare).toBe(true)
})

test.each([
  ['tra 10 e 12 miliardi di dollari', ITALIAN],
  ['entre 10 e 12 bilhões de dólares', PORTUGUESE],
  ['tussen 10 en 12 miljard dollar', DUTCH],
  ['10 tot 12 miljard dollar', DUTCH],
])('%s is one range', (text, language) => {
  expect(sums(text, language).map((sum) => sum.money)).toEqual([
    { amount: 10e9, currency: 'USD', precision: 'range', upTo: 12e9 },
  ])
})

test.each([
  ['il 24,8% del capitale', ITALIAN, 24.8],
  ['il 30 per cento', ITALIAN, 30],
  ['un terzo delle azioni', ITALIAN, 33.333333],
  ['49,9 por cento', PORTUGUESE, 49.9],
  ['dois terços do capital', PORTUGUESE, 66.666667],
  ['een belang van 12,5 procent', DUTCH, 12.5],
  ['een kwart van de aandelen', DUTCH, 25],
])('%s is a share', (text, language, share) => {
  expect(readPercents(tokenize(text), language.numbers).map((percent) => percent.value)).toEqual([
    share,
  ])
})

const WRITINGS = [
  {
    language: ITALIAN,
    units: { milioni: 1e6, mln: 1e6, miliardi: 1e9, mld: 1e9 },
    of: 'di ',
    coins: { euro: 'EUR', dollari: 'USD', sterline: 'GBP' },
  },
  {
    language: PORTUGUESE,
    units: { milhões: 1e6, 'mil milhões': 1e9, bilhões: 1e9, trilhões: 1e12 },
    of: 'de ',
    coins: { euros: 'EUR', dólares: 'USD', reais: 'BRL' },
  },
  {
    language: DUTCH,
    units: { miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9 },
    of: '',
    coins: { euro: 'EUR', dollar: 'USD', pond: 'GBP' },
  },
] as const

const SIGNS = new Map([
  ['EUR', '€'],
  ['USD', 'US$'],
  ['GBP', '£'],
  ['BRL', 'R$'],
])

const written = fc
  .record({
    writing: fc.constantFrom(...WRITINGS),
    hundredths: fc.integer({ min: 1, max: 99_999 }),
    unit: fc.nat(3),
    coin: fc.nat(2),
    form: fc.constantFrom('word', 'sign', 'code'),
  })
  .map(({ writing, hundredths, unit, coin, form }) => {
    const [name = '', factor = 1] = Object.entries(writing.units)[unit] ?? []
    const [word = '', code = ''] = Object.entries(writing.coins)[coin] ?? []
    const figure = String(hundredths / 100).replace('.', ',')
    const sign = SIGNS.get(code) ?? code
    const text = {
      word: `${figure} ${name} ${writing.of}${word}`,
      sign: `${sign} ${figure} ${name}`,
      code: `${code} ${figure} ${name}`,
    }[form]
    return { text, code, language: writing.language, amount: (hundredths / 100) * factor }
  })

test('any sum is read back in any of its forms', () => {
  fc.assert(
    fc.property(written, ({ text, code, language, amount }) => {
      const [sum, ...others] = sums(`(${text}).`, language)
      expect(others).toEqual([])
      expect(sum?.money.currency).toBe(code)
      expect((sum?.money.amount ?? 0) / amount).toBeCloseTo(1, 9)
    }),
    { numRuns: 3000 },
  )
})
