import type { Deal, DealStatus } from '../deal.ts'
import type { SourcedEvidence } from '../fact.ts'

/** One article's account of a deal: the unit a story is fused from. Times are milliseconds since 1970, UTC. */
export interface Report {
  readonly articleId: number
  readonly title: string
  readonly url: string | null
  readonly source: string
  readonly lang: string
  readonly publishedAt: number
  readonly deal: Deal
}

/** A change of a story's status, in the order in which it was reported. */
export interface StoryEvent {
  readonly at: number
  readonly from: DealStatus | null
  readonly to: DealStatus
  readonly articleId: number
}

/** A deal with all the articles, in any language, that report it, and its timeline. */
export interface Story {
  readonly id: number
  /** Grows by one with every change a reader could see; deliveries compare it with what they sent. */
  readonly version: number
  readonly deal: Deal<SourcedEvidence>
  readonly reports: readonly Report[]
  readonly timeline: readonly StoryEvent[]
}
