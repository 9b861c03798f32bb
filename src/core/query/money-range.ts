import { convert, type Rates } from '../rates/rates.ts'
import type { MoneyCondition, Range } from './query.ts'

/** The bounds of a money condition in another currency; null when there is no rate, and no such sum is selected. */
export function rangeIn(
  { range, currency }: MoneyCondition,
  other: string,
  rates: Rates,
): Range | null {
  if (other === currency) return range
  const rate = convert(1, currency, other, rates)
  if (rate === null) return null
  const { min, max } = range
  return {
    ...range,
    ...(min === undefined ? {} : { min: min * rate }),
    ...(max === undefined ? {} : { max: max * rate }),
  }
}
