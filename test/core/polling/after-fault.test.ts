import { expect, test } from 'vitest'
import { afterFault, type Fault } from '../../../src/core/polling/after-fault.ts'
import type { PolledFeed } from '../../../src/core/polling/decision.ts'
import { UNPOLLED } from '../../../src/core/polling/state.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOON = Date.UTC(2025, 5, 12, 12)

/** Its share of jitter is none. */
const FEED: PolledFeed = {
  id: 0,
  url: 'https://news.example/feed',
  polling: UNPOLLED,
  failures: 0,
  leastIntervalMs: null,
  pushedAt: null,
  pushedUntil: null,
}

const FAULT: Fault = { at: NOON, retryAfterMs: null, busy: false, gone: false }

function minutes(feed: Partial<PolledFeed>, fault: Partial<Fault> = {}): number {
  const { nextPollAt } = afterFault({ ...FEED, ...feed }, { ...FAULT, ...fault })
  return (nextPollAt - NOON) / MINUTE
}

test('the wait doubles with each failure, up to a day', () => {
  const waits = [0, 1, 2, 8, 12, 500].map((failures) => minutes({ failures }))
  expect(waits).toEqual([2, 4, 8, 512, 24 * 60, 24 * 60])
})

test('feeds that fail together do not come back together', () => {
  const waits = [1, 2, 3, 4].map((id) => minutes({ id, failures: 6 }))
  expect(new Set(waits).size).toBe(4)
  for (const wait of waits) {
    expect(wait).toBeGreaterThanOrEqual(128)
    expect(wait).toBeLessThan(128 * 1.1)
  }
})

test('a wait the server asks for is kept, from a minute to a day', () => {
  expect(minutes({}, { retryAfterMs: 20 * MINUTE })).toBe(20)
  expect(minutes({ failures: 9 }, { retryAfterMs: 20 * MINUTE })).toBe(1024)
  expect(minutes({}, { retryAfterMs: 400 * DAY })).toBe(24 * 60)
})

test('a server that has too many requests is left alone for half an hour at least', () => {
  expect(minutes({}, { busy: true })).toBe(30)
  expect(minutes({ failures: 1 }, { busy: true })).toBe(60)
  expect(minutes({}, { busy: true, retryAfterMs: 5 * MINUTE })).toBe(5)
})

test('a retry falls into no hour that the feed skips', () => {
  const rhythm = { ttlMinutes: null, skipHours: [12], skipDays: [], updatePeriodMs: null }
  expect(minutes({ polling: { ...UNPOLLED, rhythm } })).toBe(60)
})

test('the owner is told once when a feed has failed for a day', () => {
  const polling = { ...UNPOLLED, failingSince: NOON - DAY }
  const told = afterFault({ ...FEED, polling, failures: 9 }, FAULT)
  expect(told).toMatchObject({ stopped: false, notice: { kind: 'failing', since: NOON - DAY } })
  const later = afterFault({ ...FEED, polling: told.state, failures: 10 }, FAULT)
  expect(later.notice).toBeNull()
})

test('a fault that passes is not told', () => {
  const polling = { ...UNPOLLED, failingSince: NOON - 2 * HOUR }
  expect(afterFault({ ...FEED, polling, failures: 9 }, FAULT).notice).toBeNull()
  const few = { ...UNPOLLED, failingSince: NOON - 2 * DAY }
  expect(afterFault({ ...FEED, polling: few, failures: 2 }, FAULT).notice).toBeNull()
})

test('a feed that has failed for thirty days is given up', () => {
  const polling = { ...UNPOLLED, failingSince: NOON - 30 * DAY, toldFailing: true }
  const given = afterFault({ ...FEED, polling, failures: 60 }, FAULT)
  expect(given).toMatchObject({ stopped: true, notice: { kind: 'given-up' } })
})

test('a feed that is gone for good is given up at once', () => {
  const gone = afterFault(FEED, { ...FAULT, gone: true })
  expect(gone).toMatchObject({ stopped: true, notice: { kind: 'gone', since: NOON } })
})

test('a feed that fails where it has moved to is looked for at its own address again', () => {
  const polling = { ...UNPOLLED, movedTo: 'https://new.example/feed' }
  expect(afterFault({ ...FEED, polling, failures: 1 }, FAULT).state.movedTo).not.toBeNull()
  expect(afterFault({ ...FEED, polling, failures: 2 }, FAULT)).toMatchObject({
    state: { movedTo: null },
    nextPollAt: NOON + 2 * MINUTE,
  })
  const gone = afterFault({ ...FEED, polling }, { ...FAULT, gone: true })
  expect(gone).toMatchObject({ stopped: false, notice: null, state: { movedTo: null } })
})
