import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { satisfies } from '../../../src/core/query/predicate.ts'
import type { Query } from '../../../src/core/query/query.ts'
import { anyQuery, anySubject, printed } from './any-query.ts'

const MOMENT = {
  now: Date.UTC(2025, 5, 20),
  rates: { on: '2025-06-19', perEuro: { USD: 1.15, GBP: 0.85 } },
}

function parsed(text: string): Query | string {
  const result = parseQuery(text)
  return result.ok ? result.value : `${result.error.column}: ${result.error.message} (${text})`
}

const not = (part: Query): Query => ({ kind: 'not', part })

test('every query can be written so that it is read again as the same', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(parsed(printed(query))).toEqual(query)
    }),
    { numRuns: 500 },
  )
})

test('twice not is as if nothing were said', () => {
  fc.assert(
    fc.property(anyQuery, anySubject, (query, subject) => {
      expect(satisfies(not(not(query)), subject, MOMENT)).toBe(satisfies(query, subject, MOMENT))
    }),
    { numRuns: 500 },
  )
})

test('not of an or is the and of nots, and the other way round', () => {
  fc.assert(
    fc.property(
      fc.array(anyQuery, { minLength: 2, maxLength: 4 }),
      anySubject,
      (parts, subject) => {
        for (const [kind, other] of [['and', 'or'] as const, ['or', 'and'] as const]) {
          const outside = not({ kind, parts })
          const inside: Query = { kind: other, parts: parts.map(not) }
          expect(satisfies(outside, subject, MOMENT)).toBe(satisfies(inside, subject, MOMENT))
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('the order of conditions, and saying one twice, change nothing', () => {
  fc.assert(
    fc.property(anyQuery, anyQuery, anySubject, (a, b, subject) => {
      for (const kind of ['and', 'or'] as const) {
        const there = satisfies({ kind, parts: [a, b] }, subject, MOMENT)
        expect(satisfies({ kind, parts: [b, a, b] }, subject, MOMENT)).toBe(there)
      }
    }),
    { numRuns: 500 },
  )
})

test('some of the queries and subjects of these laws fit, and some do not', () => {
  const pairs = fc.sample(fc.tuple(anyQuery, anySubject), { numRuns: 500, seed: 1 })
  const fitting = pairs.filter(([query, subject]) => satisfies(query, subject, MOMENT))
  expect(fitting.length).toBeGreaterThan(50)
  expect(fitting.length).toBeLessThan(450)
})

// What the grammar gives meaning to, in any order: more of it is read than of random letters.
const FRAGMENTS = [
  'type:',
  'price:>',
  'stake',
  'since:',
  'lang:de',
  'party:',
  'or',
  'and',
  'not',
  '-',
  '(',
  ')',
  '"',
  '“',
  ',',
  ':',
  ' ',
  '..',
  '–',
  '1,5',
  '500m',
  'EUR',
  '€',
  'Mrd.',
  '30d',
  '2025-06',
  'Meta',
  'übernahme',
  '>=',
  '\u0301',
  '\ud800',
]

test('whatever is typed is read or refused at a column within it, in both languages', () => {
  const typed = fc
    .array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const result = parseQuery(text)
      if (result.ok) return
      expect(result.error.column).toBeGreaterThanOrEqual(1)
      expect(result.error.column).toBeLessThanOrEqual(text.length + 1)
      expect(result.error.texts.en).toBe(result.error.message)
      expect(result.error.texts.de).not.toBe('')
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['('],
  [')'],
  ['-'],
  ['"'],
  ['a '],
  ['1,'],
  ['1.'],
  [','],
  [':'],
  ['>'],
  ['price:'],
  ['price:1'],
  ['price:>1,5 Mrd '],
  ['since:1 '],
  ['type:ü,'],
  ['a:'],
  ['or '],
  ['“'],
  ['ü'],
  ['a\u0301'],
  ['- '],
  ['stake:1-'],
  ['ﷺ'],
  ['verkäufersöe'],
])(
  '4,000 characters of %j are answered at once',
  (piece) => {
    const text = piece.repeat(4_000).slice(0, 4_000)
    const result = parseQuery(text)
    expect(typeof result.ok).toBe('boolean')
  },
  2_000,
)
