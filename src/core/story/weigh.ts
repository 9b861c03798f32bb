import type { DealType } from '../deal.ts'
import type { Rates } from '../rates/rates.ts'
import type { Account } from './account.ts'
import { type Block, matchSides } from './match-parties.ts'
import { partyPoints } from './party-points.ts'
import { CONFLICT } from './points.ts'
import { samePrice, sameStakes, termPoints } from './term-points.ts'
import { daysBetween, timePoints } from './time-points.ts'

/** The evidence that two accounts tell of one deal, in points; `CONFLICT` where they cannot. The order is all one. */
export function weigh(a: Account, b: Account, block: Block, rates: Rates): number {
  const parties = partyPoints(a, b, block)
  if (parties === CONFLICT) return CONFLICT
  const points = parties + timePoints(a, b) + termPoints(a, b, rates)
  if (points === CONFLICT || isLaterDeal(a, b, block) || isOtherStep(a, b, rates)) return CONFLICT
  return points
}

/** So many days after a deal is done, whatever is planned is another one. */
const SETTLED = 45

/** One is done, and long after it somebody plans a deal whose buyer is not the same. */
function isLaterDeal(a: Account, b: Account, block: Block): boolean {
  const [first, then] = a.day <= b.day ? [a, b] : [b, a]
  return (
    first.status === 'completed' &&
    then.status !== 'completed' &&
    daysBetween(a, b) > SETTLED &&
    matchSides(a.buyers, b.buyers, block) !== 'agree'
  )
}

/** Percentages in reports of so few days are one, and one of them is wrong. Days. */
const SAME_NEWS = 10
/** From so many days on, a stake and the whole are two purchases. */
const NEXT_STEP = 30
/** A smaller one is hardly bought for itself: it is somebody's fee or part of another sum. Percent. */
const LEAST_STAKE = 5

const WHOLE: ReadonlySet<DealType> = new Set(['acquisition', 'majority_stake', 'buyout', 'merger'])

/** A stake is bought and later a further one or the rest, by whomever. */
function isOtherStep(a: Account, b: Account, rates: Rates): boolean {
  const days = daysBetween(a, b)
  if (days <= SAME_NEWS || sameStakes(a, b) === true || samePrice(a, b, rates)) return false
  const [first, then] = a.day <= b.day ? [a, b] : [b, a]
  const stake = stakeOf(first)
  if (stake === null || then.status === 'completed') return false
  if (then.stakes.length > 0) return true
  // What has come to nothing is no further purchase: it may be the first one.
  if (then.status === 'cancelled' || then.status === 'blocked') return false
  return days > NEXT_STEP && WHOLE.has(then.type)
}

/** The minority that an account is firm about; null when it tells of none. */
function stakeOf({ stakes, status }: Account): number | null {
  const least = Math.min(...stakes)
  return status !== 'rumored' && least >= LEAST_STAKE && least <= 50 ? least : null
}
