import type { Evidence } from './fact.ts'
import type { Money } from './money/money.ts'

/** Facts of a deal that cannot all be right; `implied` is what the others make of the one they contradict. */
export type Contradiction =
  | {
      readonly kind: 'price_stake_valuation'
      readonly price: Money
      readonly stakePct: number
      readonly valuation: Money
      /** The valuation that price and stake imply. */
      readonly implied: Money
    }
  | {
      readonly kind: 'price_per_share'
      readonly price: Money
      readonly perShare: Money
      readonly shares: number
      /** The price of all shares. */
      readonly implied: Money
    }
  | { readonly kind: 'price_above_valuation'; readonly price: Money; readonly valuation: Money }
  | {
      readonly kind: 'stakes'
      readonly beforePct: number | null
      readonly boughtPct: number | null
      readonly afterPct: number | null
    }
  /** No company has ever changed hands for such a sum. */
  | { readonly kind: 'implausible_price'; readonly price: Money }

/** A contradiction with the words that state the facts concerned. */
export interface Warning<E extends Evidence = Evidence> {
  readonly value: Contradiction
  readonly evidence: readonly E[]
}
