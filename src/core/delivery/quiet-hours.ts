import { firstShowing } from './first-showing.ts'
import { offsetAt } from './zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A part of every day in which a channel is left in peace. */
export interface QuietHours {
  /** Minutes after midnight by the zone's clocks, 0 to 1439; `to` is the first minute that is not quiet. */
  readonly from: number
  /** Before `from`: the quiet hours go on into the next day. Never equal to it. */
  readonly to: number
  /** A name of the IANA time zone database. */
  readonly zone: string
}

/**
 * When the quiet hours end in which `now` lies; null outside of them. Milliseconds since 1970, UTC.
 *
 * They begin once a day, when the clocks first show `from`, and end when they next show `to`. Where clocks are put
 * forward over such a time it counts as shown at that moment; where they are put back the first showing counts, so
 * that quiet hours which have ended do not begin again.
 */
export function quietUntil({ from, to, zone }: QuietHours, now: number): number | null {
  const today = Math.floor((now + offsetAt(zone, now)) / DAY_MS)
  for (const day of [today - 1, today, today + 1]) {
    const start = firstShowing(day * DAY_MS + from * MINUTE_MS, zone)
    const end = firstShowing((from < to ? day : day + 1) * DAY_MS + to * MINUTE_MS, zone)
    if (start <= now && now < end) return end
  }
  return null
}
