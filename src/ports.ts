import type { Article } from './core/article.ts'
import type { Card } from './core/card/card.ts'
import type { Locale } from './core/card/locale.ts'
import type { DealStatus } from './core/deal.ts'
import type { Result } from './core/result.ts'
import type { Report, Story } from './core/story/story.ts'

/** The only source of time: milliseconds since 1970, UTC. Tests bring their own. */
export interface Clock {
  now(): number
}

export type Platform = 'discord' | 'slack' | 'console'

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
  /** True when the configuration file owns it: read-only in chat. */
  readonly managed: boolean
  readonly paused: boolean
  /** `baseline`: what stands in the feed at its first poll is stored but not alerted. */
  readonly firstPoll: 'baseline' | 'post'
  readonly fullText: boolean
  readonly validators: Validators
  /** Null until the first successful poll. */
  readonly lastSuccessAt: number | null
  readonly lastError: string | null
  /** Failed polls since the last success. */
  readonly failures: number
  readonly nextPollAt: number
}

/** One entry of a feed, as plain text. */
export interface FeedItem {
  readonly guid: string | null
  readonly title: string
  /** Absolute http(s) address, or null. */
  readonly link: string | null
  readonly publishedAt: number | null
  readonly author: string | null
  /** The longest body the feed gives, markup removed, paragraphs kept as blank-line breaks. */
  readonly text: string
  readonly lang: string | null
}

export interface ParsedFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string
  readonly lang: string | null
  readonly items: readonly FeedItem[]
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
}

/** How one poll of a feed ended. A failure is an expected outcome, never an exception. */
export type PollOutcome =
  | { readonly kind: 'fresh'; readonly feed: ParsedFeed; readonly validators: Validators }
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  | { readonly kind: 'failed'; readonly error: FeedError; readonly retryAfterMs: number | null }

/** Fetches and reads feeds over the network. */
export interface FeedSource {
  poll(
    feed: { readonly url: string; readonly validators: Validators },
    signal: AbortSignal,
  ): Promise<PollOutcome>
  /** The article text of a linked page; null when the page gives none or may not be read. */
  fullText(url: string, signal: AbortSignal): Promise<string | null>
}

export interface WatchRule {
  readonly id: number
  readonly query: string
}

/** A channel, what it watches, and how it wants to be told. */
export interface Subscription {
  readonly id: number
  /** `platform:channel id`, for example `discord:300`; `console` for the web console. */
  readonly channel: string
  readonly language: Locale
  readonly watchlist: string
  readonly managed: boolean
  readonly rules: readonly WatchRule[]
}

/** What one article changes, written in one transaction: either all of it is kept or none. */
export interface ArticleTransaction {
  /**
   * Stores the article; null when one of its identity keys is already known. `silent`: nobody is told of it, because it
   * stood in a feed before that was watched. A silent article that then comes as news in another feed is given again.
   */
  addArticle(
    feedId: number,
    article: Article & { readonly silent: boolean },
    keys: readonly string[],
  ): Promise<number | null>
  /** Stories with a party whose name begins with the same word as one of these name keys, the latest first. */
  storiesOf(nameKeys: readonly string[]): Promise<readonly Story[]>
  /** Creates the story (`id` null) or replaces it and adds the report. Gives the story's id. */
  saveStory(
    story: Omit<Story, 'id'> & { readonly id: number | null },
    report: Report,
  ): Promise<number>
  subscriptions(): Promise<readonly Subscription[]>
  /** Writes an outbox row: this channel is owed the story. A second call for the pair changes nothing. */
  owe(storyId: number, channel: string, language: Locale, ruleIds: readonly number[]): Promise<void>
}

/** An outbox row in the hands of one sender. */
export interface Delivery {
  readonly id: number
  readonly channel: string
  readonly language: Locale
  readonly story: Story
  /** The platform's message, once posted. */
  readonly messageId: string | null
  /** Version of the story that the message shows; 0 before it is posted. */
  readonly sentVersion: number
  /** The status the channel was last told; null before the alert is posted. */
  readonly toldStatus: DealStatus | null
  readonly attempts: number
  /** An earlier sender died between sending and noting it: the message may already be there. */
  readonly uncertain: boolean
}

/** What the poller and the sender need of the database. */
export interface PipelineStore {
  /** Due feeds, taken for `leaseMs` so that no other process polls them meanwhile. */
  claimDueFeeds(now: number, limit: number, leaseMs: number): Promise<readonly Feed[]>
  finishPoll(
    feedId: number,
    result: {
      readonly at: number
      readonly nextPollAt: number
      readonly validators: Validators
      readonly title: string | null
    },
  ): Promise<void>
  failPoll(
    feedId: number,
    result: { readonly at: number; readonly nextPollAt: number; readonly error: string },
  ): Promise<void>
  /**
   * Which of the feed's items, given by their identity keys, are known already. One that another feed brought silently
   * counts as known only to a feed that is silent itself.
   */
  knownItems(
    feed: { readonly id: number; readonly silent: boolean },
    items: readonly (readonly string[])[],
  ): Promise<readonly boolean[]>
  inTransaction<T>(work: (tx: ArticleTransaction) => Promise<T>): Promise<T>
  /** Deliveries to these platforms that have something to send, taken for `leaseMs`. */
  claimDeliveries(
    platforms: readonly Platform[],
    lease: { readonly now: number; readonly limit: number; readonly leaseMs: number },
  ): Promise<readonly Delivery[]>
  /** Notes what the channel now shows and has been told, and keeps the lease. */
  noteSent(
    deliveryId: number,
    sent: {
      readonly messageId: string
      readonly sentVersion: number
      readonly toldStatus: DealStatus
      readonly at: number
    },
  ): Promise<void>
  /**
   * Gives the delivery back; `retryAt` null when everything owed has been sent. `maybeSent`: a message may have gone
   * out without our knowing, so the next sender is told to look first.
   */
  releaseDelivery(
    deliveryId: number,
    outcome: {
      readonly retryAt: number | null
      readonly error: string | null
      readonly maybeSent?: boolean
    },
  ): Promise<void>
  /** Ends the delivery for good: it is never sent again. */
  closeDelivery(deliveryId: number, reason: string): Promise<void>
  /** Lets go of every lease of this process, so that the next start need not wait for them to expire. */
  releaseLeases(): Promise<void>
}

/** What commands may ask of the database. */
export interface CommandStore {
  /** Stories, the latest change first, from `offset` on. */
  stories(offset: number, limit: number): Promise<readonly Story[]>
  story(id: number): Promise<Story | null>
  /** What this channel is subscribed to, file-managed lists included. */
  subscriptionsOf(channel: string): Promise<readonly Subscription[]>
  /** Adds a rule to the channel's own watchlist, subscribing the channel; gives the rule's id. */
  addRule(rule: {
    readonly team: string
    readonly channel: string
    readonly language: Locale
    readonly query: string
    readonly userId: string
  }): Promise<number>
  /** `managed`: the configuration file owns it. `missing`: no such rule in this channel. */
  removeRule(channel: string, ruleId: number): Promise<'removed' | 'managed' | 'missing'>
}

/** How a message went. `gone`: channel or message no longer exists. `refused`: a person must act first. */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  | {
      readonly kind: 'wait'
      readonly ms: number
      readonly reason: string
      /** No answer came: the message may have gone out all the same. */
      readonly maybeSent?: true
    }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Marks a message so that sending it again can be recognised. */
export interface SendKey {
  /** Stable over restarts, at most 25 characters of [a-z0-9-]. */
  readonly key: string
  /** True when an earlier try may have gone through: look for that message before sending. */
  readonly uncertain: boolean
}

/** One platform's way of saying something in a channel. `channel` is the platform's own id, without prefix. */
export interface Messenger {
  readonly platform: Platform
  post(channel: string, card: Card, key: SendKey): Promise<SendResult>
  edit(channel: string, messageId: string, card: Card): Promise<SendResult>
  /** Answers a posted message in its thread; the result's message id is the reply's. */
  reply(channel: string, messageId: string, card: Card, key: SendKey): Promise<SendResult>
}

/** Whether a platform is on and serving. `detail` is a sentence for the operator; it never holds a secret. */
export interface PlatformHealth {
  readonly ready: boolean
  readonly detail: string
}

/** A chat platform the bot is connected to. */
export interface ChatPlatform extends Messenger {
  /**
   * Connects and serves commands until `stop`. Refuses when the platform does not accept our credentials, with
   * a message that names the environment variable to correct; later losses of connection are healed inside.
   */
  start(): Promise<Result<void, string>>
  /** Stops taking requests, waits for the answers under way, disconnects. */
  stop(): Promise<void>
  health(): PlatformHealth
}
