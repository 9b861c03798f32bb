import type { Feed } from './feed.ts'

/** A feed as somebody subscribes to it on the command line or in chat. */
export interface NewFeed
  extends Pick<
    Feed,
    'url' | 'name' | 'tags' | 'firstPoll' | 'newest' | 'fullText' | 'paused' | 'leastIntervalMs'
  > {
  /** What the feed calls itself, where it was read; its first poll tells otherwise. */
  readonly title?: string
}

/** What became of a feed that was to be added. */
export interface AddedFeed {
  readonly id: number
  /** `known`: it is polled already, under this or an equivalent address, and stays as it is. */
  readonly outcome: 'added' | 'known'
}

/** How a wish to change a feed ended. `managed`: the configuration file owns it. `missing`: there is no such feed. */
export type FeedChange = 'done' | 'managed' | 'missing'

/** The feeds that people, not the configuration file, subscribe to. Times are milliseconds since 1970, UTC. */
export interface FeedStore {
  /**
   * Adds feeds, all of them or none; gives what became of each, in their order. Many are first polled one after the
   * other, spread over a quarter of an hour. One that was removed comes back like a new one.
   */
  addFeeds(feeds: readonly NewFeed[], now: number): Promise<readonly AddedFeed[]>
  pauseFeed(id: number, now: number): Promise<FeedChange>
  /** Polls a paused feed again, at once; what it held meanwhile is no news, as at a first poll. */
  resumeFeed(id: number, now: number): Promise<FeedChange>
  /** The feed is polled and listed no more; the articles it brought stay with their stories. */
  removeFeed(id: number, now: number): Promise<FeedChange>
}
