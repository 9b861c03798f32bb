import { expect, test } from 'vitest'
import { isConfidential } from '../../../src/core/push/confidential.ts'
import { askAgainAt, grantedLease, isSameTopic } from '../../../src/core/push/subscription.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NOON = Date.UTC(2025, 5, 12, 12)

test('a lease is renewed when three quarters of it are over', () => {
  expect(grantedLease(NOON, '864000')).toEqual({
    leaseUntil: NOON + 10 * DAY,
    renewAt: NOON + 7.5 * DAY,
  })
})

test.each([
  ['315359999', 30 * DAY],
  ['1', 5 * MINUTE],
  ['0', 5 * MINUTE],
  [null, 10 * DAY],
  ['-5', 10 * DAY],
  ['soon', 10 * DAY],
])('a hub that grants %s seconds is believed within bounds', (seconds, lease) => {
  expect(grantedLease(NOON, seconds).leaseUntil - NOON).toBe(lease)
})

test('a hub that does not grant is asked after ten minutes, then twice as long, up to a day', () => {
  const waits = [1, 2, 3, 8, 9, 500].map((attempts) => askAgainAt(NOON, attempts) - NOON)
  expect(waits.map((wait) => wait / MINUTE)).toEqual([10, 20, 40, 1_280, 1_440, 1_440])
})

test('a topic may come back in another spelling of the same address', () => {
  expect(isSameTopic('https://News.example:443/feed', 'https://news.example/feed')).toBe(true)
  expect(isSameTopic('https://news.example/feed', 'https://news.example/feed/')).toBe(false)
  expect(isSameTopic('nonsense', 'nonsense')).toBe(true)
})

test.each([
  ['https://hub.example/', true],
  ['http://127.0.0.1:8080/', true],
  ['http://localhost/', true],
  ['http://hub.example/', false],
  ['http://127.0.0.1.hub.example/', false],
])('a secret may go to %s: %s', (address, allowed) => {
  expect(isConfidential(address)).toBe(allowed)
})
