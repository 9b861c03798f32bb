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

/** The first instant at which the zone's clocks show a time (as if it were UTC) or a later one. */
function firstShowing(shown: number, zone: string): number {
  const before = shown - DAY_MS
  const after = shown + DAY_MS
  const early = shown - offsetAt(zone, before)
  if (offsetAt(zone, early) === offsetAt(zone, before)) return early
  const late = shown - offsetAt(zone, after)
  // Clocks that are put forward pass over what lies between.
  return offsetAt(zone, late) === offsetAt(zone, after) ? late : change(zone, before, after)
}

/** The instant between two others at which the zone's clocks are changed. */
function change(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, before)
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === offset) low = middle
    else high = middle
  }
  return high
}
