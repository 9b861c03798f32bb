import { type Deal, type DealStatus, type DealType } from '../../src/core/deal.ts'
import { NO_CONTEXT } from '../../src/core/deal-context.ts'
import type { Evidence, Fact, SourcedEvidence } from '../../src/core/fact.ts'
import type { Money } from '../../src/core/money/money.ts'
import { NO_ORIGIN } from '../../src/core/story/origin.ts'
import type { Report, Story } from '../../src/core/story/story.ts'
import { createDraw, type Draw } from '../match/draw.ts'
import { coinedWord, companyNames } from '../match/names.ts'
import { OTHER_CURRENCIES, STATUSES, TONGUES, type Tongue, TYPES } from './values.data.ts'

const COMPANIES = 100_000
const VOCABULARY = 20_000
export const FEEDS = 200
const MOST_REPORTS = 5
const WORDS_IN_QUOTE = 14
const DAY_MS = 86_400_000

/** The invented news end here, and go back for eight years. */
export const NEWS_END = Date.UTC(2026, 10, 1)
const NEWS_SPAN = 8 * 365 * DAY_MS

/** What the invented stories are made of. */
export interface Country {
  readonly names: readonly string[]
  readonly vocabulary: readonly string[]
  /** Publishers, one a feed. */
  readonly sources: readonly string[]
}

export function inventCountry(): Country {
  const draw = createDraw(7)
  return {
    names: companyNames(COMPANIES, draw),
    vocabulary: Array.from({ length: VOCABULARY }, () => coinedWord(draw).toLowerCase()),
    sources: Array.from({ length: FEEDS }, () => `${coinedWord(draw)} ${draw.oneOf(PAPERS)}`),
  }
}

const PAPERS = ['News', 'Times', 'Wire', 'Daily Post', 'Börsenblatt'] as const

/** A story and the feeds by which its articles came, in the order of its reports. */
export interface Tale {
  readonly story: Story
  readonly feedIds: readonly number[]
}

interface Values {
  readonly type: DealType
  readonly status: DealStatus
  readonly acquirer: string
  readonly target: string
  readonly seller: string | null
  readonly price: Money | null
  readonly valuation: Money | null
  readonly stakePct: number | null
  readonly confidence: number
}

/** The story of this number, from 1, of so many; the same in every run. Its articles' numbers follow from its own. */
export function tale(id: number, of: number, country: Country): Tale {
  const draw = createDraw(Math.imul(id, 0x9e37_79b1) >>> 0)
  for (let turn = 0; turn < 4; turn += 1) draw.below(2)
  const tongue = weighted(TONGUES, draw)
  const values = valuesOf(country, tongue, draw)
  const begins = NEWS_END - NEWS_SPAN + Math.floor((id / of) * (NEWS_SPAN - 30 * DAY_MS))
  const feedIds: number[] = []
  const reports = Array.from({ length: 1 + draw.below(MOST_REPORTS) }, (_, at): Report => {
    const feed = draw.common(FEEDS)
    feedIds.push(feed + 1)
    const told = draw.below(3) === 0 ? weighted(TONGUES, draw) : tongue
    const days = at === 0 ? 0 : draw.below(30)
    return reportOf({
      articleId: articleIdOf(id, at),
      values,
      tongue: told,
      source: country.sources[feed] ?? '',
      publishedAt: whole(begins + days * DAY_MS, draw),
      words: phrase(country, told, draw),
    })
  })
  return { feedIds, story: storyOf(id, reports) }
}

/** The number of a story's article: each story has room for as many as a story may have. */
function articleIdOf(storyId: number, at: number): number {
  return (storyId - 1) * MOST_REPORTS + at + 1
}

/** Every third article has a date without a time. */
function whole(time: number, draw: Draw): number {
  return draw.below(3) === 0 ? Math.floor(time / DAY_MS) * DAY_MS : Math.floor(time / 1000) * 1000
}

function storyOf(id: number, reports: readonly Report[]): Story {
  const [first] = reports
  if (first === undefined) throw new Error('a story has reports')
  const { deal, articleId, publishedAt } = first
  const to = deal.status.value
  return {
    id,
    version: reports.length,
    deal: sourced(deal, articleId),
    reports,
    timeline: [{ kind: 'status', at: publishedAt, from: null, to, articleId }],
    conflicts: [],
    origins: reports.length,
  }
}

function valuesOf({ names }: Country, tongue: Tongue, draw: Draw): Values {
  const type = weighted(TYPES, draw)
  const share = type.endsWith('_stake')
  const other = draw.below(10) === 0
  const currency = other ? draw.oneOf(OTHER_CURRENCIES) : tongue.currency
  return {
    type,
    status: weighted(STATUSES, draw),
    acquirer: names[draw.common(names.length)] ?? '',
    target: names[draw.below(names.length)] ?? '',
    seller: draw.below(5) === 0 ? (names[draw.common(names.length)] ?? '') : null,
    price: draw.below(100) < 45 ? sum(currency, draw) : null,
    valuation: draw.below(100) < 15 ? sum(currency, draw) : null,
    stakePct: share ? 1 + draw.below(99) : null,
    confidence: (40 + draw.below(60)) / 100,
  }
}

/** Around fifty million, some a thousand times as much. */
function sum(currency: string, draw: Draw): Money {
  const spread = draw.below(1000) + draw.below(1000) + draw.below(1000) + draw.below(1000)
  const amount = Number((10 ** (7.7 + (spread - 2000) / 500)).toPrecision(3))
  return { amount, currency, precision: 'exact' }
}

function phrase({ vocabulary }: Country, { words }: Tongue, draw: Draw): string {
  return Array.from({ length: WORDS_IN_QUOTE }, () =>
    draw.below(2) === 0
      ? words[draw.common(words.length)]
      : vocabulary[draw.common(vocabulary.length)],
  ).join(' ')
}

function reportOf(told: {
  readonly articleId: number
  readonly values: Values
  readonly tongue: Tongue
  readonly source: string
  readonly publishedAt: number
  readonly words: string
}): Report {
  const { articleId, values, tongue, source, publishedAt, words } = told
  const title = `${values.acquirer} ${tongue.buys} ${values.target}`
  const quote = `${title}, ${words}.`
  return {
    articleId,
    ordinal: 0,
    title,
    url: `https://news.example/${articleId}`,
    source,
    lang: tongue.lang,
    publishedAt,
    origin: NO_ORIGIN,
    deal: dealOf(values, { quote, start: 0, end: quote.length, in: 'text' }),
  }
}

function dealOf(values: Values, evidence: Evidence): Deal {
  const fact = <T>(value: T): Fact<T> => ({ value, evidence, confidence: values.confidence })
  const optional = <T>(value: T | null): Fact<T> | null => (value === null ? null : fact(value))
  return {
    type: fact(values.type),
    status: fact(values.status),
    acquirers: [fact(values.acquirer)],
    investors: [],
    targets: [fact(values.target)],
    sellers: values.seller === null ? [] : [fact(values.seller)],
    price: optional(values.price),
    stakePct: optional(values.stakePct),
    stakeBeforePct: null,
    stakeAfterPct: null,
    valuation: optional(values.valuation),
    round: null,
    announcedOn: null,
    payment: null,
    expectedClose: null,
    closedOn: null,
    people: [],
    advisers: [],
    regulators: [],
    context: NO_CONTEXT,
    warnings: [],
    confidence: values.confidence,
  }
}

function sourced(deal: Deal, articleId: number): Deal<SourcedEvidence> {
  const from = <T>(fact: Fact<T>): Fact<T, SourcedEvidence> => ({
    ...fact,
    evidence: { ...fact.evidence, articleId },
  })
  const maybe = <T>(fact: Fact<T> | null) => (fact === null ? null : from(fact))
  return {
    ...deal,
    type: from(deal.type),
    status: from(deal.status),
    acquirers: deal.acquirers.map(from),
    investors: [],
    targets: deal.targets.map(from),
    sellers: deal.sellers.map(from),
    price: maybe(deal.price),
    stakePct: maybe(deal.stakePct),
    valuation: maybe(deal.valuation),
    stakeBeforePct: null,
    stakeAfterPct: null,
    round: null,
    announcedOn: null,
    payment: null,
    expectedClose: null,
    closedOn: null,
    people: [],
    advisers: [],
    regulators: [],
    context: NO_CONTEXT,
    warnings: [],
  }
}

function weighted<T>(values: readonly (readonly [number, T])[], draw: Draw): T {
  let left = draw.below(100)
  for (const [weight, value] of values) {
    left -= weight
    if (left < 0) return value
  }
  throw new Error('the weights make a hundred')
}
