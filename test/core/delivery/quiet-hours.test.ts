import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type QuietHours, quietUntil } from '../../../src/core/delivery/quiet-hours.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const NIGHT = { from: 22 * 60, to: 7 * 60 }
const BERLIN = { ...NIGHT, zone: 'Europe/Berlin' }

/** Zones with all kinds of clocks: both hemispheres, half hours, changes by half an hour and at midnight, and none. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Sao_Paulo',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]

const minute = fc.integer({ min: 0, max: 1439 })
const quietHours: fc.Arbitrary<QuietHours> = fc
  .record({ from: minute, to: minute, zone: fc.constantFrom(...ZONES) })
  .filter(({ from, to }) => from !== to)
const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) })

/** What the clocks of a zone show, by another way than the one under test. */
function clockIn(zone: string, at: number): { readonly day: string; readonly minutes: number } {
  const text = new Date(at).toLocaleString('sv-SE', { timeZone: zone })
  const [day = '', time = ''] = text.split(' ')
  const [hours = '0', minutes = '0'] = time.split(':')
  return { day, minutes: Number(hours) * 60 + Number(minutes) }
}

function showsQuiet({ from, to, zone }: QuietHours, at: number): boolean {
  const { minutes } = clockIn(zone, at)
  return from < to ? from <= minutes && minutes < to : from <= minutes || minutes < to
}

test.each([
  ['before they begin', '2026-06-10T19:59:59Z', null],
  ['when they begin', '2026-06-10T20:00:00Z', '2026-06-11T05:00:00Z'],
  ['after midnight', '2026-06-11T00:30:00Z', '2026-06-11T05:00:00Z'],
  ['when they end', '2026-06-11T05:00:00Z', null],
  ['in winter', '2026-01-10T21:00:00Z', '2026-01-11T06:00:00Z'],
  ['in the night that is an hour shorter', '2026-03-28T21:30:00Z', '2026-03-29T05:00:00Z'],
  ['in the night that is an hour longer', '2026-10-24T20:30:00Z', '2026-10-25T06:00:00Z'],
])('a night in Berlin, %s', (_, now, end) => {
  expect(quietUntil(BERLIN, Date.parse(now))).toBe(end === null ? null : Date.parse(end))
})

test('quiet hours within a day end on that day', () => {
  const lunch = { from: 12 * 60, to: 13 * 60, zone: 'America/New_York' }
  const noon = Date.parse('2026-07-01T16:00:00Z')
  expect(quietUntil(lunch, noon)).toBe(noon + HOUR_MS)
  expect(quietUntil(lunch, noon - 1)).toBeNull()
})

test('an end that the clocks pass over is the moment in which they do', () => {
  const quiet = { from: 0, to: 150, zone: 'Europe/Berlin' }
  const change = Date.parse('2026-03-29T01:00:00Z')
  expect(quietUntil(quiet, change - 1)).toBe(change)
  expect(quietUntil(quiet, change)).toBeNull()
})

test('quiet hours that have ended do not begin again when clocks are put back', () => {
  const quiet = { from: 0, to: 150, zone: 'Europe/Berlin' }
  const end = Date.parse('2026-10-25T00:30:00Z')
  expect(quietUntil(quiet, end - 1)).toBe(end)
  for (let minutes = 0; minutes < 120; minutes += 1) {
    expect(quietUntil(quiet, end + minutes * MINUTE_MS)).toBeNull()
  }
})

test('an end lies ahead, within a day and its change of clocks, and is quiet no more', () => {
  fc.assert(
    fc.property(quietHours, instant, (quiet, now) => {
      const end = quietUntil(quiet, now)
      if (end === null) return
      expect(end).toBeGreaterThan(now)
      expect(end - now).toBeLessThanOrEqual(DAY_MS + HOUR_MS)
      expect(quietUntil(quiet, end - 1)).toBe(end)
      expect(quietUntil(quiet, end)).toBeNull()
    }),
  )
})

test('away from changes of clocks it is quiet just when the clocks show it', () => {
  fc.assert(
    fc.property(quietHours, instant, (quiet, now) => {
      const offsets = [-2, -1, 0, 1, 2].map((days) => {
        const at = now + days * DAY_MS
        const { minutes } = clockIn(quiet.zone, at)
        return (minutes - Math.floor(at / MINUTE_MS)) % 1440
      })
      fc.pre(new Set(offsets.map((offset) => (offset + 1440) % 1440)).size === 1)
      expect(quietUntil(quiet, now) !== null).toBe(showsQuiet(quiet, now))
    }),
  )
})

test('when quiet hours end the clocks show their end, unless they passed over it', () => {
  fc.assert(
    fc.property(quietHours, instant, (quiet, now) => {
      const end = quietUntil(quiet, now)
      if (end === null) return
      const shown = clockIn(quiet.zone, end).minutes
      const before = clockIn(quiet.zone, end - 1).minutes
      const passedOver = (shown - before + 1440) % 1440 > 1
      expect(shown === quiet.to || passedOver).toBe(true)
    }),
  )
})

test('each day has its quiet hours, and only once', () => {
  const long = quietHours.filter(({ from, to }) => (to - from + 1440) % 1440 > 120)
  // Samoa left a day out in 2011.
  const everyDay = long.filter(({ zone }) => zone !== 'Pacific/Apia')
  fc.assert(
    fc.property(everyDay, instant, (quiet, start) => {
      const hours = Array.from({ length: 24 * 20 }, (_, hour) => start + hour * HOUR_MS)
      const ends = new Set(hours.flatMap((at) => quietUntil(quiet, at) ?? []))
      const gaps = [...ends].slice(1).map((end, index) => end - ([...ends][index] ?? 0))
      expect(gaps.length).toBeGreaterThanOrEqual(17)
      expect(gaps.every((gap) => Math.abs(gap - DAY_MS) <= 2 * HOUR_MS)).toBe(true)
    }),
    { numRuns: 20 },
  )
})
