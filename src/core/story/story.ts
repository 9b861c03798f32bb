import type { Companies } from '../company/company.ts'
import type { SetRight } from '../correction/correction.ts'
import type { Deal, DealStatus } from '../deal.ts'
import type { SourcedEvidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import type { Rates } from '../rates/rates.ts'
import type { Origin } from './origin.ts'

/** What one task knows of the world beside its articles. */
export interface World {
  readonly companies: Companies
  readonly rates: Rates
  /** What editors have set right, by the account (`articleId:ordinal`) it was said of, the earliest first. */
  readonly corrections?: ReadonlyMap<string, readonly SetRight[]>
}

/** One article's account of a deal: the unit a story is fused from. Times are milliseconds since 1970, UTC. */
export interface Report {
  readonly articleId: number
  /** Which of the article's deals it is; 0 is the main one. */
  readonly ordinal: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly lang: string
  readonly publishedAt: number
  /** What the article's text is recognised by when others publish it again. */
  readonly origin: Origin
  readonly deal: Deal
}

/** What an account is called wherever one is meant: `articleId:ordinal`. */
export function reportKey({ articleId, ordinal }: Pick<Report, 'articleId' | 'ordinal'>): string {
  return `${articleId}:${ordinal}`
}

/** An admin's word on two accounts: they tell of one deal, or of two, whatever their texts say. */
export interface Ruling {
  /** Keys of reports. */
  readonly a: string
  readonly b: string
  readonly kind: 'same' | 'apart'
}

interface Change<Kind extends string, Value> {
  readonly kind: Kind
  readonly at: number
  /** The article that brought the change. */
  readonly articleId: number
  readonly from: Value | null
  readonly to: Value
}

export type StatusChange = Change<'status', DealStatus>

/** What changed in a story, in the order in which it was reported; `from` is null where nothing was known before. */
export type StoryEvent =
  | StatusChange
  | Change<'price' | 'valuation', Money>
  | Change<'stakePct', number>
  | Change<'buyers', readonly string[]>

/** One of several values that reports give for one fact, with everybody who gives it. */
export interface Claim<T> {
  readonly value: T
  readonly sources: readonly string[]
  readonly articleIds: readonly number[]
  readonly evidence: SourcedEvidence
}

/** Values on which the reports differ; the one that is best supported, which the deal states, comes first. */
export type Conflict =
  | { readonly field: 'price' | 'valuation'; readonly values: readonly Claim<Money>[] }
  | { readonly field: 'stakePct'; readonly values: readonly Claim<number>[] }

/** A deal with all the articles, in any language, that report it, and its timeline. */
export interface Story {
  readonly id: number
  /** Grows by one with every change a reader could see; deliveries compare it with what they sent. */
  readonly version: number
  readonly deal: Deal<SourcedEvidence>
  readonly reports: readonly Report[]
  readonly timeline: readonly StoryEvent[]
  readonly conflicts: readonly Conflict[]
  /** How many independent sources there are: who prints what another wrote, or writes twice, is none of them. */
  readonly origins: number
}

/** A story that may not be stored yet. */
export type StoryDraft = Omit<Story, 'id'> & { readonly id: number | null }
