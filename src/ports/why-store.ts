import type { Article } from '../core/article.ts'

/** An article as it is kept. */
export interface KeptArticle extends Article {
  readonly id: number
  readonly feedId: number
  /** Nobody is told of it: it stood in its feed before that was watched. */
  readonly silent: boolean
  /** Stories that it tells of, ascending. */
  readonly storyIds: readonly number[]
}

/** How far the telling of a story to a channel has come. Times are milliseconds since 1970, UTC. */
export interface DeliveryState {
  readonly state: 'pending' | 'sending' | 'sent' | 'held' | 'digested' | 'failed'
  /** The rules that selected the story when the channel was first owed it. */
  readonly ruleIds: readonly number[]
  /** When the alert was posted; null: it was not. */
  readonly postedAt: number | null
  readonly lastError: string | null
  readonly nextAttemptAt: number
  /** When the digest is due that it is held for. */
  readonly digestAt: number | null
}

/** What is asked of the database to say why something was told or not. */
export interface WhyStore {
  /** The article stored under an identity key; null when there is none. */
  articleUnder(key: string): Promise<KeptArticle | null>
  /** Among the latest 5,000 articles those whose headline has all of these words (`foldedWords`), the latest first. */
  articlesTitled(words: readonly string[], limit: number): Promise<readonly KeptArticle[]>
  /** Where the latest 5,000 articles are read, and by which feeds they came; those without an address are left out. */
  latestAddresses(): Promise<readonly { readonly feedId: number; readonly url: string }[]>
  /** Articles by their numbers, ascending; unknown ones are left out. */
  articles(ids: readonly number[]): Promise<readonly KeptArticle[]>
  /** How the channel was told of the story; null when it was never owed it. */
  deliveryTo(channel: string, storyId: number): Promise<DeliveryState | null>
  /** What the feeds are called, by their numbers; removed ones too. */
  feedNames(): Promise<ReadonlyMap<number, string>>
  /** More alerts than this within a day go to a digest; null: the channel has no limit. */
  alertsPerDay(channel: string): Promise<number | null>
}
