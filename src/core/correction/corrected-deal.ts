import type { Deal } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'
import type { SetRight } from './correction.ts'

type Sourced<T> = Fact<T, SourcedEvidence>

/** How sure a deal is of which an editor says that it is none. */
const NO_DEAL = 0

/** The deal as editors have set it right; later words go before earlier ones. `articleId` is one of its articles. */
export function correctedDeal(
  deal: Deal<SourcedEvidence>,
  corrections: readonly SetRight[],
  articleId: number,
): Deal<SourcedEvidence> {
  return corrections.reduce((told, correction) => corrected(told, correction, articleId), deal)
}

/** Whether an editor says that this is no deal. */
export function isRejected({ confidence }: Pick<Deal, 'confidence'>): boolean {
  return confidence === NO_DEAL
}

/** Whether a fact is an editor's word: no article proves it. */
export function isSetRight({ evidence }: Pick<Fact<unknown>, 'evidence'>): boolean {
  return evidence.quote === ''
}

function corrected(
  deal: Deal<SourcedEvidence>,
  correction: SetRight,
  articleId: number,
): Deal<SourcedEvidence> {
  const fact = <T>(value: T): Sourced<T> => ({
    value,
    confidence: 1,
    evidence: { articleId, quote: '', start: 0, end: 0, in: 'text' },
  })
  const optional = <T>(value: T | null) => (value === null ? null : fact(value))
  switch (correction.field) {
    case 'deal':
      return { ...deal, confidence: NO_DEAL }
    case 'price':
      return { ...deal, price: optional(correction.value) }
    case 'valuation':
      return { ...deal, valuation: optional(correction.value) }
    case 'stake':
      return { ...deal, stakePct: optional(correction.value) }
    case 'type':
      return { ...deal, type: fact(correction.value) }
    case 'status':
      return { ...deal, status: fact(correction.value) }
    case 'targets':
      return { ...deal, targets: correction.value.map(fact) }
    case 'buyers':
      return withBuyers(deal, correction.value.map(fact))
  }
}

function withBuyers(
  deal: Deal<SourcedEvidence>,
  buyers: readonly Sourced<string>[],
): Deal<SourcedEvidence> {
  if (deal.type.value !== 'funding_round') return { ...deal, acquirers: buyers }
  return { ...deal, acquirers: buyers.slice(0, 1), investors: buyers }
}
