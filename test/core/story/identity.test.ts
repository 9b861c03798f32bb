import { expect, test } from 'vitest'
import { isSameDeal } from '../../../src/core/story/identity.ts'
import { type DealValues, dealOf, META_SCALE } from '../../fakes/deals.ts'

const DAY_MS = 86_400_000

function same(a: DealValues, b: DealValues, daysApart = 1): boolean {
  return isSameDeal({ deal: dealOf(a), at: 0 }, { deal: dealOf(b), at: daysApart * DAY_MS })
}

test('two reports of one deal are one story, however the names are written', () => {
  expect(same(META_SCALE, { ...META_SCALE, acquirers: ['Meta'], targets: ['Scale AI Inc.'] })).toBe(
    true,
  )
})

test('a report that does not name the buyer belongs to the deal', () => {
  expect(same(META_SCALE, { ...META_SCALE, acquirers: [] })).toBe(true)
})

test('acquisition, stake and sale are words for one transaction', () => {
  expect(same(META_SCALE, { ...META_SCALE, type: 'acquisition' })).toBe(true)
})

test('a rival bidder for the same target is another deal', () => {
  expect(same(META_SCALE, { ...META_SCALE, acquirers: ['Google'] })).toBe(false)
})

test('another target of the same buyer is another deal', () => {
  expect(same(META_SCALE, { ...META_SCALE, targets: ['PlayAI'] })).toBe(false)
})

test('the next funding round is another deal', () => {
  const series = { type: 'funding_round', targets: ['Mistral AI'], round: 'Series A' } as const
  expect(same(series, { ...series, round: 'series a' })).toBe(true)
  expect(same(series, { ...series, round: 'Series B' })).toBe(false)
  expect(same(series, { type: 'acquisition', targets: ['Mistral AI'] })).toBe(false)
})

test('a merger is the same whichever side is named first', () => {
  const merger = { type: 'merger', acquirers: ['Alpha AG'], targets: ['Beta SE'] } as const
  expect(same(merger, { ...merger, acquirers: ['Beta'], targets: ['Alpha'] })).toBe(true)
  expect(same(merger, { ...merger, acquirers: ['Gamma'] })).toBe(false)
})

test('a purchase half a year later is another deal', () => {
  expect(same(META_SCALE, META_SCALE, 179)).toBe(true)
  expect(same(META_SCALE, META_SCALE, 181)).toBe(false)
})
