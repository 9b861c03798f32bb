import type { SearchPlace } from '../core/query/place.ts'
import type { Story } from '../core/story/story.ts'

export const SEARCH_ORDERS = ['latest', 'price'] as const

/**
 * `latest`: by the latest publication about a story, the newest first. `price`: the highest price first, compared at the
 * rates; stories without one, or in a currency without rate, come last.
 */
export type SearchOrder = (typeof SEARCH_ORDERS)[number]

/** Which of the stories that a query selects are wanted. */
export interface SearchPage {
  readonly offset: number
  readonly limit: number
  readonly order: SearchOrder
  /** Only stories behind this place, which comes from an answer in the same order. */
  readonly after?: SearchPlace | undefined
}

/** One page of an answer. */
export interface FoundStories {
  readonly stories: readonly Story[]
  /** How many stories the query selects, behind the place asked for; when there are more, how many were counted. */
  readonly count: number
  readonly more: boolean
  /** The place of the last story of the page; null: there is none behind it. */
  readonly end: SearchPlace | null
}
