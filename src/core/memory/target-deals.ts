import type { Companies } from '../company/company.ts'
import type { Story } from '../story/story.ts'
import type { AttemptMemory, DealMemory, StakeMemory } from './memory.ts'
import { payersOf, subjectsOf } from './parties.ts'
import { isFirm, isStopped, monthAt, monthOf, proofOf } from './past.ts'
import { sharedFirm } from './same-firm.ts'

/** Percentages this many points apart are one, differently rounded. */
const TOLERANCE = 0.5

/** The earlier stories that are about what this one is about. */
export function aboutTheSame(
  story: Story,
  past: readonly Story[],
  companies: Companies,
): readonly Story[] {
  const subjects = subjectsOf(story.deal)
  return past.filter(({ deal }) => sharedFirm(subjects, subjectsOf(deal), companies) !== null)
}

/** Attempts to get the target that were given up or forbidden. */
export function recallAttempts(about: readonly Story[]): readonly AttemptMemory[] {
  return about.flatMap((past) => {
    const { value: outcome } = past.deal.status
    if (outcome !== 'cancelled' && outcome !== 'blocked') return []
    const end = past.timeline.findLast((event) => event.kind === 'status' && event.to === outcome)
    const on = end === undefined ? monthOf(past) : monthAt(end.at)
    return { kind: 'attempt', past, on, outcome, proofs: proofOf(past, past.deal.status) }
  })
}

/** What the buyer has had of the target since it last bought. */
export function recallStake(
  story: Story,
  about: readonly Story[],
  companies: Companies,
): readonly StakeMemory[] {
  const { stakeBeforePct: told } = story.deal
  for (const past of about.filter(({ deal }) => isFirm(deal))) {
    const buyer = sharedFirm(payersOf(story.deal), past.deal.acquirers, companies)
    const fact = past.deal.stakeAfterPct ?? past.deal.stakePct
    if (buyer === null || fact === null) continue
    const isTotal = past.deal.stakeAfterPct !== null
    const differs = told !== null && Math.abs(told.value - fact.value) > TOLERANCE
    return [
      {
        kind: 'stake',
        past,
        on: monthOf(past),
        buyer,
        points: fact.value,
        isTotal,
        toldPoints: differs ? told.value : null,
        proofs: [...proofOf(past, fact), ...(told === null ? [] : proofOf(story, told))],
      },
    ]
  }
  return []
}

/** Other deals about the target that were not stopped. */
export function recallDeals(about: readonly Story[]): readonly DealMemory[] {
  return about
    .filter(({ deal }) => !isStopped(deal))
    .map((past) => {
      const { deal } = past
      const fact = deal.price ?? deal.stakePct ?? deal.targets[0] ?? deal.type
      return { kind: 'deal', past, on: monthOf(past), proofs: proofOf(past, fact) }
    })
}
