import { array, assert, constantFrom, double, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { LOCALES } from '../../../src/core/card/locale.ts'
import { CHART_KINDS } from '../../../src/core/chart/chart.ts'
import { dealsChart } from '../../../src/core/chart/deals-chart.ts'
import type { DealType } from '../../../src/core/deal.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Story } from '../../../src/core/story/story.ts'
import { type DealValues, NO_WORLD, reportOf } from '../../fakes/deals.ts'

const RATES = { on: '2026-01-02', perEuro: { USD: 1.2, GBP: 0.8 } }
const MARCH = Date.UTC(2026, 2, 31, 23, 59)
const MAY = Date.UTC(2026, 4, 1)

function told(values: DealValues, publishedAt = MAY): Story {
  return { id: 1, version: 1, ...fuseReports([reportOf(values, { publishedAt })], NO_WORLD) }
}

const STORIES = [
  told({ acquirers: ['Norvik'], targets: ['Halden'], priceBn: 2 }, MARCH),
  told({ acquirers: ['Norvik'], targets: ['Beta'], priceBn: 3, type: 'merger' }),
  told({ acquirers: ['Kiesel'], targets: ['Gamma'], priceBn: 4 }),
  told({ acquirers: ['Kiesel'], targets: ['Delta'] }),
]

function labels(kind: 'time' | 'company' | 'type', locale: 'en' | 'de' = 'en') {
  const chart = dealsChart(STORIES, { kind, locale, rates: RATES })
  return chart?.bars.map(({ label, shown, deals }) => [label, shown, deals])
}

test('months follow each other, those without deals included', () => {
  expect(labels('time')).toEqual([
    ['Mar 26', '2B', 1],
    ['Apr 26', '', 0],
    ['May 26', '7B', 2],
  ])
})

test('buyers and types stand in the order of what they paid', () => {
  expect(labels('company')).toEqual([
    ['Norvik', '5B', 2],
    ['Kiesel', '4B', 1],
  ])
  expect(labels('type', 'de')).toEqual([
    ['Übernahme', '6\u00a0Mrd.', 2],
    ['Fusion', '3\u00a0Mrd.', 1],
  ])
})

test('the chart says in words what it shows and what it leaves out', () => {
  const chart = dealsChart(STORIES, { kind: 'company', locale: 'en', rates: RATES })
  expect(chart?.alt).toBe(
    'Deal values by buyer, in US dollars. Norvik: 5B (2); Kiesel: 4B (1). ' +
      'Number of deals in brackets. 3 with a price, 1 without. Rates of 2 January 2026.',
  )
})

test('sums in other currencies are converted, those without a rate are left out', () => {
  const [story] = STORIES
  const price = story?.deal.price
  if (story === undefined || price === null || price === undefined) throw new Error('no price')
  const inCurrency = (currency: string): Story => ({
    ...story,
    deal: { ...story.deal, price: { ...price, value: { ...price.value, currency } } },
  })
  const options = { kind: 'company', locale: 'en', rates: RATES } as const
  expect(dealsChart([inCurrency('GBP')], options)?.bars[0]?.value).toBeCloseTo(3e9)
  expect(dealsChart([inCurrency('XXX')], options)).toBeNull()
})

test('no price, no chart', () => {
  const options = { kind: 'time', locale: 'en', rates: RATES } as const
  expect(dealsChart([], options)).toBeNull()
  expect(dealsChart([told({ targets: ['Halden'] })], options)).toBeNull()
})

test('whatever the deals, there are at most twelve bars, and they hold no more than was paid', () => {
  const types = constantFrom<DealType>('acquisition', 'merger', 'ipo')
  const deal = record({
    buyer: integer({ min: 0, max: 30 }),
    priceBn: double({ min: 0.001, max: 500, noNaN: true }),
    at: integer({ min: 0, max: MAY }),
    type: types,
  })
  assert(
    property(
      array(deal, { minLength: 1, maxLength: 40 }),
      constantFrom(...CHART_KINDS),
      constantFrom(...LOCALES),
      (deals, kind, locale) => {
        const stories = deals.map(({ buyer, priceBn, at, type }) =>
          told({ acquirers: [`Buyer ${buyer}`], targets: ['X'], priceBn, type }, at),
        )
        const bars = dealsChart(stories, { kind, locale, rates: RATES })?.bars ?? []
        const paid = deals.reduce((sum, { priceBn }) => sum + priceBn * 1e9, 0)
        const shown = bars.reduce((sum, { value }) => sum + value, 0)
        expect(bars.length).toBeGreaterThan(0)
        expect(bars.length).toBeLessThanOrEqual(12)
        expect(shown).toBeLessThanOrEqual(paid * 1.000001)
        // There are fewer types than bars, so nothing may be missing.
        expect(kind === 'type' ? paid - shown : 0).toBeLessThan(1)
      },
    ),
  )
})
