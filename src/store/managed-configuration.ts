import type { Locale } from '../core/card/locale.ts'
import type { DealStatus } from '../core/deal.ts'

/** What the configuration file says is to be polled and watched. */
export interface ManagedConfiguration {
  readonly feeds: readonly ManagedFeed[]
  readonly watchlists: readonly { readonly name: string; readonly rules: readonly string[] }[]
  readonly subscriptions: readonly {
    readonly channel: string
    /** Name of one of `watchlists`. */
    readonly watchlist: string
    readonly language: Locale
    /** The statuses that are told in the alert's thread; absent: all. */
    readonly notify?: readonly DealStatus[] | undefined
    /** More alerts than this within a day go to a digest; absent: no limit. */
    readonly alertsPerDay?: number | undefined
  }[]
}

export interface ManagedFeed {
  readonly url: string
  readonly firstPoll: 'baseline' | 'post'
  /** With `post`, how many items at most; absent: all. */
  readonly newest?: number | undefined
  readonly fullText: boolean
  /** Minutes at least between two polls; absent: the schedule alone decides. */
  readonly interval?: number | undefined
}
