import type { Author } from './audit-store.ts'
import type { FeedHealth } from './feed.ts'
import type { NewFeed } from './feed-store.ts'

/** A feed as one team sees it. */
export interface TeamFeed extends FeedHealth {
  /**
   * Whose it is: the team may change its own; the configuration file's and the operator's are there for every team, a
   * partner's for the teams that are joined with it.
   */
  readonly keeper: 'team' | 'file' | 'operator' | 'partner'
  /** The team wants it no more for the time being; others may. */
  readonly pausedHere: boolean
  /** The article that came last, with when it was published or else fetched; null: none yet. */
  readonly lastArticle: { readonly title: string; readonly at: number } | null
}

/** How a team's wish to add a feed ended. */
export type TeamFeedAdded =
  /** `added`: it was polled for nobody before. `shared`: for somebody else, whose settings stay. `known`: for this team. */
  | { readonly outcome: 'added' | 'shared' | 'known'; readonly id: number }
  /** The configuration file has it polled for every team. */
  | { readonly outcome: 'managed'; readonly id: number }
  /** The team has as many feeds as it may have. */
  | { readonly outcome: 'full' }

/**
 * How a team's wish to change a feed ended. `others`: done, but the feed goes on being polled, because others want it.
 * `managed`: the configuration file owns it; `operator`: the operator does. `missing`: the team sees no such feed.
 */
export type TeamFeedChange = 'done' | 'others' | 'managed' | 'operator' | 'missing'

/**
 * The feeds of each team. Whoever wants a feed, it is polled once; it rests when nobody does. Changes stand in
 * the audit log. `team` is that of a command's request; times are milliseconds since 1970, UTC.
 */
export interface TeamFeedStore {
  /** One page of what the team sees, its own first, then by address; `count` is of all pages. */
  feedsOf(
    team: string,
    page: { readonly offset: number; readonly limit: number },
    now: number,
  ): Promise<{ readonly feeds: readonly TeamFeed[]; readonly count: number }>
  /** The feed with this number or, by whatever spelling, this address; null when the team sees no such feed. */
  feedOf(team: string, which: number | string, now: number): Promise<TeamFeed | null>
  /** Adds a feed for the author's team, which may have `atMost` of its own. */
  addFeedOf(feed: NewFeed, author: Author, atMost: number): Promise<TeamFeedAdded>
  changeFeedOf(
    id: number,
    change: 'pause' | 'resume' | 'remove',
    author: Author,
  ): Promise<TeamFeedChange>
}
