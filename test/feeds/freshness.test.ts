import { expect, test } from 'vitest'
import { freshMs } from '../../src/feeds/freshness.ts'

const NOW = Date.parse('2025-07-09T08:00:00Z')
const DATE = 'Wed, 09 Jul 2025 08:00:00 GMT'

test.for([
  [{ 'cache-control': 'public, max-age=600' }, 600_000],
  [{ 'cache-control': 'Max-Age="600"' }, 600_000],
  [{ 'cache-control': 's-maxage=900, max-age=600', age: '100' }, 500_000],
  [{ 'cache-control': 'max-age=99999999' }, 86_400_000],
  [{ 'cache-control': 'max-age=600', expires: 'Wed, 09 Jul 2025 09:00:00 GMT' }, 600_000],
  [{ expires: 'Wed, 09 Jul 2025 09:00:00 GMT', date: DATE }, 3_600_000],
  [{ expires: 'Wed, 09 Jul 2025 08:00:30 GMT' }, 30_000],
  [{ expires: '0' }, null],
  [{ expires: '-1', date: DATE }, null],
  [{ expires: 'Wed, 09 Jul 2025 07:00:00 GMT', date: DATE }, null],
  [{ 'cache-control': 'max-age=0' }, null],
  [{ 'cache-control': 'no-cache, max-age=600' }, null],
  [{ 'cache-control': 'no-store' }, null],
  [{ 'cache-control': 'max-age=600', age: '700' }, null],
  [{}, null],
] as const)('%j may be kept for %s ms', ([headers, expected]) => {
  expect(freshMs(new Map(Object.entries(headers)), NOW)).toBe(expected)
})
