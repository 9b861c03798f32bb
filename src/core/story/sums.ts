import type { Money } from '../money/money.ts'
import { convert, type Rates } from '../rates/rates.ts'

/** Sums this far apart are one sum, differently rounded. */
const ROUNDING = 0.01
/** The same where one of them is rough, or was converted at a rate of another hour. */
const ROUGH = 0.04

/** How many times the greater of two sums is the smaller; null when their currencies cannot be compared. */
export function ratioOf(a: Money, b: Money, rates: Rates): number | null {
  const other = convert(b.amount, b.currency, a.currency, rates)
  if (other === null || other <= 0 || a.amount <= 0) return null
  return Math.max(a.amount, other) / Math.min(a.amount, other)
}

/** Whether two sums are one, told with another precision or in another currency. */
export function sameSum(a: Money, b: Money, rates: Rates): boolean {
  if (covers(a, b) || covers(b, a)) return true
  const ratio = ratioOf(a, b, rates)
  const isExact = a.currency === b.currency && a.precision === 'exact' && b.precision === 'exact'
  return ratio !== null && 1 - 1 / ratio <= (isExact ? ROUNDING : ROUGH)
}

/** A range holds each sum between its ends. */
function covers({ amount, upTo, currency }: Money, other: Money): boolean {
  if (upTo === undefined || currency !== other.currency) return false
  return amount <= other.amount && other.amount <= upTo
}
