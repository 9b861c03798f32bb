import type { Locale } from '../core/card/locale.ts'
import type { Correctable, SetRight } from '../core/correction/correction.ts'
import type { Deal } from '../core/deal.ts'
import type { Author } from './audit-store.ts'

export interface Correction {
  readonly storyId: number
  readonly field: Correctable
  /** The right value as it was typed, in the language or in English; empty: there is none, and for `deal`: it is no deal. */
  readonly value: string
  readonly locale: Locale
  /** Why, for whoever reads the audit log; may be empty. */
  readonly note: string
  readonly author: Author
}

/**
 * How a correction went: made, and every alert about the deal will show it; nothing to do, as the deal says so already; no
 * such deal; or the value cannot be read as one of its field's.
 */
export type CorrectionOutcome = 'corrected' | 'unchanged' | 'missing' | 'unreadable'

/** Takes what editors set right about deals. */
export interface Corrections {
  correct(correction: Correction): Promise<CorrectionOutcome>
  /** Every correction that stands, by article, the earliest first. */
  correctionExamples(): Promise<readonly CorrectionExample[]>
}

/** An article, what was read in it, and what editors say against that: an example to learn from. */
export interface CorrectionExample {
  readonly title: string
  readonly text: string
  readonly lang: string
  readonly deal: Deal
  readonly corrections: readonly (SetRight & { readonly note: string })[]
}
