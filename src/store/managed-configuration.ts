import type { Locale } from '../core/card/locale.ts'

/** What the configuration file says is to be polled and watched. */
export interface ManagedConfiguration {
  readonly feeds: readonly ManagedFeed[]
  readonly watchlists: readonly { readonly name: string; readonly rules: readonly string[] }[]
  readonly subscriptions: readonly {
    readonly channel: string
    /** Name of one of `watchlists`. */
    readonly watchlist: string
    readonly language: Locale
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
