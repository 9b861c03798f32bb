import { NO_COMPANIES } from '../../src/core/company/company.ts'
import type { Deal, DealStatus, DealType } from '../../src/core/deal.ts'
import { NO_CONTEXT } from '../../src/core/deal-context.ts'
import type { Fact } from '../../src/core/fact.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { NO_ORIGIN } from '../../src/core/story/origin.ts'
import type { Report, World } from '../../src/core/story/story.ts'

/** A fact as extraction gives it; the evidence is the value itself. */
export function fact<T>(value: T, confidence = 0.9): Fact<T> {
  const quote = String(value)
  return { value, confidence, evidence: { quote, start: 0, end: quote.length, in: 'text' } }
}

const NOT_TOLD = {
  stakeBeforePct: null,
  stakeAfterPct: null,
  payment: null,
  expectedClose: null,
  closedOn: null,
  advisers: [],
  regulators: [],
  context: NO_CONTEXT,
  warnings: [],
} as const satisfies Partial<Deal>

/** A deal with the values a test names; everything else unknown. */
export interface DealValues {
  readonly type?: DealType
  readonly status?: DealStatus
  readonly acquirers?: readonly string[]
  readonly investors?: readonly string[]
  readonly targets?: readonly string[]
  readonly sellers?: readonly string[]
  /** Billions of US dollars, exact. */
  readonly priceBn?: number
  readonly valuationBn?: number
  readonly stakePct?: number
  readonly round?: string
  readonly announcedOn?: string
  readonly people?: Deal['people']
}

export function dealOf(values: DealValues): Deal {
  const names = (list: readonly string[] = []) => list.map((name) => fact(name))
  const billions = (amount: number | undefined) =>
    amount === undefined
      ? null
      : fact({ amount: amount * 1e9, currency: 'USD', precision: 'exact' } as const)
  return {
    type: fact(values.type ?? 'acquisition'),
    status: fact(values.status ?? 'announced'),
    acquirers: names(values.acquirers),
    investors: names(values.investors),
    targets: names(values.targets),
    sellers: names(values.sellers),
    price: billions(values.priceBn),
    stakePct: values.stakePct === undefined ? null : fact(values.stakePct),
    valuation: billions(values.valuationBn),
    round: values.round === undefined ? null : fact(values.round),
    announcedOn: values.announcedOn === undefined ? null : fact(values.announcedOn),
    people: values.people ?? [],
    ...NOT_TOLD,
    confidence: 0.9,
  }
}

/** A world in which nothing is known beside the articles. */
export const NO_WORLD: World = { companies: NO_COMPANIES, rates: NO_RATES }

/** One article's report of a deal. */
export function reportOf(values: DealValues, about: Partial<Omit<Report, 'deal'>> = {}): Report {
  const articleId = about.articleId ?? 1
  return {
    articleId,
    ordinal: 0,
    origin: NO_ORIGIN,
    title: `Article ${articleId}`,
    url: `https://news.example/${articleId}`,
    source: 'Example Wire',
    lang: 'en',
    publishedAt: Date.UTC(2025, 5, 12),
    ...about,
    deal: dealOf(values),
  }
}

/** The founding example: Meta Platforms takes 49 % of Scale AI. */
export const META_SCALE: DealValues = {
  type: 'minority_stake',
  status: 'completed',
  acquirers: ['Meta Platforms'],
  targets: ['Scale AI'],
  priceBn: 14.3,
  valuationBn: 29,
  stakePct: 49,
  announcedOn: '2025-06-12',
}
