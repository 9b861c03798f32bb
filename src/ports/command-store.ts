import type { Locale } from '../core/card/locale.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { Query } from '../core/query/query.ts'
import type { NamedFeed } from '../core/query/resolve.ts'
import type { StoryNotes } from '../core/record/story-record.ts'
import type { Story } from '../core/story/story.ts'
import type { Author } from './audit-store.ts'
import type { FeedHealth } from './feed.ts'
import type { RatesReader } from './rates.ts'
import type { FoundStories, SearchPage } from './search.ts'
import type { Subscription } from './subscription.ts'

/** What commands may ask of the database. */
export interface CommandStore extends RatesReader {
  /** One page of the stories that a query selects. The query's names are resolved; see `resolveNames`. */
  searchStories(query: Query, moment: Moment, page: SearchPage): Promise<FoundStories>
  /** The feeds as queries may name them. */
  namedFeeds(): Promise<readonly NamedFeed[]>
  /** Stories, the latest change first, from `offset` on. */
  stories(offset: number, limit: number): Promise<readonly Story[]>
  story(id: number): Promise<Story | null>
  /** What is kept of each of these stories beside them, by their numbers; a story that is not stored has none. */
  notesOn(stories: readonly Story[]): Promise<ReadonlyMap<number, StoryNotes>>
  /** When each of these stories last changed, milliseconds since 1970, UTC, by their numbers; one that is not stored has no such moment. */
  lastChangesOf(stories: readonly Story[]): Promise<ReadonlyMap<number, number>>
  /** Every feed and how it does, by name of its address. `now`: milliseconds since 1970, UTC. */
  feedHealth(now: number): Promise<readonly FeedHealth[]>
  /** The stories of which the channel was told since then (milliseconds since 1970, UTC), by alert or digest, the latest first; at most `limit`. */
  toldIn(channel: string, since: number, limit: number): Promise<readonly Story[]>
  /** What this channel is subscribed to, file-managed lists included. */
  subscriptionsOf(channel: string): Promise<readonly Subscription[]>
  /** Adds a rule to the channel's own watchlist, subscribing the channel; gives the rule's id. */
  addRule(rule: {
    readonly channel: string
    readonly language: Locale
    readonly query: string
    readonly author: Author
  }): Promise<number>
  /** Changes what a rule says; it keeps its id. See `removeRule`. */
  editRule(
    channel: string,
    rule: { readonly id: number; readonly query: string },
    author: Author,
  ): Promise<'edited' | 'managed' | 'missing'>
  /** `managed`: the configuration file owns it. `missing`: no such rule in this channel. */
  removeRule(
    channel: string,
    ruleId: number,
    author: Author,
  ): Promise<'removed' | 'managed' | 'missing'>
}
