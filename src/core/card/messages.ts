import type { DealStatus, DealType } from '../deal.ts'
import type { Terms } from './terms.ts'

/** Everything a card says in one language. */
export interface Messages {
  readonly types: Readonly<Record<DealType, string>>
  readonly statuses: Readonly<Record<DealStatus, string>>
  /** Put before the headline of a deal that is not (or no longer) on; empty for the others. */
  readonly statusPrefix: Readonly<Record<DealStatus, string>>
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
  }
  /** "Jason Droege: CEO, from A to B" with whatever is known. */
  person(move: {
    readonly name: string
    readonly role: string | null
    readonly from: string | null
    readonly to: string | null
  }): string
  sourceCount(count: number): string
  statusChanged(from: string | null, to: string): string
  readonly noDeals: string
}
