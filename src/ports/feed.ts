import type { PollingState, PublishedRhythm } from '../core/polling/state.ts'
import type { Result } from '../core/result.ts'
import type { AnnouncedHubs } from './hub.ts'
import type { PageArticle, PageFault } from './page.ts'

/** What a server gave to recognise an unchanged feed by; sent back byte for byte. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
  /** SHA-256 of the last body that was stored, for servers without validators. */
  readonly bodyHash: string | null
}

/** A feed as it is kept. Times are milliseconds since 1970, UTC. */
export interface Feed {
  readonly id: number
  readonly url: string
  readonly title: string | null
  /** What its owner calls it; null: by its title. */
  readonly name: string | null
  readonly tags: readonly string[]
  /** True when the configuration file owns it: read-only in chat. */
  readonly managed: boolean
  readonly paused: boolean
  /** `baseline`: what stands in the feed at its first poll is stored but not alerted. */
  readonly firstPoll: 'baseline' | 'post'
  /** With `post`, how many of the items standing there are alerted, the newest; null: all. */
  readonly newest: number | null
  readonly fullText: boolean
  readonly validators: Validators
  /** Null until the first successful poll. */
  readonly lastSuccessAt: number | null
  readonly lastError: string | null
  /** Failed polls since the last success. */
  readonly failures: number
  readonly nextPollAt: number
  /** What polling it has taught. */
  readonly polling: PollingState
  /** The operator's least time between two polls, milliseconds; null: the schedule alone decides. */
  readonly leastIntervalMs: number | null
  /** When a hub last delivered something; null: never. */
  readonly pushedAt: number | null
  /** Until when a hub is relied on to push the news; null: none is. */
  readonly pushedUntil: number | null
}

/** A feed with what its owner wants to know of it. */
export interface FeedHealth {
  readonly feed: Feed
  /** New items a day over the last two weeks, or since it is watched; null in its first day. */
  readonly itemsPerDay: number | null
  /** Of these items, the share (0 to 1) that told of a deal which some channel watches; null when there were none. */
  readonly matchedShare: number | null
}

/** One entry of a feed, as plain text. */
export interface FeedItem {
  readonly guid: string | null
  readonly title: string
  /** Absolute http(s) address, or null; in a file whose own address is not known it may be relative. */
  readonly link: string | null
  /** The link of the feed where that only counts the click and the item itself names where it leads on to. */
  readonly via?: string
  readonly publishedAt: number | null
  readonly author: string | null
  /** The longest body the feed gives, markup removed, paragraphs kept as blank-line breaks. */
  readonly text: string
  readonly lang: string | null
}

/** What a feed says of itself to whoever polls it. Addresses are absolute http(s) ones. */
export interface FeedHints extends PublishedRhythm {
  /** Hubs that push the feed's news (WebSub, 4; JSON Feed 1.1, hubs), in the order they are named. */
  readonly hubs: readonly string[]
  /** The feed's own address as it gives it. */
  readonly self: string | null
  /** Where the feed says to have moved to (itunes:new-feed-url). */
  readonly newFeedUrl: string | null
}

export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string
  readonly lang: string | null
  readonly items: readonly FeedItem[]
  readonly hints: FeedHints
  /** What had to be put right while reading, in plain words. */
  readonly warnings: readonly string[]
}

export const FEED_ERROR_CODES = [
  'address_refused',
  'timeout',
  'too_large',
  'not_a_feed',
  'http_status',
  'dns',
  'tls',
  'connection',
  'redirect',
  'encoding',
  'damaged',
  'file',
] as const
export type FeedErrorCode = (typeof FEED_ERROR_CODES)[number]

/** Why a feed could not be read; `message` says in plain words what happened and what to do. */
export interface FeedError {
  readonly code: FeedErrorCode
  readonly message: string
  /** With `not_a_feed`: the feeds that the web page in its place announces. */
  readonly announced?: readonly AnnouncedFeed[]
}

/** A feed that a web page names as its own. */
export interface AnnouncedFeed {
  /** Absolute http(s) address; relative as written when the page's own is not known. */
  readonly url: string
  readonly title: string | null
}

/** How one poll of a feed ended. A failure is an expected outcome, never an exception. */
export type PollOutcome =
  | (Reached & {
      readonly kind: 'fresh'
      readonly feed: ParsedFeed
      /** Who pushes the feed's news; null when nobody does. */
      readonly announced: AnnouncedHubs | null
    })
  | (Reached & { readonly kind: 'unchanged' })
  | {
      readonly kind: 'failed'
      readonly error: FeedError
      readonly retryAfterMs: number | null
      /** The HTTP status that was the reason; null when there was another. */
      readonly status: number | null
    }

/** What every poll that reached the feed tells. */
export interface Reached {
  readonly validators: Validators
  /** For how long the answer may be kept (RFC 9111), milliseconds; null when the server does not say. */
  readonly freshMs: number | null
  /** The address that permanent redirects (301, 308) led to; null when there were none or others too. */
  readonly movedTo: string | null
}

/** A feed's text as it came over the network. */
export interface FeedBody {
  readonly body: Uint8Array
  /** The Content-Type header, which may name a charset. */
  readonly contentType: string | null
  /** Relative links are resolved against it. */
  readonly url: string
}

/** Fetches and reads feeds over the network. */
export interface FeedSource {
  poll(
    feed: { readonly url: string; readonly validators: Validators },
    signal: AbortSignal,
  ): Promise<PollOutcome>
  /** Reads a feed that somebody sent, within the same bounds as a fetched one. */
  read(document: FeedBody): Promise<Result<ParsedFeed, FeedError>>
  /** The article of a linked page, or why there is none; never rejects. */
  fullText(url: string, signal: AbortSignal): Promise<Result<PageArticle, PageFault>>
}
