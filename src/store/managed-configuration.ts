import type { GivenSettings } from '../ports.ts'

/** What the configuration file says is to be polled and watched. */
export interface ManagedConfiguration {
  readonly feeds: readonly ManagedFeed[]
  readonly watchlists: readonly {
    readonly name: string
    readonly rules: readonly string[]
    /** Who may subscribe to it in chat, as `discord:GUILD`, `slack:WORKSPACE` or `console`; absent: every team. */
    readonly teams?: readonly string[] | undefined
  }[]
  readonly subscriptions: readonly ({
    readonly channel: string
    /** Name of one of `watchlists`. */
    readonly watchlist: string
  } & GivenSettings)[]
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
