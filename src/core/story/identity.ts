import { sameCompany } from '../company/name.ts'
import type { Deal, DealType } from '../deal.ts'
import type { Fact } from '../fact.ts'

/** Reports of one deal may be this far apart: half a year from a signed contract to the last approval. */
const MAX_GAP_MS = 180 * 86_400_000

/** Types that different reporters use for the same transaction share a family. */
const FAMILIES: Readonly<Record<DealType, string>> = {
  acquisition: 'control',
  majority_stake: 'control',
  minority_stake: 'control',
  buyout: 'control',
  merger: 'control',
  divestiture: 'control',
  asset_purchase: 'control',
  spac: 'listing',
  ipo: 'listing',
  funding_round: 'funding',
  joint_venture: 'venture',
}

/** A deal and when it was reported (milliseconds since 1970, UTC). */
export interface DatedDeal {
  readonly deal: Deal
  readonly at: number
}

/**
 * Whether two accounts tell of one deal: the same company changes hands in the same kind of transaction, nothing
 * both name contradicts, and they are less than half a year apart. A rival bidder or a later round is another deal.
 */
export function isSameDeal(a: DatedDeal, b: DatedDeal): boolean {
  if (Math.abs(a.at - b.at) > MAX_GAP_MS) return false
  if (!sameFamily(a.deal, b.deal) || !sameRound(a.deal, b.deal)) return false
  if (isMerger(a.deal) || isMerger(b.deal)) return sharesBothSides(a.deal, b.deal)
  return (
    overlap(a.deal.targets, b.deal.targets) &&
    compatible(a.deal.acquirers, b.deal.acquirers) &&
    compatible(a.deal.sellers, b.deal.sellers)
  )
}

function sameFamily(a: Deal, b: Deal): boolean {
  const families = [FAMILIES[a.type.value], FAMILIES[b.type.value]]
  if (families[0] === families[1]) return true
  const types = [a.type.value, b.type.value]
  return types.includes('minority_stake') && types.includes('funding_round')
}

function sameRound(a: Deal, b: Deal): boolean {
  if (a.round === null || b.round === null) return true
  return a.round.value.toLowerCase() === b.round.value.toLowerCase()
}

function isMerger(deal: Deal): boolean {
  return deal.type.value === 'merger'
}

/** In a merger reporters differ on who is the buyer: two companies in common make it the same. */
function sharesBothSides(a: Deal, b: Deal): boolean {
  const others = [...b.acquirers, ...b.targets]
  const common = [...a.acquirers, ...a.targets].filter((party) => overlap([party], others))
  return common.length >= 2
}

function overlap(a: readonly Fact<string>[], b: readonly Fact<string>[]): boolean {
  return a.some(({ value }) => b.some((other) => sameCompany(value, other.value)))
}

function compatible(a: readonly Fact<string>[], b: readonly Fact<string>[]): boolean {
  return a.length === 0 || b.length === 0 || overlap(a, b)
}
