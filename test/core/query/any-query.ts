import * as fc from 'fast-check'
import { DEAL_STATUSES, DEAL_TYPES } from '../../../src/core/deal.ts'
import type { Condition, NameRole, Query, Range } from '../../../src/core/query/query.ts'
import type { PartyRole, Subject } from '../../../src/core/query/subject.ts'
import { foldedWords } from '../../../src/core/text/fold.ts'
import { queryStems, textTerms } from '../../../src/core/text/terms.ts'
import { dealOf } from '../../fakes/deals.ts'

const WORDS = [
  'Meta',
  'Scale',
  'Übernahmen',
  'acquisition',
  'Minderheitsbeteiligung',
  'or',
  '1,5',
  'Rhein-Main',
]
const NAMES = ['Meta', 'Scale AI', 'Moody’s', 'AT&T', 'Zürich (Re)', '-Not', 'or']
const ROLES: readonly NameRole[] = ['acquirer', 'target', 'seller', 'investor', 'party', 'company']
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY']
const DAY_MS = 86_400_000

const amount = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(2.5e8, 1e9, 1.43e10))

const range: fc.Arbitrary<Range> = fc.oneof(
  amount.map((min): Range => ({ min })),
  amount.map((max): Range => ({ max })),
  amount.map((min): Range => ({ min, minExclusive: true })),
  amount.map((max): Range => ({ max, maxExclusive: true })),
  fc.tuple(amount, amount).map(([a, b]): Range => ({ min: Math.min(a, b), max: Math.max(a, b) })),
)

const share = fc.integer({ min: 1, max: 100 }).map((percent): Range => ({ min: percent / 100 }))

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom(...WORDS)
    .map((word): Condition => ({ kind: 'text', words: foldedWords(word), stems: [] })),
  fc.constantFrom('merger', 'Beteiligung', 'Meta').map((word): Condition => textOf(word)),
  fc.record({ role: fc.constantFrom(...ROLES), name: fc.constantFrom(...NAMES) }).map(
    ({ role, name }): Condition => ({
      kind: 'name',
      role,
      name,
      words: foldedWords(name),
      companyId: null,
    }),
  ),
  fc.constantFrom(...DEAL_TYPES).map((type): Condition => ({ kind: 'type', type })),
  fc.constantFrom(...DEAL_STATUSES).map((status): Condition => ({ kind: 'status', status })),
  fc.constantFrom(...CURRENCIES).map((code): Condition => ({ kind: 'currency', code })),
  fc.constantFrom('de', 'en', 'fr').map((code): Condition => ({ kind: 'lang', code })),
  fc
    .constantFrom('Example Wire', 'Börsen-Blatt')
    .map((name): Condition => ({ kind: 'source', words: foldedWords(name) })),
  fc.constantFrom('7', 'wire').map(
    (typed): Condition => ({
      kind: 'feed',
      words: foldedWords(typed),
      id: typed === '7' ? 7 : null,
      feedIds: [],
    }),
  ),
  fc
    .record({
      field: fc.constantFrom('price' as const, 'valuation' as const),
      range,
      currency: fc.constantFrom(...CURRENCIES),
    })
    .map((money): Condition => ({ kind: 'money', ...money })),
  range.map((stake): Condition => ({ kind: 'number', field: 'stake', range: stake })),
  fc
    .nat({ max: 5 })
    .map((min): Condition => ({ kind: 'number', field: 'sources', range: { min } })),
  share.map((least): Condition => ({ kind: 'number', field: 'confidence', range: least })),
  fc
    .record({
      edge: fc.constantFrom('since' as const, 'before' as const),
      point: fc.oneof(
        fc
          .integer({ min: 1, max: 9_999 })
          .map((hours) => ({ kind: 'ago' as const, ms: (hours * DAY_MS) / 24 })),
        fc.nat({ max: 1 }).map((back) => ({ kind: 'day' as const, back })),
        fc
          .integer({ min: 0, max: 30_000 })
          .map((days) => ({ kind: 'at' as const, ms: days * DAY_MS })),
      ),
    })
    .map((time): Condition => ({ kind: 'time', ...time })),
)

function textOf(word: string): Condition {
  return { kind: 'text', words: foldedWords(word), stems: queryStems(word) }
}

/** Any query that the grammar can say. */
export const anyQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 2, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
  ),
})).query

/** The query as text, each group in brackets. */
export function printed(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return ''
    case 'and':
    case 'or':
      return `(${query.parts.map(printed).join(query.kind === 'or' ? ' or ' : ' ')})`
    case 'not':
      return `-${printed(query.part)}`
    default:
      return conditionText(query)
  }
}

function conditionText(query: Condition): string {
  switch (query.kind) {
    case 'text':
      return query.stems.length > 0 ? query.words.trim() : `"${query.words.trim()}"`
    case 'name':
      return `${query.role}:"${query.name}"`
    case 'money':
      return `${query.field}:${bounds(query.range, ` ${query.currency}`)}`
    case 'number':
      return `${query.field}:${bounds(query.range, '')}`
    case 'time':
      return `${query.edge}:${pointOf(query.point)}`
    default:
      return `${query.kind}:"${valueOf(query)}"`
  }
}

type ValueKind = 'type' | 'status' | 'currency' | 'lang' | 'source' | 'feed'

function valueOf(query: Extract<Condition, { kind: ValueKind }>): string {
  if (query.kind === 'type') return query.type
  if (query.kind === 'status') return query.status
  return 'code' in query ? query.code : query.words.trim()
}

function bounds({ min, max, minExclusive, maxExclusive }: Range, unit: string): string {
  if (min !== undefined && max !== undefined) return `${min}..${max}${unit}`
  if (min !== undefined) return `${minExclusive ? '>' : '>='}${min}${unit}`
  return `${maxExclusive ? '<' : '<='}${max}${unit}`
}

function pointOf(point: Extract<Condition, { kind: 'time' }>['point']): string {
  if (point.kind === 'ago') return `${(point.ms / DAY_MS) * 24}h`
  if (point.kind === 'day') return point.back === 0 ? 'today' : 'yesterday'
  return new Date(point.ms).toISOString().slice(0, 10)
}

const party = fc.record({
  role: fc.constantFrom<PartyRole>('acquirer', 'investor', 'target', 'seller', 'mentioned'),
  words: fc.constantFrom(...NAMES).map(foldedWords),
  line: fc.constantFrom([], [1], [2, 1]),
})

const deal = fc
  .record({
    type: fc.constantFrom(...DEAL_TYPES),
    status: fc.constantFrom(...DEAL_STATUSES),
    priceBn: fc.option(fc.constantFrom(0.25, 1, 14.3), { nil: undefined }),
    stakePct: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  })
  .map(({ priceBn, stakePct, ...told }) =>
    dealOf({
      ...told,
      ...(priceBn === undefined ? {} : { priceBn }),
      ...(stakePct === undefined ? {} : { stakePct }),
    }),
  )

/** Any article or story that a query may be held against. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    deal: fc.option(deal),
    parties: fc.array(party, { maxLength: 4 }),
    lang: fc.constantFrom('de', 'en', 'und'),
    text: fc.subarray(WORDS).map((words) => words.join(' ')),
    sources: fc.subarray(['Example Wire', 'Börsen-Blatt'].map(foldedWords)),
    publishedAt: fc.integer({ min: 0, max: 25_000 }).map((days) => days * DAY_MS),
  })
  .map(({ lang, text, ...about }) => ({
    ...about,
    ...textTerms([{ lang, text }]),
    langs: [lang],
    feedIds: [7],
  }))
