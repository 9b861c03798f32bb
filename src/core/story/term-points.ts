import type { Money } from '../money/money.ts'
import type { Rates } from '../rates/rates.ts'
import type { Account } from './account.ts'
import { CONFLICT } from './points.ts'
import { ratioOf, sameSum } from './sums.ts'

const AGREED_PRICE = 3
/** What sums that differ take away or still give, by how many times the greater is the smaller. */
const PRICE_POINTS: readonly (readonly [number, number])[] = [
  [1.15, 1],
  [1.5, -1],
  [3, -3],
  [Infinity, -5],
]
/** A rumour's sums are guesses. */
const GUESSED = 0.5
const AGREED_STAKE = 2
const AGREED_ROUND = 3
const AGREED_VALUATION = 2

/** Percentages this many points apart may be one, told wrongly. */
const STAKE_SLACK = 3

/** What the figures and the round say for two accounts telling of one deal. */
export function termPoints(a: Account, b: Account, rates: Rates): number {
  return (
    roundPoints(a, b) + pricePoints(a, b, rates) + valuationPoints(a, b, rates) + stakePoints(a, b)
  )
}

function roundPoints(a: Account, b: Account): number {
  if (a.round === null || b.round === null) return 0
  return a.round === b.round ? AGREED_ROUND : CONFLICT
}

function pricePoints(a: Account, b: Account, rates: Rates): number {
  if (a.price === null || b.price === null) return 0
  const points = sumPoints(a.price, b.price, rates)
  const isGuess = a.status === 'rumored' || b.status === 'rumored'
  return points < 0 && isGuess ? points * GUESSED : points
}

function sumPoints(a: Money, b: Money, rates: Rates): number {
  if (sameSum(a, b, rates)) return AGREED_PRICE
  const ratio = ratioOf(a, b, rates)
  if (ratio === null) return 0
  return PRICE_POINTS.find(([most]) => ratio <= most)?.[1] ?? 0
}

function valuationPoints(
  { valuation: a }: Account,
  { valuation: b }: Account,
  rates: Rates,
): number {
  return a !== null && b !== null && sameSum(a, b, rates) ? AGREED_VALUATION : 0
}

function stakePoints(a: Account, b: Account): number {
  return sameStakes(a, b) === true ? AGREED_STAKE : 0
}

/** Whether two accounts state one percentage; null when one of them states none. */
export function sameStakes({ stakes: a }: Account, { stakes: b }: Account): boolean | null {
  if (a.length === 0 || b.length === 0) return null
  return a.some((one) => b.some((other) => Math.abs(one - other) <= STAKE_SLACK))
}

/** Whether both state a price, and the same. */
export function samePrice({ price: a }: Account, { price: b }: Account, rates: Rates): boolean {
  return a !== null && b !== null && sameSum(a, b, rates)
}
