import type { FeedHints } from '../../ports.ts'
import { resolveLink } from './link.ts'
import type { RawHints } from './raw-feed.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** The periods of the RSS 1.0 syndication module; months and years by their usual length. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR_MS],
  ['daily', DAY_MS],
  ['weekly', 7 * DAY_MS],
  ['monthly', 30 * DAY_MS],
  ['yearly', 365 * DAY_MS],
])
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Reads a feed's hints, addresses resolved against the base; what is out of its range counts as not said. */
export function readHints(raw: RawHints, base: string | null): FeedHints {
  const address = (written: string | null) => (written === null ? null : resolveLink(written, base))
  return {
    ttlMinutes: positive(raw.ttl),
    skipHours: distinct(raw.skipHours.map(hourOf)),
    skipDays: distinct(raw.skipDays.map(dayOf)),
    updatePeriodMs: updatePeriodMs(raw),
    hubs: distinct(raw.hubs.map(address)),
    self: address(raw.self),
    newFeedUrl: address(raw.newFeedUrl),
  }
}

function positive(text: string | null): number | null {
  const number = /^\s*\d{1,7}(?:\.\d{1,9})?\s*$/.test(text ?? '') ? Number(text) : 0
  return number > 0 ? number : null
}

/** RSS 0.91 counts the hours from 1 to 24, RSS 2.0 from 0 to 23: midnight is 24 or 0. */
function hourOf(text: string): number | null {
  const hour = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : Number.NaN
  return hour <= 24 ? hour % 24 : null
}

function dayOf(text: string): number | null {
  const day = DAYS.indexOf(text.trim().toLowerCase())
  return day < 0 ? null : day
}

/** How often a period it is updated is 1 unless said. */
function updatePeriodMs({ updatePeriod, updateFrequency }: RawHints): number | null {
  const period = PERIODS.get(updatePeriod?.trim().toLowerCase() ?? '')
  return period === undefined ? null : Math.round(period / (positive(updateFrequency) ?? 1))
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values.filter((value) => value !== null))]
}
