import type { Companies } from '../company/company.ts'
import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import type { Story } from '../story/story.ts'
import { subjectsOf } from './parties.ts'
import { monthOf, type Proof, proofOf } from './past.ts'
import { isSameFirm } from './same-firm.ts'

/** What was stated at a time, and where. */
interface Stated {
  /** ISO 8601, to the month at most. */
  readonly on: string
  readonly status: DealStatus
  readonly proof: Proof
}

export interface StatedValuation extends Stated {
  readonly valuation: Money
}

export interface StatedStake extends Stated {
  readonly buyers: readonly string[]
  /** Percentage points: what the buyers hold with it if `isTotal`, otherwise what they buy. */
  readonly points: number
  readonly isTotal: boolean
}

/** What a company was said to be worth, in the order of the stories. */
export function valuationsOf(
  name: string,
  stories: readonly Story[],
  companies: Companies,
): readonly StatedValuation[] {
  return stories.flatMap((story) => {
    const { deal } = story
    const [target, another] = deal.targets
    if (target === undefined || another !== undefined || deal.valuation === null) return []
    if (!isSameFirm(target.value, name, companies)) return []
    const { value: valuation } = deal.valuation
    return stated(story, deal.valuation).map((base) => ({ ...base, valuation }))
  })
}

/** Who took which part of a company, in the order of the stories. */
export function stakesIn(
  name: string,
  stories: readonly Story[],
  companies: Companies,
): readonly StatedStake[] {
  return stories.flatMap((story) => {
    const { deal } = story
    const fact = deal.stakeAfterPct ?? deal.stakePct
    const isIt = subjectsOf(deal).some(({ value }) => isSameFirm(value, name, companies))
    if (fact === null || !isIt) return []
    const buyers = deal.acquirers.map(({ value }) => value)
    const isTotal = deal.stakeAfterPct !== null
    return stated(story, fact).map((base) => ({ ...base, buyers, points: fact.value, isTotal }))
  })
}

function stated(story: Story, fact: Fact<unknown, SourcedEvidence>): readonly Stated[] {
  const { value: status } = story.deal.status
  return proofOf(story, fact).map((proof) => ({ on: monthOf(story), status, proof }))
}
