import type { Range } from '../query/query.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** The bounds of a number in words: "more than €1bn", "25% to 50%"; `write` writes a bound. */
export function rangeText(
  { min, max, minExclusive, maxExclusive }: Range,
  locale: Locale,
  write: (bound: number) => string,
): string {
  const told = (id: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan', bound: number) =>
    say(locale, `bound.${id}`, { bound: write(bound) })
  if (min !== undefined && min === max) return write(min)
  if (min !== undefined && max !== undefined) return `${write(min)}–${write(max)}`
  if (min !== undefined) return told(minExclusive ? 'moreThan' : 'atLeast', min)
  return max === undefined ? '' : told(maxExclusive ? 'lessThan' : 'atMost', max)
}
