import type { Deal } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'

type Names = readonly Fact<string, SourcedEvidence>[]

/** What changes hands or is given money; in a merger both sides. */
export function subjectsOf(deal: Deal<SourcedEvidence>): Names {
  return deal.type.value === 'merger' ? [...deal.targets, ...deal.acquirers] : deal.targets
}

/** Whoever pays, those who only take part in a round included. */
export function payersOf(deal: Deal<SourcedEvidence>): Names {
  return [...deal.acquirers, ...deal.investors]
}
