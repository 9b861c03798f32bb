import { expect, test } from 'vitest'
import { afterSuccess, type Success } from '../../../src/core/polling/after-success.ts'
import type { PolledFeed } from '../../../src/core/polling/decision.ts'
import { type PublishedRhythm, UNPOLLED } from '../../../src/core/polling/state.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Thursday. */
const NOON = Date.UTC(2025, 5, 12, 12)
const TICK = NOON + 5 * MINUTE

const FEED: PolledFeed = {
  id: 1000,
  url: 'https://news.example/feed',
  polling: UNPOLLED,
  failures: 0,
  leastIntervalMs: null,
  pushedAt: null,
  pushedUntil: null,
}

const POLL: Success = {
  at: NOON,
  nextTick: TICK,
  newItems: 0,
  rhythm: null,
  freshMs: null,
  movedTo: null,
  conditional: true,
}

const SILENT: PublishedRhythm = {
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  updatePeriodMs: null,
}

/** Minutes until the next poll. */
function waits(poll: Partial<Success>, feed: Partial<PolledFeed> = {}): number {
  const { nextPollAt } = afterSuccess({ ...FEED, ...feed }, { ...POLL, ...poll })
  return (nextPollAt - NOON) / MINUTE
}

test('a feed that says nothing is asked at every tick', () => {
  expect(waits({})).toBe(5)
})

test('what server and feed ask for is kept, the longest of it, a day at most', () => {
  expect(waits({ freshMs: 20 * MINUTE })).toBe(20)
  expect(waits({ freshMs: MINUTE })).toBe(5)
  expect(waits({ rhythm: { ...SILENT, ttlMinutes: 180 }, freshMs: HOUR })).toBe(180)
  expect(waits({ rhythm: { ...SILENT, ttlMinutes: 100_000 } })).toBe(24 * 60)
  expect(waits({ rhythm: { ...SILENT, updatePeriodMs: 12 * HOUR } })).toBe(12 * 60)
})

test('the hourly period that many programs write unasked says nothing', () => {
  expect(waits({ rhythm: { ...SILENT, updatePeriodMs: HOUR } })).toBe(5)
})

test('the rhythm a feed was read with holds while it does not change', () => {
  const { state } = afterSuccess(FEED, { ...POLL, rhythm: { ...SILENT, ttlMinutes: 60 } })
  expect(waits({ rhythm: null }, { polling: state })).toBe(60)
})

test('no poll begins in the hours and days a feed skips', () => {
  expect(waits({ rhythm: { ...SILENT, skipHours: [12, 13, 14] } })).toBe(180)
  const weekend = { ...SILENT, skipDays: [4, 5, 6, 0] }
  expect(waits({ rhythm: weekend })).toBe((3 * 24 + 12) * 60)
  const allHours = Array.from({ length: 24 }, (_, hour) => hour)
  expect(waits({ rhythm: { ...SILENT, skipHours: allHours } })).toBe(5)
})

test('the operator can have a feed asked less often', () => {
  expect(waits({}, { leastIntervalMs: 30 * MINUTE })).toBe(30)
})

test('a quiet feed is asked less often once it is known, a busy one at every tick', () => {
  const known = { ...UNPOLLED, firstSuccessAt: NOON - 30 * DAY }
  const quiet = { ...known, lastNewAt: NOON - 4 * HOUR, newGapMs: 2 * HOUR }
  expect(waits({}, { polling: quiet })).toBe(30)
  const silent = { ...known, lastNewAt: NOON - 9 * DAY, newGapMs: DAY }
  expect(waits({}, { polling: silent })).toBe(60)
  const busy = { ...known, lastNewAt: NOON - 10 * MINUTE, newGapMs: 20 * MINUTE }
  expect(waits({}, { polling: busy })).toBe(5)
  const young = { ...silent, firstSuccessAt: NOON - HOUR }
  expect(waits({}, { polling: young })).toBe(5)
})

test('the time between news is learned from polls that brought some', () => {
  const first = afterSuccess(FEED, { ...POLL, newItems: 3 }).state
  const second = afterSuccess(
    { ...FEED, polling: first },
    { ...POLL, at: NOON + 2 * HOUR, newItems: 1 },
  ).state
  expect(second).toMatchObject({ lastNewAt: NOON + 2 * HOUR, newGapMs: 2 * HOUR })
  const third = afterSuccess(
    { ...FEED, polling: second },
    { ...POLL, at: NOON + 8 * HOUR, newItems: 1 },
  ).state
  expect(third.newGapMs).toBe(3 * HOUR)
})

test('a known feed that gives no validators is asked hourly', () => {
  const busy = { ...UNPOLLED, firstSuccessAt: NOON - DAY, lastNewAt: NOON, newGapMs: MINUTE }
  expect(waits({ conditional: false }, { polling: busy })).toBe(60)
  expect(waits({ conditional: false })).toBe(5)
})

test('a pushed feed is looked at once a day', () => {
  expect(waits({}, { pushedUntil: NOON + 9 * DAY })).toBe(24 * 60)
})

test('a pushed feed is looked at when the hub has promised no more', () => {
  expect(waits({}, { pushedUntil: NOON + HOUR })).toBe(60)
  expect(waits({}, { pushedUntil: NOON - HOUR })).toBe(5)
})

test('a hub that did not push what a poll brought is not relied on', () => {
  const feed = { ...FEED, pushedUntil: NOON + 9 * DAY }
  const after = (pushedAt: number | null, newItems: number) =>
    afterSuccess({ ...feed, pushedAt }, { ...POLL, newItems })
  expect(after(NOON - 2 * HOUR, 1)).toMatchObject({ hubMissed: true, nextPollAt: TICK })
  expect(after(NOON - MINUTE, 1)).toMatchObject({ hubMissed: false, nextPollAt: NOON + DAY })
  expect(after(NOON - 2 * HOUR, 0)).toMatchObject({ hubMissed: false, nextPollAt: NOON + DAY })
  expect(afterSuccess(FEED, { ...POLL, newItems: 1 }).hubMissed).toBe(false)
})

test('the server is asked no sooner than it wants, also when the operator becomes impatient', () => {
  const { waitUntil } = afterSuccess(FEED, { ...POLL, freshMs: HOUR })
  expect(waitUntil).toBe(NOON + HOUR)
  expect(afterSuccess(FEED, POLL).waitUntil).toBeNull()
})

const MOVED = 'https://new.example/feed'

function redirected(times: readonly number[], movedTo = MOVED) {
  let polling = UNPOLLED
  let notice = null
  for (const at of times) {
    const decision = afterSuccess({ ...FEED, polling }, { ...POLL, at, nextTick: at, movedTo })
    polling = decision.state
    notice = decision.notice
  }
  return { polling, notice }
}

test('a move for good is believed when seen three times over a day', () => {
  expect(redirected([NOON, NOON + HOUR, NOON + DAY]).notice).toEqual({ kind: 'moved', to: MOVED })
  expect(redirected([NOON, NOON + HOUR, NOON + DAY]).polling.movedTo).toBe(MOVED)
  expect(redirected([NOON, NOON + HOUR, NOON + 2 * HOUR]).polling.movedTo).toBeNull()
  expect(redirected([NOON, NOON + DAY]).polling.movedTo).toBeNull()
})

test('a move to an unprotected address is never believed', () => {
  const times = [NOON, NOON + DAY, NOON + 2 * DAY, NOON + 3 * DAY]
  expect(redirected(times, 'http://new.example/feed').polling.movedTo).toBeNull()
})

test('a redirect that changes or ends is counted anew', () => {
  const { polling } = redirected([NOON, NOON + HOUR])
  const ended = afterSuccess({ ...FEED, polling }, { ...POLL, at: NOON + DAY })
  expect(ended.state.move).toBeNull()
  const other = { ...POLL, at: NOON + DAY, movedTo: 'https://other.example/' }
  expect(afterSuccess({ ...FEED, polling }, other).state).toMatchObject({
    movedTo: null,
    move: { sightings: 1 },
  })
})

test('a feed that had been told to fail is told to work again, once', () => {
  const polling = { ...UNPOLLED, failingSince: NOON - DAY, toldFailing: true }
  const { notice, state } = afterSuccess({ ...FEED, polling }, POLL)
  expect(notice).toEqual({ kind: 'recovered', since: NOON - DAY })
  expect(afterSuccess({ ...FEED, polling: state }, POLL).notice).toBeNull()
})
