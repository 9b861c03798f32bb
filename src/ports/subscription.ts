import type { Locale } from '../core/card/locale.ts'
import type { DeliverySettings } from '../core/delivery/settings.ts'

export interface WatchRule {
  readonly id: number
  readonly query: string
}

/** A channel, what it watches, and how it wants to be told. */
export interface Subscription {
  readonly id: number
  /** `platform:channel id`, for example `discord:300`; `console` for the web console. */
  readonly channel: string
  readonly watchlist: string
  /** The configuration file has it, and only there can it be changed. */
  readonly managed: boolean
  readonly settings: DeliverySettings
  readonly rules: readonly WatchRule[]
}

/** A subscription by which a channel is told of a story, and its rules that select the story. */
export interface Watch {
  readonly channel: string
  readonly language: Locale
  readonly ruleIds: readonly number[]
}
