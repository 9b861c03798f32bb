import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextPollAt } from '../../src/pipeline/schedule.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

function wait(failures: number, retryAfterMs: number | null = null, feedId = 0): number {
  return nextPollAt({ now: 0, feedId, failures, retryAfterMs })
}

test('a failing feed is asked again later each time, once a day at least', () => {
  expect([1, 2, 3].map((failures) => wait(failures) / MINUTE_MS)).toEqual([2, 4, 8])
  expect(wait(50)).toBe(DAY_MS)
})

test('a wait that the server asks for is kept, within a minute to a day', () => {
  expect(wait(1, 30 * MINUTE_MS)).toBe(30 * MINUTE_MS)
  expect(wait(1, 0)).toBe(2 * MINUTE_MS)
  expect(wait(1, 1000 * DAY_MS)).toBe(DAY_MS)
})

test('many feeds of one broken host do not come back together', () => {
  const times = new Set(Array.from({ length: 100 }, (_, feedId) => wait(5, null, feedId)))
  expect(times.size).toBeGreaterThan(80)
})

test('a wait is never shorter than asked and never longer than a tenth more', () => {
  const ids = fc.integer({ min: 1, max: 1e9 })
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 100 }), (feedId, failures) => {
      const share = wait(failures, null, feedId) / wait(failures)
      expect(share).toBeGreaterThanOrEqual(1)
      expect(share).toBeLessThanOrEqual(1.1)
    }),
  )
})
