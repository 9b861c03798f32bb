import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoInstant } from '../../../src/core/date/instant.ts'
import { storyRecord } from '../../../src/core/record/story-record.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import { type DealValues, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2025, 5, 13, 12)
const NO_NOTES = { changedAt: NOON, corrections: [] }

const BUYER = { acquirers: ['Meta'], targets: ['Scale AI'] }

function told(...accounts: readonly DealValues[]) {
  const reports = accounts.map((values, at) =>
    reportOf(
      { ...BUYER, ...values },
      { articleId: at + 1, publishedAt: NOON + at * HOUR, source: `Paper ${at}` },
    ),
  )
  return { id: 7, version: 3, ...fuseReports(reports, NO_WORLD) }
}

test('times are ISO 8601 in UTC, for every moment there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000, max: 253_402_300_799 }), (second) => {
      const ms = second * 1000
      expect(isoInstant(ms)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'))
    }),
  )
})

test('a story tells its facts, its sources, what changed and where they differ', () => {
  const story = told({ status: 'rumored' }, { priceBn: 14.3 }, { priceBn: 15.9 })
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
  const reports = [reportOf({ ...BUYER, stakePct: 100 })]
  const world = { ...NO_WORLD, corrections: new Map([['1:0', corrections]]) }
  const story = { id: 7, version: 1, ...fuseReports(reports, world) }
  const record = storyRecord(story, { changedAt: NOON, corrections })
  expect(record.stakePct).toBe(49)
  expect(record.corrections).toEqual([{ field: 'stake', value: 49 }])
  expect(record.evidence.map(({ field }) => field)).not.toContain('stakePct')
})

test('an address that is none of the web is left out', () => {
  const reports = [
    'javascript:alert(1)',
    'https://bank@evil.example/',
    'https://news.example/1',
  ].map((url, at) => reportOf(BUYER, { articleId: at + 1, url }))
  const story = { id: 1, version: 1, ...fuseReports(reports, NO_WORLD) }
  const { sources } = storyRecord(story, NO_NOTES)
  expect(sources.map(({ url }) => url)).toEqual([null, null, 'https://news.example/1'])
})
