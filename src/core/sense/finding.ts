import type { Deal } from '../deal.ts'
import type { Evidence, Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import type { Contradiction } from '../warning.ts'

/** The figures of a deal that can be held against each other. */
export type Figure = 'price' | 'valuation' | 'stakePct' | 'stakeBeforePct' | 'stakeAfterPct'

/** What holding figures against each other shows: that they agree, or how they contradict each other. */
export interface Finding<E extends Evidence> {
  readonly figures: readonly Figure[]
  /** Null when they agree. */
  readonly contradiction: Contradiction | null
  readonly evidence: readonly E[]
}

/** The price of one share and how many there are, where an article states both. */
export interface ShareCount<E extends Evidence = Evidence> {
  readonly perShare: Fact<Money, E>
  readonly shares: Fact<number, E>
}

/** The part of a deal that arithmetic looks at. */
export type Figures<E extends Evidence> = Pick<Deal<E>, Figure>
