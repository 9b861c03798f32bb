import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deal } from '../../../src/core/deal.ts'
import type { Money } from '../../../src/core/money/money.ts'
import { checkDeal } from '../../../src/core/sense/check-deal.ts'
import { dealOf, fact } from '../../fakes/deals.ts'

const BILLION = 1e9

function sum(amount: number, precision: Money['precision'] = 'exact', currency = 'USD'): Money {
  return { amount, currency, precision }
}

function stake(price: Money, stakePct: number, valuation: Money): Deal {
  return {
    ...dealOf({ type: 'minority_stake', stakePct }),
    price: fact(price),
    valuation: fact(valuation),
  }
}

function priced(money: Money): Deal {
  return { ...dealOf({}), price: fact(money) }
}

function points(value: number | null) {
  return value === null ? null : fact(value)
}

function kinds(deal: Deal): string[] {
  return deal.warnings.map(({ value }) => value.kind)
}

test('price and stake that fit the valuation make all three surer', () => {
  const before = stake(sum(14.3 * BILLION), 49, sum(29 * BILLION))
  const after = checkDeal(before, null)
  expect(kinds(after)).toEqual([])
  for (const figure of ['price', 'stakePct', 'valuation'] as const)
    expect(after[figure]?.confidence).toBeGreaterThan(before[figure]?.confidence ?? 1)
})

test('price and stake that do not fit the valuation make all three less sure and warn', () => {
  const before = stake(sum(14.3 * BILLION), 49, sum(60 * BILLION))
  const after = checkDeal(before, null)
  expect(after.warnings).toEqual([
    {
      value: {
        kind: 'price_stake_valuation',
        price: before.price?.value,
        stakePct: 49,
        valuation: before.valuation?.value,
        implied: { amount: (14.3 * BILLION * 100) / 49, currency: 'USD', precision: 'about' },
      },
      evidence: [before.price, before.stakePct, before.valuation].map((one) => one?.evidence),
    },
  ])
  for (const figure of ['price', 'stakePct', 'valuation'] as const)
    expect(after[figure]?.confidence).toBeLessThan(before[figure]?.confidence ?? 0)
})

test.each([
  ['a valuation before the money', stake(sum(25e6), 20, sum(100e6))],
  [
    'sums that are only roughly given',
    stake(sum(14 * BILLION, 'about'), 49, sum(30 * BILLION, 'about')),
  ],
])('%s agrees with price and stake', (_, deal) => {
  const checked = checkDeal(deal, null)
  expect(kinds(checked)).toEqual([])
  expect(checked.price?.confidence).toBeGreaterThan(0.9)
})

test.each([
  ['at least a sum', stake(sum(5 * BILLION, 'at_least'), 49, sum(29 * BILLION))],
  ['up to a sum', stake(sum(40 * BILLION, 'at_most'), 50, sum(60 * BILLION))],
  ['another currency', stake(sum(14.3 * BILLION), 49, sum(900 * BILLION, 'exact', 'EUR'))],
  ['debt that explains the difference', stake(sum(10 * BILLION), 50, sum(23 * BILLION))],
])('%s proves nothing', (_, deal) => {
  expect(checkDeal(deal, null)).toEqual(deal)
})

test.each([
  ['price_above_valuation', stake(sum(30 * BILLION), 20, sum(3 * BILLION))],
  ['implausible_price', stake(sum(14e12), 49, sum(29 * BILLION))],
])('%s is told once, not as several contradictions', (kind, deal) => {
  expect(kinds(checkDeal(deal, null))).toEqual([kind])
})

test('a price is plausible by the worth of its currency', () => {
  expect(kinds(checkDeal(priced(sum(14e12, 'exact', 'JPY')), null))).toEqual([])
  expect(kinds(checkDeal(priced(sum(14e12, 'exact', 'EUR')), null))).toEqual(['implausible_price'])
})

test.each([
  [10, 39, 49, false],
  [10, 49, 49, true],
  [60, 49, null, true],
  [60, null, 40, true],
  [null, 49, 30, true],
  [50.1, 49.9, 100, false],
  [null, 49, 100, false],
])('stakes of %s before, %s bought, %s after: warning %s', (before, bought, after, warned) => {
  const deal = {
    ...dealOf({}),
    stakeBeforePct: points(before),
    stakePct: points(bought),
    stakeAfterPct: points(after),
  }
  expect(kinds(checkDeal(deal, null))).toEqual(warned ? ['stakes'] : [])
})

test.each([
  [120e6, 'surer', []],
  [27.5e6, 'less sure', ['price_per_share']],
])('a price per share times %d shares makes the price %s', (shares, _, warned) => {
  const deal = dealOf({ priceBn: 3.3 })
  const checked = checkDeal(deal, { perShare: fact(sum(27.5)), shares: fact(shares) })
  expect(kinds(checked)).toEqual(warned)
  const change = (checked.price?.confidence ?? 0) - (deal.price?.confidence ?? 0)
  expect(Math.sign(change)).toBe(warned.length === 0 ? 1 : -1)
})

const money = fc.record(
  {
    amount: fc.double({ min: 1, max: 1e16, noNaN: true }),
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    precision: fc.constantFrom<Money['precision']>(
      'exact',
      'about',
      'at_least',
      'at_most',
      'range',
    ),
  },
  { noNullPrototype: true },
)
const share = fc.double({ min: 0, max: 100, noNaN: true })

test('whatever the figures, confidences stay probabilities and every warning has evidence', () => {
  const figures = fc.tuple(money, share, money, fc.option(share), fc.option(share))
  fc.assert(
    fc.property(figures, ([price, bought, valuation, before, after]) => {
      const deal = {
        ...stake(price, bought, valuation),
        stakeBeforePct: points(before),
        stakeAfterPct: points(after),
      }
      const checked = checkDeal(deal, null)
      for (const one of [checked.price, checked.stakePct, checked.valuation, checked.stakeAfterPct])
        expect(one === null || (one.confidence > 0 && one.confidence <= 1)).toBe(true)
      for (const { evidence } of checked.warnings) expect(evidence.length).toBeGreaterThan(0)
    }),
  )
})
