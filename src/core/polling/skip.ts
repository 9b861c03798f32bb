import type { PublishedRhythm } from './state.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const HOURS_A_WEEK = 7 * 24
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4

/**
 * The first instant from `at` on (milliseconds since 1970, UTC) that lies in none of the hours and days in which the
 * feed asks to be left alone (RSS 2.0, skipHours and skipDays). A feed that skips all its hours is not believed.
 */
export function afterSkipped(at: number, rhythm: PublishedRhythm | null): number {
  if (rhythm === null || (rhythm.skipHours.length === 0 && rhythm.skipDays.length === 0)) return at
  for (let hour = 0; hour <= HOURS_A_WEEK; hour += 1) {
    const start = hour === 0 ? at : Math.floor(at / HOUR_MS) * HOUR_MS + hour * HOUR_MS
    if (!isSkipped(start, rhythm)) return start
  }
  return at
}

function isSkipped(at: number, { skipHours, skipDays }: PublishedRhythm): boolean {
  const hour = Math.floor((at % DAY_MS) / HOUR_MS)
  const day = (Math.floor(at / DAY_MS) + FIRST_WEEKDAY) % 7
  return skipHours.includes(hour) || skipDays.includes(day)
}
