import type { Generated } from 'kysely'
import type { Locale } from '../core/card/locale.ts'
import type { Flag } from './tables.ts'

export interface SubscriptionsTable {
  id: Generated<number>
  channel: string
  watchlist_id: number
  language: Locale
  managed: Flag
  /** For which team it was made in chat; null: the configuration file made it, or an older version. */
  team: string | null
  /** The statuses that are told in the alert's thread, as a JSON list; null: all. */
  notify: string | null
  /** More alerts than this within a day go to a digest; null: no limit. */
  alerts_per_day: number | null
  /** The following as they are typed (`core/delivery`); null: nothing was said. */
  card: string | null
  minimum: string | null
  mentions: string | null
  quiet_hours: string | null
  follow_ups: string | null
  digest: string | null
  /** Milliseconds since 1970, UTC; what lies behind it is no pause. */
  paused_until: number | null
}

/** By which of its subscriptions a channel is owed an alert. */
export interface DeliverySubscriptionsTable {
  delivery_id: number
  subscription_id: number
}
