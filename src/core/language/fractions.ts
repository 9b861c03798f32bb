import { type Numeral, numerals } from './numerals.ts'
import { wordMap } from './words.ts'

const WHOLE = 100

/**
 * The fractions that a table of counts (`two=2`) and one of parts (`thirds=3`) make, in percent and with or without a
 * hyphen between them; and further words for shares from a table (`one_half=50`).
 */
export function fractions(
  counts: string,
  parts: string,
  table: string,
): ReadonlyMap<string, Numeral> {
  const made = [...wordMap(counts, Number)].flatMap(([count, upper]) =>
    [...wordMap(parts, Number)]
      .filter(([, lower]) => upper < lower)
      .flatMap(([part, lower]) =>
        ['_', '-'].map((joint) =>
          `${count}${joint}${part}=${((WHOLE * upper) / lower).toFixed(6)}`.replaceAll(' ', '_'),
        ),
      ),
  )
  return numerals(`${made.join(' ')} ${table}`)
}
