import { dayNumber, isCalendarDay } from '../date/calendar.ts'
import { type Cursor, matchAt, takeMatch } from './cursor.ts'
import type { TimePoint } from './query.ts'
import { DAY_WORDS, SPANS } from './time-words.data.ts'

const DAY_MS = 86_400_000

const SPAN = /(\d{1,4})\s*(\p{L}+)(?![\p{L}\p{N}])/uy
const WORD = /\p{L}+(?![\p{L}\p{N}])/uy
const ISO = /(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\p{L}\p{N}./-])/uy
const GERMAN = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\p{L}\p{N}./-])/uy

/**
 * Reads `30d`, `2 weeks` (back from now), `today`, `yesterday`, or the beginning of a date `2025-06-12`, `12.6.2025`, month
 * `2025-06` or year `2025` (midnight UTC); null where none of them stands.
 */
export function takeTimePoint(cursor: Cursor): TimePoint | null {
  return takeDate(cursor) ?? takeSpan(cursor) ?? takeDay(cursor)
}

function takeSpan(cursor: Cursor): TimePoint | null {
  const found = matchAt(cursor, SPAN)
  const unit = SPANS.get(found?.[2]?.toLowerCase() ?? '')
  if (found === null || unit === undefined) return null
  cursor.at += found[0].length
  return { kind: 'ago', ms: Number(found[1]) * unit }
}

function takeDay(cursor: Cursor): TimePoint | null {
  const found = matchAt(cursor, WORD)
  const back = DAY_WORDS.get(found?.[0].toLowerCase() ?? '')
  if (found === null || back === undefined) return null
  cursor.at += found[0].length
  return { kind: 'day', back }
}

function takeDate(cursor: Cursor): TimePoint | null {
  const start = cursor.at
  const iso = takeMatch(cursor, ISO)
  const german = iso === null ? takeMatch(cursor, GERMAN) : null
  const [year, month = '1', day = '1'] = iso?.slice(1) ?? german?.slice(1).toReversed() ?? []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (isCalendarDay(date)) return { kind: 'at', ms: dayNumber(date) * DAY_MS }
  cursor.at = start
  return null
}
