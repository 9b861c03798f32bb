import { err, ok, type Result } from '../result.ts'
import { SETTING_FAULTS, type SettingFault } from './faults.data.ts'
import type { QuietHours } from './quiet-hours.ts'
import { readTimeOfDay, timeOfDayText } from './time-of-day.ts'
import { nearestZone, zoneNamed } from './zone.ts'

const TIME = String.raw`(\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?)`
const TO = String.raw`\s*(?:-|–|—|to|bis)\s*`
const HOURS = new RegExp(String.raw`^${TIME}${TO}${TIME}\s+(\S.*)$`, 'i')

/** Reads `22:00-07:00 Europe/Berlin`; also `10pm to 7am Berlin`. */
export function readQuietHours(typed: string): Result<QuietHours, SettingFault> {
  const [, first = '', second = '', place = ''] = HOURS.exec(typed.trim()) ?? []
  const from = readTimeOfDay(first)
  const to = readTimeOfDay(second)
  if (from === null || to === null) return err(SETTING_FAULTS.notHours(typed))
  if (from === to) return err(SETTING_FAULTS.emptyHours())
  const zone = zoneNamed(place)
  if (zone === null) return err(SETTING_FAULTS.noZone(place, nearestZone(place)))
  return ok({ from, to, zone })
}

/** As `readQuietHours` takes them, in one way for the same hours. */
export function quietHoursText({ from, to, zone }: QuietHours): string {
  return `${timeOfDayText(from)}-${timeOfDayText(to)} ${zone}`
}
