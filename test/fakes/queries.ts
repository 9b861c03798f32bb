import * as fc from 'fast-check'
import type { Companies } from '../../src/core/company/company.ts'
import { DEAL_STATUSES, DEAL_TYPES } from '../../src/core/deal.ts'
import { parseQuery } from '../../src/core/query/parse.ts'
import type { Query } from '../../src/core/query/query.ts'
import { resolveNames } from '../../src/core/query/resolve.ts'
import { partiesOf, type Subject } from '../../src/core/query/subject.ts'
import { textTerms } from '../../src/core/text/terms.ts'
import { dealOf } from './deals.ts'

/** Few words, so that random rules and articles meet often; some names begin like others or are parts of them. */
const NAMES = ['Meta', 'Meta Platforms', 'Norvik', 'Norvik Energy', 'Energy', 'Norvik Energy Group']
const WORDS = ['energy', 'group', 'meta', 'platforms', 'buys', 'norvik', 'stake', 'the']
const INFLECTED = ['Metas', 'Norviks', 'Beteiligungen', 'Minderheitsbeteiligung', 'stakes']
const FEEDS = [
  { id: 1, words: ' harbour wire ' },
  { id: 2, words: ' kontor blatt ' },
]
export const MOMENT = {
  now: Date.UTC(2026, 0, 31),
  rates: { on: '2026-01-30', perEuro: { USD: 1.2 } },
}

const KNOWN: Readonly<Record<string, number>> = { Meta: 1, 'Meta Platforms': 1, Norvik: 2 }
/** A registry of two companies, one of which owns the other. */
export const COMPANIES: Companies = {
  named(name) {
    const id = KNOWN[name]
    return id === undefined ? null : { id, name, parentId: null }
  },
  lineOf: (id) => (id === 1 ? [1, 2] : [id]),
}

const name = fc.constantFrom(...NAMES)
const names = fc.array(name, { minLength: 1, maxLength: 5 })
const condition = fc.oneof(
  fc.constantFrom(...WORDS, 'beteiligung'),
  name.map((phrase) => `"${phrase}"`),
  fc
    .tuple(fc.constantFrom('party', 'company', 'acquirer', 'target', 'investor', 'seller'), names)
    .map(([role, list]) => `${role}:${list.map((one) => `"${one}"`).join(',')}`),
  fc.constantFrom('acquisition', 'merger,ipo', 'buyout').map((type) => `type:${type}`),
  fc.constantFrom('status:rumored', 'lang:de', 'lang:en', 'currency:USD', 'feed:1', 'feed:wire'),
  fc.constantFrom('source:wire', 'source:blatt', 'feed:nowhere', 'before:2026-01-15', 'since:7d'),
  fc.constantFrom('price:>1bn', 'price:1bn..3bn EUR', 'stake:<50', 'sources:>=1', 'confidence:1'),
)
/** Queries as they are typed. */
export const anyQuery = fc.letrec<{ query: string; part: string }>((tie) => ({
  query: fc
    .array(tie('part'), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(' ', ' or ').map((by) => parts.join(by))),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    tie('query').map((inner) => `(${inner})`),
    tie('part').map((inner) => `-${inner}`),
  ),
})).query

const dealValues = fc.record({
  type: fc.constantFrom(...DEAL_TYPES),
  status: fc.constantFrom(...DEAL_STATUSES),
  acquirers: fc.array(name, { maxLength: 2 }),
  investors: fc.array(name, { maxLength: 2 }),
  targets: fc.array(name, { maxLength: 2 }),
  sellers: fc.array(name, { maxLength: 1 }),
  stakePct: fc.constantFrom(10, 50, 100),
  priceBn: fc.constantFrom(0.5, 1, 2, 5),
})
/** Articles and stories that meet many of the queries. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    deal: fc.option(fc.oneof(dealValues, fc.constant({ targets: ['Norvik'] })).map(dealOf)),
    mentioned: fc.array(name, { maxLength: 3 }),
    text: fc.array(fc.constantFrom(...WORDS, ...INFLECTED, ...NAMES), { maxLength: 12 }),
    written: fc.constantFrom('de', 'en'),
    langs: fc.array(fc.constantFrom('de', 'en', 'fr'), { maxLength: 2 }),
    sources: fc.array(fc.constantFrom(' harbour wire ', ' kontor blatt '), { maxLength: 2 }),
    feedIds: fc.array(fc.constantFrom(1, 2, 3), { maxLength: 2 }),
    publishedAt: fc.constantFrom(Date.UTC(2026, 0, 10), Date.UTC(2026, 0, 30)),
  })
  .map(({ mentioned, text, written, ...rest }) => ({
    ...rest,
    ...textTerms([{ lang: written, text: text.join(' ') }]),
    parties: partiesOf(rest.deal, mentioned, COMPANIES),
  }))

/** The query with its names looked up; fails when it cannot be read. */
export function readQuery(text: string): Query {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`)
  return resolveNames(parsed.value, COMPANIES, FEEDS)
}
