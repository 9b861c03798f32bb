/** Reference rates of one day. */
export interface Rates {
  /** The day they were fixed on, ISO 8601. */
  readonly on: string
  /** Units of each currency (ISO 4217) for one euro; the euro itself is left out. */
  readonly perEuro: Readonly<Record<string, number>>
}

/** Without rates only sums in one currency can be compared. */
export const NO_RATES: Rates = { on: '1999-01-04', perEuro: {} }

/** The amount in another currency; null when there is no rate for one of the two. */
export function convert(amount: number, from: string, to: string, rates: Rates): number | null {
  if (from === to) return amount
  const [perEuroFrom, perEuroTo] = [unitsPerEuro(from, rates), unitsPerEuro(to, rates)]
  if (perEuroFrom === null || perEuroTo === null) return null
  return (amount / perEuroFrom) * perEuroTo
}

function unitsPerEuro(currency: string, { perEuro }: Rates): number | null {
  return currency === 'EUR' ? 1 : (perEuro[currency] ?? null)
}
