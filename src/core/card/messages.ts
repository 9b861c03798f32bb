import type { DealStatus, DealType, Payment } from '../deal.ts'
import type { Reaction } from '../deal-context.ts'
import type { Terms } from './terms.ts'

type Said<Names extends string> = Readonly<Record<Names, string>>

/** Clauses that say how the figures of a deal contradict each other. */
export interface WarningMessages {
  price_stake_valuation(said: Said<'price' | 'stake' | 'valuation' | 'implied'>): string
  price_per_share(said: Said<'price' | 'perShare' | 'shares' | 'implied'>): string
  price_above_valuation(said: Said<'price' | 'valuation'>): string
  implausible_price(said: Said<'price'>): string
  stakes(said: Readonly<Record<'before' | 'bought' | 'after', string | null>>): string
}

/** Everything a card says in one language. */
export interface Messages {
  readonly types: Readonly<Record<DealType, string>>
  readonly statuses: Readonly<Record<DealStatus, string>>
  /** Put before the headline of a deal that is not (or no longer) on; empty for the others. */
  readonly statusPrefix: Readonly<Record<DealStatus, string>>
  readonly payments: Readonly<Record<Payment, string>>
  /** The sentence for each type, without price and valuation. */
  readonly headlines: Readonly<Record<DealType, (terms: Terms) => string>>
  forPrice(price: string): string
  valuing(valuation: string): string
  readonly labels: {
    readonly status: string
    readonly type: string
    readonly buyers: string
    readonly investors: string
    readonly targets: string
    readonly sellers: string
    readonly price: string
    readonly stake: string
    readonly valuation: string
    readonly round: string
    readonly announced: string
    readonly people: string
    readonly evidence: string
    readonly sources: string
    readonly timeline: string
    readonly payment: string
    readonly expectedClose: string
    readonly closed: string
    readonly advisers: string
    readonly regulators: string
    readonly revenue: string
    readonly headcount: string
    readonly reactions: string
    readonly warning: string
  }
  /** "Jason Droege: CEO, from A to B" with whatever is known. */
  person(move: {
    readonly name: string
    readonly role: string | null
    readonly from: string | null
    readonly to: string | null
  }): string
  /** What the buyer had before and has then, as far as known; null when neither is. */
  held(before: string | null, after: string | null): string | null
  /** "OpenAI stays" */
  reaction(reaction: Reaction): string
  readonly warnings: WarningMessages
  sourceCount(count: number): string
  /** A value that another takes the place of; `from` is null where none was known. */
  changed(from: string | null, to: string): string
  readonly noDeals: string
}
