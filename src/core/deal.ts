import type { DealContext } from './deal-context.ts'
import type { Evidence, Fact } from './fact.ts'
import type { Money } from './money/money.ts'
import type { Warning } from './warning.ts'

export const DEAL_TYPES = [
  'acquisition',
  'majority_stake',
  'minority_stake',
  'merger',
  'funding_round',
  'divestiture',
  'asset_purchase',
  'joint_venture',
  'buyout',
  'spac',
  'ipo',
] as const

/** What changes hands. A purchase of 49 % is a `minority_stake` whatever the headline calls it. */
export type DealType = (typeof DEAL_TYPES)[number]

export const DEAL_STATUSES = ['rumored', 'announced', 'completed', 'cancelled', 'blocked'] as const

/** How firm a deal is. It moves forward by evidence; a denial or correction moves it back. */
export type DealStatus = (typeof DEAL_STATUSES)[number]

export const PAYMENTS = ['cash', 'shares', 'cash_and_shares', 'other'] as const

/** What the buyer pays with; `other` is anything else that is stated, as debt taken over or assets exchanged. */
export type Payment = (typeof PAYMENTS)[number]

/** A person who moves because of a deal. Names and roles as written in the text. */
export interface PersonMove {
  readonly name: string
  /** The role taken up or held, as written ("CEO"); null when the text names none. */
  readonly role: string | null
  /** Company left, if the text says so. */
  readonly from: string | null
  /** Company joined or served from now on, if the text says so. */
  readonly to: string | null
}

/** A corporate transaction as one article tells it, or, with sourced evidence, as all its articles do. */
export interface Deal<E extends Evidence = Evidence> {
  readonly type: Fact<DealType, E>
  readonly status: Fact<DealStatus, E>
  /** Buyers; in a funding round the lead investors. Names as written, longest form first seen. */
  readonly acquirers: readonly Fact<string, E>[]
  readonly investors: readonly Fact<string, E>[]
  readonly targets: readonly Fact<string, E>[]
  readonly sellers: readonly Fact<string, E>[]
  readonly price: Fact<Money, E> | null
  /** Percentage points of the target that change hands, 0 to 100. */
  readonly stakePct: Fact<number, E> | null
  /** Percentage points of the target that the buyer had before, and has with what it buys. */
  readonly stakeBeforePct: Fact<number, E> | null
  readonly stakeAfterPct: Fact<number, E> | null
  readonly valuation: Fact<Money, E> | null
  /** Funding round as written ("Series B"). */
  readonly round: Fact<string, E> | null
  /** ISO 8601 date whose length is its precision: `2025`, `2025-06` or `2025-06-12`. */
  readonly announcedOn: Fact<string, E> | null
  readonly payment: Fact<Payment, E> | null
  /** When it is to close, a date or a quarter or half of a year (`2026-Q3`, `2026-H1`), and the date when it did. */
  readonly expectedClose: Fact<string, E> | null
  readonly closedOn: Fact<string, E> | null
  readonly people: readonly Fact<PersonMove, E>[]
  /** Banks and law firms that advise a side, and authorities that have to agree or have decided. Names as written. */
  readonly advisers: readonly Fact<string, E>[]
  readonly regulators: readonly Fact<string, E>[]
  readonly context: DealContext<E>
  /** Where the facts contradict each other. */
  readonly warnings: readonly Warning<E>[]
  readonly confidence: number
}

/** What extraction found in one article; `deals` is ordered with the main deal first. */
export interface Extraction {
  /** ISO 639-1 code of the text's language, `und` when it could not be told. */
  readonly lang: string
  readonly isDeal: boolean
  /** Estimated probability that the article reports a deal. */
  readonly confidence: number
  readonly deals: readonly Deal[]
  readonly companies: readonly string[]
}
