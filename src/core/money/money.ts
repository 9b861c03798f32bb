/** How firmly a text states a sum: "exactly", "about", "at least", "up to", or the two ends of a range. */
export type MoneyPrecision = 'exact' | 'about' | 'at_least' | 'at_most' | 'range'

/** A sum of money. `amount` is in full units of `currency` (14.3 billion dollars = 14_300_000_000), never cents. */
export interface Money {
  readonly amount: number
  /** ISO 4217, upper case. */
  readonly currency: string
  readonly precision: MoneyPrecision
  /** The upper end, in full units, when `precision` is `range`; `amount` is then the lower end. */
  readonly upTo?: number
}
