import { expect, test } from 'vitest'
import {
  costOfGathering,
  costOfWalking,
  mayFind,
  mostOf,
  stepsFor,
} from '../../../src/store/search/walk-or-gather.ts'
import type { Looked } from '../../../src/store/search/walk-postgres.ts'

/** What was seen of a million stories when so many of the latest 500 are selected. */
function looked(selected: number): Looked {
  const row = { story_id: 1, rank: 1, price_amount: null, price_currency: null }
  return { rows: Array.from({ length: selected }, () => row), seen: 500, read: 500, stored: 1e6 }
}

function costOf(gathered: number, readsTerms: boolean): number {
  return costOfGathering({ listed: gathered, gathered }, readsTerms)
}

const ALL_TOLD = { condition: null, columnar: [], others: [] }

test('what many stories answer is looked for among the latest, what few answer in the index', () => {
  const gathering = (selected: number) => costOf(mostOf(looked(selected), ALL_TOLD), false)
  expect(costOfWalking(11, looked(10))).toBeLessThan(gathering(10))
  expect(costOfWalking(11, looked(0))).toBeGreaterThan(gathering(0))
})

test('an index is not expected to give much of which the latest stories show nothing', () => {
  const unread = { ...ALL_TOLD, others: [{ kind: 'lang', code: 'de' } as const] }
  expect(mostOf(looked(0), ALL_TOLD)).toBeLessThan(1e4)
  expect(mostOf(looked(0), unread)).toBe(Infinity)
  expect(mostOf({ ...looked(0), seen: 0 }, ALL_TOLD)).toBe(Infinity)
})

test('nobody walks far where hardly anything is selected', () => {
  expect(mayFind(10, 5000, looked(0))).toBe(true)
  expect(mayFind(10, 1000, looked(0))).toBe(false)
  expect(mayFind(10, 1000, looked(5))).toBe(true)
})

test('where the columns tell all, more stories can be walked by', () => {
  expect(stepsFor(1000, { ...looked(0), read: 0 })).toBe(1000)
  expect(stepsFor(1000, looked(0))).toBeLessThan(100)
})

test('the terms of no more stories are read than usually fill a page', () => {
  const told = costOf(100_000, false)
  const read = costOf(100_000, true)
  expect(read).toBeGreaterThan(told)
  expect(read - told).toBe(costOf(2000, true) - costOf(2000, false))
})
