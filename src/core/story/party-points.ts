import type { DealType } from '../deal.ts'
import { type Account, namesOf } from './account.ts'
import type { Name } from './likeness.ts'
import {
  type Block,
  isOneHouse,
  matchSides,
  matchTargets,
  type TargetMatch,
} from './match-parties.ts'
import { CONFLICT } from './points.ts'

/** Types that different reporters use for the same transaction share a family. */
const FAMILIES: Readonly<Record<DealType, readonly string[]>> = {
  acquisition: ['control'],
  majority_stake: ['control'],
  minority_stake: ['control', 'funding'],
  buyout: ['control'],
  merger: ['control'],
  divestiture: ['control'],
  asset_purchase: ['control'],
  spac: ['control', 'listing'],
  ipo: ['listing'],
  funding_round: ['funding'],
  joint_venture: ['venture'],
}

const TARGET_POINTS: Readonly<Record<TargetMatch, number>> = {
  same: 5,
  short: 5,
  vague: 1,
  named: 1,
  sole: 0,
  near: -1,
  missing: -3,
  open: -3,
  unlike: CONFLICT,
}
const SELLER_POINTS = { agree: 2, open: 0, unlike: -2 } as const
const BUYER_POINTS = { agree: 4, open: 0, unlike: CONFLICT } as const
/** Of a round's investors one article names these and another those. */
const INVESTOR_POINTS = { agree: 3, open: 0, unlike: -2 } as const
/** Two reporters who call one transaction by types of different families err seldom. */
const OTHER_FAMILY = -5

/** What the companies and the kind of transaction say for two accounts telling of one deal. */
export function partyPoints(a: Account, b: Account, block: Block): number {
  const family = FAMILIES[a.type].some((one) => FAMILIES[b.type].includes(one)) ? 0 : OTHER_FAMILY
  const isEven = isBetweenEquals(a) || isBetweenEquals(b) || isTurned(a, b, block)
  const even = isEven ? evenPoints(a, b, block) : null
  return family + (even ?? sidePoints(a, b, block))
}

function sidePoints(a: Account, b: Account, block: Block): number {
  if (isResale(a, b, block) || isResale(b, a, block)) return CONFLICT
  const isFunding = a.type === 'funding_round' || b.type === 'funding_round'
  const buyers = isFunding ? INVESTOR_POINTS : BUYER_POINTS
  return (
    TARGET_POINTS[matchTargets(a, b, block)] +
    buyers[matchSides(a.buyers, b.buyers, block)] +
    SELLER_POINTS[matchSides(a.sellers, b.sellers, block)]
  )
}

/** Who bought it in one sells it in the other. */
function isResale(a: Account, b: Account, block: Block): boolean {
  return (
    matchSides(a.buyers, b.sellers, block) === 'agree' &&
    matchSides(a.sellers, b.sellers, block) !== 'agree' &&
    matchSides(a.buyers, b.buyers, block) !== 'agree'
  )
}

/** Who buys in one is sold in the other: one of them has taken it the wrong way round. */
function isTurned(a: Account, b: Account, block: Block): boolean {
  return (
    a.type !== 'funding_round' &&
    matchSides(a.buyers, namesOf(b.targets), block) === 'agree' &&
    matchSides(b.buyers, namesOf(a.targets), block) === 'agree'
  )
}

function isBetweenEquals({ type }: Account): boolean {
  return type === 'merger' || type === 'joint_venture'
}

/**
 * In a merger reporters differ on who is the buyer: two companies in common make it the same. Null when the sides have
 * to tell.
 */
function evenPoints(a: Account, b: Account, block: Block): number | null {
  const [ours, theirs] = [partiesOf(a), partiesOf(b)]
  const common = ours.filter((one) => theirs.some((other) => isOneHouse(one, other, block))).length
  if (common >= 2) return TARGET_POINTS.same + BUYER_POINTS.agree
  if (common === 1 && Math.min(ours.length, theirs.length) === 1) return TARGET_POINTS.same
  return isBetweenEquals(a) && isBetweenEquals(b) ? CONFLICT : null
}

function partiesOf({ targets, buyers }: Account): readonly Name[] {
  return [...new Set([...buyers, ...namesOf(targets)])]
}
