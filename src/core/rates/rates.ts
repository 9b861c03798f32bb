import { dayNumber } from '../date/calendar.ts'
import { PER_DOLLAR, PER_EURO } from './fixed-rates.data.ts'

const DAY_MS = 86_400_000

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

/** The rates with those of currencies that are tied to the euro or the US dollar. */
export function completed({ on, perEuro }: Rates): Rates {
  const dollar = perEuro['USD']
  const tied = Object.entries(dollar === undefined ? {} : PER_DOLLAR)
  const byDollar = tied.map(([code, units]) => [code, units * (dollar ?? 0)])
  return { on, perEuro: { ...PER_EURO, ...Object.fromEntries(byDollar), ...perEuro } }
}

/** Whole days from the day of the rates to that of `now` (milliseconds since 1970, UTC). */
export function ageInDays({ on }: Rates, now: number): number {
  const [year, month, day] = on.split('-').map(Number)
  const fixed = dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 })
  return Math.floor(now / DAY_MS) - fixed
}

function unitsPerEuro(currency: string, { perEuro }: Rates): number | null {
  if (currency === 'EUR') return 1
  return Object.hasOwn(perEuro, currency) ? (perEuro[currency] ?? null) : null
}
