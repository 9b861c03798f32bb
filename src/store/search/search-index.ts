import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Moment } from '../../core/query/predicate.ts'
import type { Query } from '../../core/query/query.ts'
import type { StorySearchTable, Tables } from '../tables.ts'
import type { StoryTerms } from './story-terms.ts'

/** What is asked of an index. */
export interface Question {
  readonly query: Query
  readonly moment: Moment
  /** Only stories of lesser rank are; left out: of any. */
  readonly below?: number | undefined
  /** So many rows are wanted, if there are so many. */
  readonly wanted: number
  /** Stories need not be counted any further; not less than `wanted`. */
  readonly most: number
}

export type FoundRow = Pick<
  Selectable<StorySearchTable>,
  'story_id' | 'rank' | 'price_amount' | 'price_currency'
>

export interface Found {
  /** In the order of their ranks, the greatest first; at least as many as are wanted, if there are. */
  readonly rows: readonly FoundRow[]
  /** How many were counted, and whether there are more; if not, all of them are in `rows`. */
  readonly count: number
  readonly more: boolean
}

/** What differs between the two databases' search indexes. */
export interface SearchIndex {
  /** Adds a story; it goes again when its row of `story_search` does. */
  add(db: Kysely<Tables>, row: Insertable<StorySearchTable>, terms: StoryTerms): Promise<void>
  find(db: Kysely<Tables>, question: Question): Promise<Found>
  /** All of them in any order, but no more than `most`. */
  collect(db: Kysely<Tables>, question: Omit<Question, 'wanted'>): Promise<Found>
  /** The same, or null where there are likely to be many more than `most`. */
  collectFew(db: Kysely<Tables>, question: Omit<Question, 'wanted'>): Promise<Found | null>
}
