import { err, ok, type Result } from '../result.ts'
import type { DigestTime } from './digest-time.ts'
import { SETTING_FAULTS, type SettingFault } from './faults.data.ts'
import { readTimeOfDay, timeOfDayText } from './time-of-day.ts'
import { WEEKDAYS } from './weekdays.data.ts'
import { nearestZone, zoneNamed } from './zone.ts'

/** How days are written back; the first is Monday. */
const SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const TIME = /^(?:([^\d\s]+)\s+)?(\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?)\s+(\S.*)$/iu

/** Reads `08:00 Europe/Berlin`, every day, or `mon 08:00 Europe/Berlin`, every Monday; also `Montag 8 Berlin`. */
export function readDigestTime(typed: string): Result<DigestTime, SettingFault> {
  const [, day, time = '', place = ''] = TIME.exec(typed.trim()) ?? []
  const minutes = readTimeOfDay(time)
  const weekday = day === undefined ? null : weekdayNamed(day)
  if (minutes === null || weekday === undefined) return err(SETTING_FAULTS.notDigest(typed))
  const zone = zoneNamed(place)
  if (zone === null) return err(SETTING_FAULTS.noZone(place, nearestZone(place)))
  return ok({ minutes, weekday, zone })
}

/** As `readDigestTime` takes it, in one way for the same time. */
export function digestTimeText({ minutes, weekday, zone }: DigestTime): string {
  const day = weekday === null ? '' : `${SHORT[weekday - 1]} `
  return `${day}${timeOfDayText(minutes)} ${zone}`
}

/** Monday 1 to Sunday 7 by its name in a language we answer in, or the beginning of it; undefined for anything else. */
function weekdayNamed(typed: string): number | undefined {
  const word = typed.toLowerCase().replace(/\.$/, '')
  const found = WEEKDAYS.findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  )
  return found < 0 ? undefined : found + 1
}
