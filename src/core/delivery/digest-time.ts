import { weekday } from '../date/calendar.ts'
import { firstShowing } from './first-showing.ts'
import { offsetAt } from './zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** When a channel's digest goes out: every day, or every week on one day. */
export interface DigestTime {
  /** Minutes after midnight by the zone's clocks, 0 to 1439. */
  readonly minutes: number
  /** Monday 1 to Sunday 7; null: every day. */
  readonly weekday: number | null
  /** A name of the IANA time zone database. */
  readonly zone: string
}

/**
 * The next digest after `now`, milliseconds since 1970, UTC. Where clocks are put forward over its time it goes out at
 * that moment, where they are put back at the first showing.
 */
export function nextDigest({ minutes, weekday: day, zone }: DigestTime, now: number): number {
  const today = Math.floor((now + offsetAt(zone, now)) / DAY_MS)
  for (let number = today - 1; ; number += 1) {
    if (day !== null && weekday(number) !== day) continue
    const at = firstShowing(number * DAY_MS + minutes * MINUTE_MS, zone)
    if (at > now) return at
  }
}
