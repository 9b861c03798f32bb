import * as fc from 'fast-check'
import { DEAL_TYPES } from '../../../src/core/deal.ts'
import type { Condition, NameRole, Query, Range } from '../../../src/core/query/query.ts'
import { QUERY_STATUSES } from '../../../src/core/query/query-status.ts'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { queryStems } from '../../../src/core/text/terms.ts'
import {
  AMOUNTS,
  CURRENCIES,
  LANGS,
  SOURCES,
  STAKES,
  someWords,
  TIMES,
  WORDS,
} from './random-stories.ts'

const ROLES: readonly NameRole[] = ['acquirer', 'target', 'seller', 'investor', 'party', 'company']

/** A moment a week after the latest story. */
export const NOW = 1_750_600_000_000

const typedWords = fc
  .oneof(fc.constantFrom(...WORDS), someWords)
  .filter((text) => foldedWords(text) !== ' ')

function rangeOf(values: readonly number[]): fc.Arbitrary<Range> {
  const bound = fc.constantFrom(...values)
  const open = fc.constant(true as const)
  return fc.record(
    { min: bound, max: bound, minExclusive: open, maxExclusive: open },
    { requiredKeys: [] },
  )
}

const text = fc.tuple(typedWords, fc.boolean()).map(([typed, quoted]) => ({
  kind: 'text' as const,
  words: foldedWords(typed),
  stems: quoted ? [] : queryStems(typed),
}))

const name = fc.record({
  kind: fc.constant('name' as const),
  role: fc.constantFrom(...ROLES),
  name: typedWords,
  words: typedWords.map(foldedWords),
  companyId: fc.constantFrom(null, 1, 2, 3),
})

const money = fc.record({
  kind: fc.constant('money' as const),
  field: fc.constantFrom('price' as const, 'valuation' as const),
  range: rangeOf(AMOUNTS),
  currency: fc.constantFrom(...CURRENCIES),
})

const numbers = {
  stake: STAKES,
  sources: [0, 1, 1.5, 2, 3, 20],
  confidence: [0, 0.1, 0.5, 0.85, 1],
}

const number = fc
  .constantFrom('stake' as const, 'sources' as const, 'confidence' as const)
  .chain((field) =>
    rangeOf(numbers[field]).map((range) => ({ kind: 'number' as const, field, range })),
  )

const point = fc.oneof(
  fc.constantFrom(...TIMES, 0.5).map((ms) => ({ kind: 'at' as const, ms })),
  fc.constantFrom(...TIMES).map((at) => ({ kind: 'ago' as const, ms: NOW - at })),
  fc.constantFrom(0, 1, 7, 30).map((back) => ({ kind: 'day' as const, back })),
)

const time = fc.record({
  kind: fc.constant('time' as const),
  edge: fc.constantFrom('since' as const, 'before' as const),
  point,
})

const fact: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...DEAL_TYPES).map((type) => ({ kind: 'type' as const, type })),
  fc.constantFrom(...QUERY_STATUSES).map((status) => ({ kind: 'status' as const, status })),
  fc.constantFrom(...CURRENCIES).map((code) => ({ kind: 'currency' as const, code })),
  fc.constantFrom(...LANGS).map((code) => ({ kind: 'lang' as const, code })),
  fc
    .constantFrom(...SOURCES.slice(0, 3))
    .map((source) => ({ kind: 'source' as const, words: foldedWords(source) })),
  fc
    .subarray([1, 2, 3])
    .map((feedIds) => ({ kind: 'feed' as const, words: ' x ', id: null, feedIds })),
  fc
    .subarray([1, 2, 3], { minLength: 1 })
    .map((feedIds): Condition => ({ kind: 'feed', words: ' x ', id: null, feedIds, others: true })),
)

const condition: fc.Arbitrary<Query> = fc.oneof(
  text,
  name,
  money,
  number,
  time,
  fact,
  fc.constant({ kind: 'everything' as const }),
)

/** Any query, some deeper than an index can follow. */
export const someQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 14, depthSize: 'medium', withCrossShrink: true },
    condition,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
  ),
})).query
