import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import type { Query } from '../../../src/core/query/query.ts'

function parsed(text: string): Query {
  const result = parseQuery(text)
  if (!result.ok) throw new Error(`${text}: column ${result.error.column}: ${result.error.message}`)
  return result.value
}

function refused(text: string): string {
  const result = parseQuery(text)
  return result.ok ? 'accepted' : `${result.error.column}: ${result.error.message}`
}

test('an empty query selects everything', () => {
  expect(parsed('   ')).toEqual({ kind: 'everything' })
})

test('words stand for whole words of the text, without case and accents', () => {
  expect(parsed('Zürich')).toMatchObject({ kind: 'text', words: ' zurich ' })
  expect(parsed('"Scale AI"')).toEqual({ kind: 'text', words: ' scale ai ', stems: [] })
})

test('fields next to each other must all hold', () => {
  expect(parsed('acquirer:Meta type:acquisition,merger')).toEqual({
    kind: 'and',
    parts: [
      { kind: 'name', role: 'acquirer', name: 'Meta', words: ' meta ', companyId: null },
      {
        kind: 'or',
        parts: [
          { kind: 'type', type: 'acquisition' },
          { kind: 'type', type: 'merger' },
        ],
      },
    ],
  })
})

test('or binds weaker than and, brackets bind strongest', () => {
  const a = { kind: 'text', words: ' a ', stems: [] }
  const b = { kind: 'text', words: ' b ', stems: [] }
  const c = { kind: 'text', words: ' c ', stems: [] }
  expect(parsed('a b or c')).toEqual({ kind: 'or', parts: [{ kind: 'and', parts: [a, b] }, c] })
  expect(parsed('a (b OR c)')).toEqual({ kind: 'and', parts: [a, { kind: 'or', parts: [b, c] }] })
  expect(parsed('a and not b')).toEqual({ kind: 'and', parts: [a, { kind: 'not', part: b }] })
  expect(parsed('-status:rumored')).toEqual({
    kind: 'not',
    part: { kind: 'status', status: 'rumored' },
  })
})

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
  ['acquier:Meta', '1: there is no field "acquier"; the fields are type, status, acquirer'],
  ['Meta type:takeover', '11: type: "takeover" is not one of acquisition'],
  ['price:>much', '8: price: "much" is not a number'],
  ['price:5bn..1bn', '7: price: "5bn" is more than "1bn"'],
  ['price:>1bn QQQ x', '8: price: "QQQ" is not an ISO 4217 currency code'],
  ['party:', '7: a value is expected'],
  ['party:"Scale', '7: this quotation mark is never closed'],
  ['(a or b', '1: this "(" is never closed'],
  ['a or', '5: the query ends where a word or field is expected'],
  ['a)', '2: this ")" closes nothing'],
  ['since:2025-02-30', '7: since: "2025-02-30" is not a time'],
  ['type:>merger', '7: type: ">" cannot be used here'],
  ['"…"', '1: "…" has no letter or digit'],
])('%s is refused with the column and what was expected', (text, message) => {
  expect(refused(text)).toContain(message)
})

test('a query that no person would type is refused, not a crash', () => {
  expect(refused('('.repeat(3_000))).toContain('levels of brackets')
  expect(refused('a '.repeat(3_000))).toContain('at most 4000 characters')
})

test('any text is either read or refused with a column inside it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const result = parseQuery(text)
      if (result.ok) return
      expect(result.error.column).toBeGreaterThanOrEqual(1)
      expect(result.error.column).toBeLessThanOrEqual(text.length + 1)
    }),
    { numRuns: 2_000 },
  )
})

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
