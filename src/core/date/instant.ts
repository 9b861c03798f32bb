import { calendarDay, isoDay } from './calendar.ts'

const DAY_MS = 86_400_000

/** ISO 8601 writing of a moment (milliseconds since 1970, UTC) to the second, `2025-06-12T09:30:00Z`. */
export function isoInstant(ms: number): string {
  const day = Math.floor(ms / DAY_MS)
  const seconds = Math.floor((ms - day * DAY_MS) / 1000)
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  const clock = parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
  return `${isoDay(calendarDay(day))}T${clock}Z`
}
