import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isoInstant } from '../../../src/core/date/instant.ts'
import { storyRecord } from '../../../src/core/record/story-record.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { type DealValues, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2025, 5, 13, 12)
const NO_NOTES = { changedAt: NOON, corrections: [] }

const BUYER = { acquirers: ['Meta'], targets: ['Scale AI'] }

function account(values: DealValues, at: number) {
  const about = { articleId: at + 1, publishedAt: NOON + at * HOUR, source: `Paper ${at}` }
  return reportOf({ ...BUYER, ...values }, about)
}

test('times are ISO 8601 in UTC, for every moment there is', () => {
  assert(
    property(integer({ min: -62_000_000_000, max: 253_402_300_799 }), (second) => {
      const ms = second * 1000
      expect(isoInstant(ms)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'))
    }),
  )
})

test('a story tells its facts, its sources, what changed and where they differ', () => {
  const fused = fuseReports(
    [
      account({ status: 'rumored' }, 0),
      account({ priceBn: 14.3 }, 1),
      account({ priceBn: 15.9 }, 2),
    ],
    NO_WORLD,
  )
  const story = { id: 7, version: 3, ...fused }
  const record = storyRecord(story, NO_NOTES)
  expect(record).toMatchObject({
    id: 7,
    version: 3,
    status: 'announced',
    acquirers: ['Meta'],
    firstReportedAt: '2025-06-13T12:00:00Z',
    updatedAt: '2025-06-13T12:00:00Z',
    price: { currency: 'USD', precision: 'exact' },
    corrections: [],
  })
  expect(record.sources.map(({ articleId, publishedAt }) => [articleId, publishedAt])).toEqual([
    [1, '2025-06-13T12:00:00Z'],
    [2, '2025-06-13T13:00:00Z'],
    [3, '2025-06-13T14:00:00Z'],
  ])
  expect(record.timeline).toContainEqual({
    kind: 'status',
    at: '2025-06-13T13:00:00Z',
    articleId: 2,
    from: 'rumored',
    to: 'announced',
  })
  expect(record.conflicts.map(({ field }) => field)).toEqual(['price'])
  expect(record.evidence.every(({ articleId }) => articleId <= 3)).toBe(true)
})

test('an editor’s word stands among the corrections, the last on each field, and proves nothing', () => {
  const corrections = [
    { field: 'stake', value: 30 },
    { field: 'stake', value: 49 },
  ] as const
  const world = { ...NO_WORLD, corrections: new Map([['1:0', corrections]]) }
  const story = {
    id: 7,
    version: 1,
    ...fuseReports([reportOf({ ...BUYER, stakePct: 100 })], world),
  }
  const record = storyRecord(story, { changedAt: NOON, corrections })
  expect(record.stakePct).toBe(49)
  expect(record.corrections).toEqual([{ field: 'stake', value: 49 }])
  expect(record.evidence.map(({ field }) => field)).not.toContain('stakePct')
})

const from = (articleId: number, url: string) => reportOf(BUYER, { articleId, url })

test('an address that is none of the web is left out', () => {
  const fused = fuseReports(
    [
      from(1, 'javascript:alert(1)'),
      from(2, 'https://bank@evil.example/'),
      from(3, 'https://news.example/1'),
    ],
    NO_WORLD,
  )
  const story = { id: 1, version: 1, ...fused }
  const { sources } = storyRecord(story, NO_NOTES)
  expect(sources.map(({ url }) => url)).toEqual([null, null, 'https://news.example/1'])
})
