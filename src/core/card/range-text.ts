import type { Range } from '../query/query.ts'
import { EXPLANATION_TEXTS } from './explanation-texts.data.ts'
import { inLocale, type Locale } from './locale.ts'

/** The bounds of a number in words: "more than €1bn", "25% to 50%"; `write` writes a bound. */
export function rangeText(
  { min, max, minExclusive, maxExclusive }: Range,
  locale: Locale,
  write: (bound: number) => string,
): string {
  const { atLeast, moreThan, atMost, lessThan } = inLocale(EXPLANATION_TEXTS, locale)
  if (min !== undefined && min === max) return write(min)
  if (min !== undefined && max !== undefined) return `${write(min)}–${write(max)}`
  if (min !== undefined) return (minExclusive ? moreThan : atLeast) + write(min)
  return max === undefined ? '' : (maxExclusive ? lessThan : atMost) + write(max)
}
