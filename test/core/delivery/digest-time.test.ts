import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DigestTime, nextDigest } from '../../../src/core/delivery/digest-time.ts'
import { readDigestTime } from '../../../src/core/delivery/read-digest-time.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']

function next(typed: string, now: string): string | null {
  const time = readDigestTime(typed)
  return time.ok ? new Date(nextDigest(time.value, Date.parse(now))).toISOString() : null
}

test.each([
  ['8:00 Europe/Berlin', '2026-06-10T05:59:59Z', '2026-06-10T06:00:00.000Z'],
  ['8am Berlin', '2026-06-10T06:00:00Z', '2026-06-11T06:00:00.000Z'],
  ['mon 08:00 Europe/Berlin', '2026-11-27T00:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['Freitag 8.30 Berlin', '2026-11-27T07:30:00Z', '2026-12-04T07:30:00.000Z'],
  ['dimanche 20h00 Europe/Paris', '2026-03-28T21:00:00Z', '2026-03-29T18:00:00.000Z'],
  ['sáb. 9:00 Europe/Madrid', '2026-11-27T12:00:00Z', '2026-11-28T08:00:00.000Z'],
  ['2:30 Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
  ['2:30 Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
])('a digest at "%s" is next due after %s at %s', (typed, now, due) => {
  expect(next(typed, now)).toBe(due)
})

test('whatever the zone and its changes of clocks, digests go out once a day or a week, in the future', () => {
  const time: fc.Arbitrary<DigestTime> = fc.record({
    minutes: fc.integer({ min: 0, max: 1439 }),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    zone: fc.constantFrom(...ZONES),
  })
  const instant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2037, 0) })
  fc.assert(
    fc.property(time, instant, (at, now) => {
      const first = nextDigest(at, now)
      const second = nextDigest(at, first)
      const span = at.weekday === null ? DAY_MS : 7 * DAY_MS
      expect(first).toBeGreaterThan(now)
      expect(first - now).toBeLessThanOrEqual(span + 2 * HOUR_MS)
      expect(Math.abs(second - first - span)).toBeLessThanOrEqual(2 * HOUR_MS)
    }),
    { numRuns: 300 },
  )
})
