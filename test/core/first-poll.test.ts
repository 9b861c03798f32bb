import { expect, test } from 'vitest'
import { silentItems } from '../../src/core/first-poll.ts'

const DATES = [null, 300, 100, 300, 200].map((publishedAt) => ({ publishedAt }))

function silent(feed: Partial<Parameters<typeof silentItems>[0]>): readonly number[] {
  const first = { firstPoll: 'post', newest: null, lastSuccessAt: null } as const
  return [...silentItems({ ...first, ...feed }, DATES)]
}

test('a baseline tells nothing at its first poll and everything later', () => {
  expect(silent({ firstPoll: 'baseline' })).toEqual([0, 1, 2, 3, 4])
  expect(silent({ firstPoll: 'baseline', newest: 2 })).toHaveLength(5)
  expect(silent({ firstPoll: 'baseline', lastSuccessAt: 1 })).toEqual([])
})

test('a first poll that posts tells all, or the newest as asked for', () => {
  expect(silent({})).toEqual([])
  expect(silent({ newest: 2 })).toEqual([0, 2, 4])
  expect(silent({ newest: 4 })).toEqual([0])
  expect(silent({ newest: 9 })).toEqual([])
  expect(silent({ newest: 1, lastSuccessAt: 1 })).toEqual([])
})

test('of items without dates those that stand first are the newest', () => {
  const feed = { firstPoll: 'post', newest: 1, lastSuccessAt: null } as const
  const undated = [{ publishedAt: null }, { publishedAt: null }]
  expect([...silentItems(feed, undated)]).toEqual([1])
})
