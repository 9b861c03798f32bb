import { takeTimePoint } from '../query/time-point.ts'
import { err, ok, type Result } from '../result.ts'
import { SETTING_FAULTS, type SettingFault } from './faults.data.ts'
import { FOREVER } from './settings.ts'

const MINUTE_MS = 60_000
const LONGEST_MS = 366 * 24 * 60 * MINUTE_MS

/** Until when a pause lasts that begins now and is typed as `2h`, `3d`, `90 min`; nothing typed: until it is ended. */
export function readPause(typed: string, now: number): Result<number, SettingFault> {
  const text = typed.trim()
  if (text === '') return ok(FOREVER)
  const ms = minutesOf(text) ?? spanOf(text)
  return ms !== null && ms > 0 && ms <= LONGEST_MS ? ok(now + ms) : err(SETTING_FAULTS.noSpan(text))
}

/** In queries `m` is a month, and nobody counts in minutes. */
function minutesOf(text: string): number | null {
  const [, count] =
    /^(\d{1,4})\s*(?:m|min|mins|minutes?|minuten?|minutos?|minuti|minuut)$/i.exec(text) ?? []
  return count === undefined ? null : Number(count) * MINUTE_MS
}

function spanOf(text: string): number | null {
  const cursor = { text, at: 0 }
  const point = takeTimePoint(cursor)
  return point?.kind === 'ago' && cursor.at === text.length ? point.ms : null
}
