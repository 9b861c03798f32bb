import type { Money } from '../money/money.ts'
import { type Ballot, votesOn } from './ballot.ts'
import { rankValues } from './choose.ts'
import type { Rankings } from './conflicts.ts'
import { representSum } from './represent-sum.ts'
import type { World } from './story.ts'
import { sameSum } from './sums.ts'

/** Percentages this many points apart are one percentage. */
const STAKE_TOLERANCE = 0.5

/** Whether two sums are one at the rates of this world. */
export function sumsIn({ rates }: World): (a: Money, b: Money) => boolean {
  return (a, b) => sameSum(a, b, rates)
}

export function sameStake(a: number, b: number): boolean {
  return Math.abs(a - b) <= STAKE_TOLERANCE
}

/** Everything that the reports say of price, valuation and stake, the best supported first. */
export function rankingsOf(ballot: Ballot, world: World): Rankings {
  const same = sumsIn(world)
  return {
    price: rankValues(
      votesOn(ballot, (deal) => deal.price),
      same,
      representSum,
    ),
    valuation: rankValues(
      votesOn(ballot, (deal) => deal.valuation),
      same,
      representSum,
    ),
    stakePct: rankValues(
      votesOn(ballot, (deal) => deal.stakePct),
      sameStake,
    ),
  }
}
