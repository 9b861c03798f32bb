import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import type { Query } from '../../../src/core/query/query.ts'

function parsed(text: string): Query {
  const result = parseQuery(text)
  if (!result.ok) throw new Error(`${text}: column ${result.error.column}: ${result.error.message}`)
  return result.value
}

test.each([
  ['price:>1bn', { min: 1e9, minExclusive: true }, 'USD'],
  ['price:>=500m', { min: 5e8 }, 'USD'],
  ['price:<2.5mrd', { max: 2.5e9, maxExclusive: true }, 'USD'],
  ['price:1bn..5bn', { min: 1e9, max: 5e9 }, 'USD'],
  ['price:>=500m EUR', { min: 5e8 }, 'EUR'],
  ['price:>$2bn', { min: 2e9, minExclusive: true }, 'USD'],
  ['price:<=10mioCHF', { max: 1e7 }, 'CHF'],
])('%s bounds the price in full units', (text, range, currency) => {
  expect(parsed(text)).toEqual({ kind: 'money', field: 'price', range, currency })
})

test.each([
  ['price:500m-1bn', { min: 5e8, max: 1e9 }, 'USD'],
  ['price:500m – 1bn', { min: 5e8, max: 1e9 }, 'USD'],
  ['price:€500m..€2bn', { min: 5e8, max: 2e9 }, 'EUR'],
  ['price:1-5bn', { min: 1e9, max: 5e9 }, 'USD'],
  ['price:500000..1bn', { min: 5e5, max: 1e9 }, 'USD'],
  ['price:1bn..', { min: 1e9 }, 'USD'],
  ['price:…5bn', { max: 5e9 }, 'USD'],
  ['price:>1,5 Mrd', { min: 1.5e9, minExclusive: true }, 'USD'],
  ['price:>=1,5Mrd€', { min: 1.5e9 }, 'EUR'],
  ['price:>"1.500 Mio. EUR"', { min: 1.5e9, minExclusive: true }, 'EUR'],
  ['price:≥500 Mio. EUR', { min: 5e8 }, 'EUR'],
  ['preis:>=500 Millionen Euro', { min: 5e8 }, 'EUR'],
  ['price:">= 2 billion US-dollars"', { min: 2e9 }, 'USD'],
  ['price:>500 TEUR', { min: 5e5, minExclusive: true }, 'EUR'],
  ['price:>1,500m', { min: 1.5e9, minExclusive: true }, 'USD'],
  ['price:>1.500.000', { min: 1.5e6, minExclusive: true }, 'USD'],
  ['price:>1.125bn', { min: 1.125e9, minExclusive: true }, 'USD'],
  ['price:>US$2bn', { min: 2e9, minExclusive: true }, 'USD'],
  ['price:>A$2bn', { min: 2e9, minExclusive: true }, 'AUD'],
  ['price:>EUR 2bn', { min: 2e9, minExclusive: true }, 'EUR'],
  ['price:>2bn eur', { min: 2e9, minExclusive: true }, 'EUR'],
  ['price:=2bn', { min: 2e9, max: 2e9 }, 'USD'],
  ['price:>>1bn', { min: 1e9, minExclusive: true }, 'USD'],
  ['price::=>1bn', { min: 1e9 }, 'USD'],
  ['price: > 1bn', { min: 1e9, minExclusive: true }, 'USD'],
  ['Price > 1bn', { min: 1e9, minExclusive: true }, 'USD'],
  ['price：＞1bn', { min: 1e9, minExclusive: true }, 'USD'],
  ['price:>“1bn”', { min: 1e9, minExclusive: true }, 'USD'],
])('%s is understood as it is meant', (text, range, currency) => {
  expect(parsed(text)).toEqual({ kind: 'money', field: 'price', range, currency })
})

test('a word that is no currency stays a word beside a sum', () => {
  expect(parsed('price:>500m SAP')).toMatchObject({
    parts: [{ kind: 'money' }, { words: ' sap ' }],
  })
  expect(parsed('price:>500m all')).toMatchObject({
    parts: [{ kind: 'money' }, { words: ' all ' }],
  })
  expect(parsed('price:>500m -status:rumored')).toMatchObject({
    parts: [{ kind: 'money', range: { min: 5e8 } }, { kind: 'not' }],
  })
})

test.each([
  ['stake:49,9%', 'stake', { min: 49.9, max: 49.9 }],
  ['stake:>=49,9', 'stake', { min: 49.9 }],
  ['stake>=25%', 'stake', { min: 25 }],
  ['anteil:25-50 Prozent', 'stake', { min: 25, max: 50 }],
  ['sources:>=2', 'sources', { min: 2 }],
  ['confidence:>80%', 'confidence', { min: 0.8, minExclusive: true }],
  ['confidence:>80', 'confidence', { min: 0.8, minExclusive: true }],
  ['confidence:>0,8', 'confidence', { min: 0.8, minExclusive: true }],
])('%s bounds a number', (text, field, range) => {
  expect(parsed(text)).toEqual({ kind: 'number', field, range })
})

test('several numbers behind commas mean one of them', () => {
  expect(parsed('sources:2,3')).toMatchObject({ kind: 'or', parts: [{}, {}] })
  expect(parsed('stake:25%,50%')).toMatchObject({ kind: 'or', parts: [{}, {}] })
  expect(parsed('stake:25, 50')).toMatchObject({ kind: 'or', parts: [{}, {}] })
  expect(parsed('price:1bn,2bn')).toMatchObject({ kind: 'or', parts: [{}, {}] })
})

test.each([
  ['type:minority', ['minority_stake']],
  ['type:"Minority Stake"', ['minority_stake']],
  ['type:joint-venture', ['joint_venture']],
  ['type:acq', ['acquisition']],
  ['type:fusion', ['merger']],
  ['type:Börsengang', ['ipo']],
  ['type:Finanzierungsrunde', ['funding_round']],
  ['type:übernahme', ['acquisition', 'majority_stake', 'buyout']],
  ['type:uebernahme', ['acquisition', 'majority_stake', 'buyout']],
  ['type:M&A', ['acquisition', 'majority_stake', 'merger', 'buyout']],
])('%s means the types people call so', (text, types) => {
  const query = parsed(text)
  const conditions = query.kind === 'or' ? query.parts : [query]
  expect(conditions).toEqual(types.map((type) => ({ kind: 'type', type })))
})

test.each([
  ['status:angekündigt', 'announced'],
  ['status:closed', 'completed'],
  ['status:Gerücht', 'rumored'],
  ['status:canceled', 'cancelled'],
  ['status:unter', 'blocked'],
])('%s means a status', (text, status) => {
  expect(parsed(text)).toEqual({ kind: 'status', status })
})

test.each([
  ['lang:German', 'de'],
  ['lang:deutsch', 'de'],
  ['lang:de-AT', 'de'],
  ['sprache:français', 'fr'],
])('%s means a language', (text, code) => {
  expect(parsed(text)).toEqual({ kind: 'lang', code })
})

test.each([
  ['currency:€', 'EUR'],
  ['currency:euro', 'EUR'],
  ['währung:Franken', 'CHF'],
  ['currency:usd', 'USD'],
])('%s means a currency', (text, code) => {
  expect(parsed(text)).toEqual({ kind: 'currency', code })
})

test('a stake takes a percent sign', () => {
  expect(parsed('stake:25%..50%')).toEqual({
    kind: 'number',
    field: 'stake',
    range: { min: 25, max: 50 },
  })
})

test('times are spans back from now or dates at midnight UTC', () => {
  const day = 86_400_000
  expect(parsed('since:30d')).toEqual({
    kind: 'time',
    edge: 'since',
    point: { kind: 'ago', ms: 30 * day },
  })
  expect(parsed('before:2025-06-12')).toEqual({
    kind: 'time',
    edge: 'before',
    point: { kind: 'at', ms: Date.UTC(2025, 5, 12) },
  })
})

test.each([
  ['since:2025', Date.UTC(2025, 0, 1)],
  ['since:2025-06', Date.UTC(2025, 5, 1)],
  ['since:12.6.2025', Date.UTC(2025, 5, 12)],
])('%s is where that begins', (text, ms) => {
  expect(parsed(text)).toEqual({ kind: 'time', edge: 'since', point: { kind: 'at', ms } })
})

test.each(['since:30d', 'since:30 days', 'seit:"30 Tagen"', 'since:720 h'])(
  '%s is thirty days back',
  (text) => {
    const point = { kind: 'ago', ms: 30 * 86_400_000 }
    expect(parsed(text)).toEqual({ kind: 'time', edge: 'since', point })
  },
)

test('a date is the day the calendar says', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        const at = { kind: 'at', ms: Date.parse(day) }
        expect(parsed(`since:${day}`)).toEqual({ kind: 'time', edge: 'since', point: at })
      },
    ),
  )
})
