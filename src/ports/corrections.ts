import type { Author } from './audit-store.ts'

/** What an editor can set right about a deal; `deal` is whether it is one. */
export const CORRECTABLE = [
  'deal',
  'price',
  'stake',
  'valuation',
  'type',
  'status',
  'buyers',
  'targets',
] as const

export interface Correction {
  readonly storyId: number
  readonly field: (typeof CORRECTABLE)[number]
  /** The right value as it was typed, in whatever language; empty: there is none, and for `deal`: it is no deal. */
  readonly value: string
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
}
