import type { Deal } from '../deal.ts'
import type { Evidence, Fact } from '../fact.ts'
import type { Warning } from '../warning.ts'
import type { Figure, Figures, Finding, ShareCount } from './finding.ts'
import { stakesOfWhole } from './stakes.ts'
import { priceAlone, priceInValuation, priceOfShares, priceOfStake } from './sums.ts'

// Agreement takes away half of the doubt, contradiction more than a third of the trust.
const DOUBT_LEFT = 0.5
const TRUST_LEFT = 0.6

/**
 * The deal after its figures were held against each other: those that agree are surer, those that contradict each
 * other less sure, and each contradiction is a warning beside the deal's others.
 */
export function checkDeal<E extends Evidence>(
  deal: Deal<E>,
  shareCount: ShareCount<E> | null,
): Deal<E> {
  const findings = findingsOf(deal, shareCount)
  const weigh = <T>(figure: Figure, fact: Fact<T, E> | null) => weighed(fact, figure, findings)
  return {
    ...deal,
    price: weigh('price', deal.price),
    valuation: weigh('valuation', deal.valuation),
    stakePct: weigh('stakePct', deal.stakePct),
    stakeBeforePct: weigh('stakeBeforePct', deal.stakeBeforePct),
    stakeAfterPct: weigh('stakeAfterPct', deal.stakeAfterPct),
    warnings: [...deal.warnings, ...findings.flatMap(warningOf)],
  }
}

// A sum in the wrong unit contradicts the others as well; to say so once is enough.
function findingsOf<E extends Evidence>(
  figures: Figures<E>,
  shareCount: ShareCount<E> | null,
): Finding<E>[] {
  const alone = priceAlone(figures)
  const ofSums = alone ?? priceInValuation(figures) ?? priceOfStake(figures)
  const ofShares = shareCount === null ? null : priceOfShares(figures, shareCount)
  return [ofSums, ofShares, stakesOfWhole(figures)].filter((finding) => finding !== null)
}

function weighed<T, E extends Evidence>(
  fact: Fact<T, E> | null,
  figure: Figure,
  findings: readonly Finding<E>[],
): Fact<T, E> | null {
  if (fact === null) return null
  const confidence = findings
    .filter(({ figures }) => figures.includes(figure))
    .reduce(
      (trust, { contradiction }) =>
        contradiction === null ? 1 - (1 - trust) * DOUBT_LEFT : trust * TRUST_LEFT,
      fact.confidence,
    )
  return { ...fact, confidence }
}

function warningOf<E extends Evidence>({ contradiction, evidence }: Finding<E>): Warning<E>[] {
  return contradiction === null ? [] : [{ value: contradiction, evidence }]
}
