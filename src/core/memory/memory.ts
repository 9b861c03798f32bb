import type { DealStatus } from '../deal.ts'
import type { Money } from '../money/money.ts'
import type { Story } from '../story/story.ts'
import type { Proof } from './past.ts'

interface Recalled {
  /** The earlier story, or the latest of several. */
  readonly past: Story
  /** When that was, ISO 8601, to the month at most. */
  readonly on: string
  /** The sentences behind it, those of the earlier story first. */
  readonly proofs: readonly Proof[]
}

/** The company was once valued at another sum, or the same. */
export interface ValuationMemory extends Recalled {
  readonly kind: 'valuation'
  readonly was: Money
  readonly now: Money
  /** `was` in the currency of `now`, and the day of the rates; null when both are in one currency. */
  readonly converted: { readonly amount: number; readonly ratesOn: string } | null
  /** Percent, from `was` to `now`. */
  readonly changePct: number
  /** A sum is about so much, or was converted. */
  readonly rough: boolean
}

/** Somebody else, or the same buyer, once failed to get the target. `on` is when it failed. */
export interface AttemptMemory extends Recalled {
  readonly kind: 'attempt'
  readonly outcome: Extract<DealStatus, 'cancelled' | 'blocked'>
}

/** The buyer has bought a part of the target before. */
export interface StakeMemory extends Recalled {
  readonly kind: 'stake'
  readonly buyer: string
  /** Percentage points: what it held then if `isTotal`, otherwise what it bought then. */
  readonly points: number
  readonly isTotal: boolean
  /** What is said now to have been held before, if that is another figure. */
  readonly toldPoints: number | null
}

/** Another deal about the target. */
export interface DealMemory extends Recalled {
  readonly kind: 'deal'
}

/** The buyer has bought others within a year. `on` is when the first of them was. */
export interface SeriesMemory extends Recalled {
  readonly kind: 'series'
  readonly buyer: string
  /** Whether it bought companies or led funding rounds. */
  readonly of: 'purchases' | 'rounds'
  /** The others, the latest first, each with one name of what was bought. */
  readonly others: readonly { readonly storyId: number; readonly target: string }[]
  /** The deal itself is more than a rumour and was not stopped. */
  readonly isSure: boolean
}

/** The seller has sold something else before. */
export interface SellerMemory extends Recalled {
  readonly kind: 'seller'
  readonly seller: string
  readonly sold: string
}

/** Something that was before a deal and throws light on it. */
export type Memory =
  | ValuationMemory
  | AttemptMemory
  | StakeMemory
  | DealMemory
  | SeriesMemory
  | SellerMemory
