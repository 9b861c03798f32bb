import { type Numeral, numerals } from './numerals.ts'
import { wordMap } from './words.ts'

/** The words of a number that is told roughly, and the two it lies between; equal where it is about one. */
export interface RoughNumber {
  readonly words: readonly string[]
  readonly low: number
  readonly high: number
}

/** What a noun for a sum adds to its digits ("Millionenbetrag", "Eurobetrag"). */
export interface SumNoun {
  readonly factor: number
  readonly currency?: string
}

/** Where among the sums with so many digits one lies. */
export type Level = (typeof LEVELS)[number]

const LEVELS = ['low', 'mid', 'high'] as const

/** How a language tells a sum without its figure: "several million", "a low nine-figure sum". All words lower case. */
export interface RoughWriting {
  /** Before a magnitude, by the first word, longest first: "hundreds of" million. */
  readonly several: ReadonlyMap<string, readonly RoughNumber[]>
  /** How many digits a sum has: "eight-figure", "de ocho cifras". */
  readonly digits: ReadonlyMap<string, Numeral>
  /** Right before the digits: "low", "mittlerer". */
  readonly levels: ReadonlyMap<string, Level>
  /** The noun beside the digits, without which something else has them ("ein achtstelliger Code"). */
  readonly sumNouns: ReadonlyMap<string, SumNoun>
  /** The digits alone tell a sum of a million and more ("in the low eight figures"). */
  readonly bareDigits?: boolean
  /** Between the digits or the magnitude and their unit ("in euros", "millions of dollars"). */
  readonly joints: ReadonlySet<string>
  /** What such a sum is meant in where no unit is named. */
  readonly currency: string
}

/** Reads a table of rough numbers: `several=2..10 a_hundred_or_so=100`. */
export function roughNumbers(table: string): RoughWriting['several'] {
  const numbers = [...wordMap(table, readBounds)].map(([phrase, bounds]) => ({
    words: phrase.split(' '),
    ...bounds,
  }))
  const byLength = numbers.toSorted((a, b) => b.words.length - a.words.length)
  return Map.groupBy(byLength, ({ words: [first = ''] }) => first)
}

function readBounds(written: string): { readonly low: number; readonly high: number } {
  const [low = '', high = low] = written.split('..')
  return { low: Number(low), high: Number(high) }
}

// A sum of the news has no more digits.
const MOST_DIGITS = 13

/** Every way to write a number of digits: what `write` makes of it in figures and words, and a table (`double-digit=2`). */
export function digitWords(
  spell: (count: number) => string,
  write: (count: string) => readonly string[],
  table = '',
): ReadonlyMap<string, Numeral> {
  const counts = Array.from({ length: MOST_DIGITS }, (_, at) => at + 1)
  const written = counts.flatMap((count) =>
    [`${count}`, spell(count)].flatMap((text) => write(text).map((phrase) => ({ phrase, count }))),
  )
  const entries = written.map(({ phrase, count }) => `${phrase.replaceAll(' ', '_')}=${count}`)
  return numerals(`${entries.join(' ')} ${table}`)
}

/** Reads a table of levels: `low|lower=low`. */
export function levels(table: string): RoughWriting['levels'] {
  return wordMap(table, (value): Level => LEVELS.find((level) => level === value) ?? 'mid')
}

/** Reads a table of nouns for sums: `betrag=1 millionenbetrag=1e6 eurobetrag=1/EUR`. */
export function sumNouns(table: string): RoughWriting['sumNouns'] {
  return wordMap(table, (value): SumNoun => {
    const [factor = '', currency] = value.split('/')
    return { factor: Number(factor), ...(currency !== undefined && { currency }) }
  })
}
