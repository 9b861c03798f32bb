import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import { queryKey } from '../../../src/core/query/query-key.ts'

function keyOf(text: string): string {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return queryKey(parsed.value)
}

test.each([
  ['type:ipo price:>1bn', 'price:>1bn  AND type:IPO'],
  ['acquirer:"Scale AI"', 'acquirer:"scale-ai"'],
  ['party:Meta,Google', 'party:Google or party:meta'],
  ['-lang:de', 'not lang:DE'],
])('"%s" says the same as "%s"', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other))
})

test.each([
  ['acquirer:Meta', 'target:Meta'],
  ['price:>1bn', 'price:>=1bn'],
  ['lang:de type:ipo', 'lang:de or type:ipo'],
  ['Meta', '"Meta"'],
  ['lang:de', '-lang:de'],
])('"%s" does not say the same as "%s"', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other))
})
