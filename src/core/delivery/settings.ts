import type { Locale } from '../card/locale.ts'
import { DEAL_STATUSES, type DealStatus } from '../deal.ts'
import type { DigestTime } from './digest-time.ts'
import type { Mention } from './mention.ts'
import type { QuietHours } from './quiet-hours.ts'

export const CARD_SIZES = ['full', 'compact'] as const

/** `compact`: headline, terms and the first source; `full`: all that is known. */
export type CardSize = (typeof CARD_SIZES)[number]

export const FOLLOW_UPS = ['thread', 'channel'] as const

/** Where a change of status is told: in the alert's thread alone, or in the channel too. */
export type FollowUps = (typeof FOLLOW_UPS)[number]

/** How a subscription wants its channel to be told. */
export interface DeliverySettings {
  readonly language: Locale
  readonly card: CardSize
  /** A query, as typed, that a story has to satisfy besides a watch rule; null: all that the rules select is told. */
  readonly minimum: string | null
  /** The statuses that are told when a story comes to them; the others only change the alert. */
  readonly notify: readonly DealStatus[]
  readonly mentions: readonly Mention[]
  readonly quietHours: QuietHours | null
  /** More alerts than this within a day go to a digest, with 0 all of them; null: no limit. */
  readonly alertsPerDay: number | null
  /** When digests go out; null: when the operator says. */
  readonly digest: DigestTime | null
  readonly followUps: FollowUps
  /** Nothing is told before this instant (milliseconds since 1970, UTC); `FOREVER`: until somebody resumes it. */
  readonly pausedUntil: number | null
}

/** The latest time that a calendar has (ECMA-262, "Time Values and Time Range"). */
export const FOREVER = 8_640_000_000_000_000

/** What holds where nothing else was said. */
export const DEFAULT_SETTINGS: DeliverySettings = {
  language: 'en',
  card: 'full',
  minimum: null,
  notify: DEAL_STATUSES,
  mentions: [],
  quietHours: null,
  alertsPerDay: null,
  digest: null,
  followUps: 'thread',
  pausedUntil: null,
}

/** The settings that are typed, in the order in which they are shown, and what each changes. */
export const SETTINGS = {
  language: 'language',
  card: 'card',
  minimum: 'minimum',
  notify: 'notify',
  mentions: 'mentions',
  'quiet-hours': 'quietHours',
  'alerts-per-day': 'alertsPerDay',
  digest: 'digest',
  'follow-ups': 'followUps',
} as const satisfies Readonly<Record<string, keyof DeliverySettings>>

export type SettingName = keyof typeof SETTINGS

/** The names of `SETTINGS`. */
export const SETTING_NAMES: readonly SettingName[] = [
  'language',
  'card',
  'minimum',
  'notify',
  'mentions',
  'quiet-hours',
  'alerts-per-day',
  'digest',
  'follow-ups',
]
