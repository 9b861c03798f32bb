import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicationDay, readDates } from '../../../src/core/date/read-date.ts'
import { SPANISH } from '../../../src/core/language/spanish.ts'
import { readMoney } from '../../../src/core/money/read-money.ts'
import { readPercents } from '../../../src/core/money/read-percent.ts'
import { tokenize } from '../../../src/core/text/token.ts'

function sums(text: string) {
  return readMoney(tokenize(text), SPANISH.numbers)
}

function dates(text: string) {
  const reading = { writing: SPANISH.numbers, published: publicationDay('2025-06-20') }
  return readDates(tokenize(text), reading).map(({ value }) => value)
}

test.each([
  ['14.300 millones de dólares', 14.3e9, 'USD', 'exact'],
  ['1,3 millones de euros', 1.3e6, 'EUR', 'exact'],
  ['mil millones de euros', 1e9, 'EUR', 'exact'],
  ['dos mil millones de euros', 2e9, 'EUR', 'exact'],
  ['7,5 mil millones de dólares', 7.5e9, 'USD', 'exact'],
  ['$7.5 mil millones', 7.5e9, 'USD', 'exact'],
  ['$1,000 millones de dólares', 1e9, 'USD', 'exact'],
  ['US$30 millones', 30e6, 'USD', 'exact'],
  ['40 M€', 40e6, 'EUR', 'exact'],
  ['un billón de dólares', 1e12, 'USD', 'exact'],
  ['2 billones de pesos', 2e12, 'MXN', 'exact'],
  ['4 mil 300 millones de pesos', 4.3e9, 'MXN', 'exact'],
  ['$40 mil millones de pesos colombianos', 40e9, 'COP', 'exact'],
  ['unos 870 millones de dólares', 870e6, 'USD', 'about'],
  ['cerca de 40 millones de euros', 40e6, 'EUR', 'about'],
  ['hasta 40 millones de euros', 40e6, 'EUR', 'at_most'],
  ['más de 5.000 millones de euros', 5e9, 'EUR', 'at_least'],
  ['14.300.000 euros', 14_300_000, 'EUR', 'exact'],
  ['300 millones de dólares canadienses', 300e6, 'CAD', 'exact'],
  ['medio millón de euros', 500e3, 'EUR', 'exact'],
  ['doscientos millones de euros', 200e6, 'EUR', 'exact'],
  ['1.200 millones de libras esterlinas', 1.2e9, 'GBP', 'exact'],
] as const)('%s', (text, amount, currency, precision) => {
  expect(sums(text).map((sum) => sum.money)).toEqual([{ amount, currency, precision }])
})

test.each(['de 10.000 a 12.000 millones de dólares', 'entre 10.000 y 12.000 millones de dólares'])(
  '%s is one range',
  (text) => {
    expect(sums(text).map((sum) => sum.money)).toEqual([
      { amount: 10e9, currency: 'USD', precision: 'range', upTo: 12e9 },
    ])
  },
)

test.each(['12,50 euros por acción', '18 euros la acción', '30 € por título', '5 euros cada una'])(
  '%s is a sum for one share',
  (text) => {
    expect(sums(text)[0]?.perShare).toBe(true)
  },
)

test('figures without a currency are no sums', () => {
  expect(sums('27 millones de usuarios, 2.300 empleados y 12 países desde 2019')).toEqual([])
})

const written = fc
  .record({
    figure: fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map((n) => ({ n: n / 10, text: comma(n / 10) })),
      fc.integer({ min: 1001, max: 9999 }).map((n) => ({ n, text: grouped(n) })),
    ),
    unit: fc.constantFrom<[string, number]>(
      ['millones', 1e6],
      ['mil millones', 1e9],
      ['M', 1e6],
      ['billones', 1e12],
    ),
    currency: fc.constantFrom(
      ['de euros', 'EUR'],
      ['de dólares', 'USD'],
      ['de dólares estadounidenses', 'USD'],
      ['de francos suizos', 'CHF'],
      ['€', 'EUR'],
      ['de pesos argentinos', 'ARS'],
      ['de reales', 'BRL'],
      ['de dólares australianos', 'AUD'],
    ),
    before: fc.constantFrom('', 'unos ', 'más de ', 'cerca de '),
  })
  .map(({ figure, unit: [name, factor], currency: [word, code], before }) => ({
    text: `${before}${figure.text} ${name} ${word}`,
    amount: Number((figure.n * factor).toPrecision(12)),
    code,
  }))

function comma(value: number): string {
  return String(value).replace('.', ',')
}

// Spain groups thousands with a point, Mexico with a comma; both are read alike.
function grouped(value: number): string {
  const mark = value % 2 === 0 ? '.' : ','
  return `${Math.floor(value / 1000)}${mark}${String(value % 1000).padStart(3, '0')}`
}

test('any sum is read back in any of its forms', () => {
  fc.assert(
    fc.property(written, ({ text, amount, code }) => {
      const [sum] = sums(`El grupo pagó ${text} por ello.`)
      expect(sum?.money.currency).toBe(code)
      expect(sum?.money.amount).toBeCloseTo(amount, 3)
    }),
    { numRuns: 1000 },
  )
})

test('any percentage is read back in any of its forms', () => {
  const form = fc.constantFrom(' %', '%', ' por ciento')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), form, (tenths, sign) => {
      const text = `el ${comma(tenths / 10)}${sign} del capital`
      expect(readPercents(tokenize(text), SPANISH.numbers).map(({ value }) => value)).toEqual([
        tenths / 10,
      ])
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['un tercio del capital', 33.333333],
  ['dos tercios del capital', 66.666667],
  ['una cuarta parte de las acciones', 25],
  ['la mitad del grupo', 50],
])('%s', (text, value) => {
  expect(readPercents(tokenize(text), SPANISH.numbers)[0]?.value).toBe(value)
})

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  )

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
      const long = `${number} de ${MONTHS[(month ?? 1) - 1]} de ${year}`
      const text = {
        long,
        slashes: `${number}/${month}/${year}`,
        weekday: `el ${number} de ${MONTHS[(month ?? 1) - 1]} del ${year}`,
      }[form]
      expect(dates(`Anunciado el ${text}.`)).toEqual([iso])
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['el 12 de junio', '2025-06-12'],
  ['el miércoles', '2025-06-18'],
  ['hoy', '2025-06-20'],
  ['ayer', '2025-06-19'],
  ['en junio de 2025', '2025-06'],
])('%s counts from the day of publication', (text, iso) => {
  expect(dates(text)).toEqual([iso])
})
