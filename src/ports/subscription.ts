import type { Locale } from '../core/card/locale.ts'

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

/** A subscription by which a channel is told of a story, and its rules that select the story. */
export interface Watch {
  readonly channel: string
  readonly language: Locale
  readonly ruleIds: readonly number[]
}
