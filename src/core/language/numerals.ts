import { tokenize } from '../text/token.ts'
import { wordMap } from './words.ts'

/** Number words as a tree: a word may be a number, and leads to the words that may go on with it. */
export interface Numeral {
  readonly value: number | undefined
  readonly next: ReadonlyMap<string, Numeral>
}

interface Growing {
  value: number | undefined
  readonly next: Map<string, Growing>
}

const MOST_SPELLED = 999

/**
 * The number words of a table (`two=2 half_a=0.5`) and of everything up to 999 as the spellings write it out; where
 * they differ the table is right.
 */
export function numerals(
  table: string,
  ...spellings: readonly ((value: number) => string)[]
): ReadonlyMap<string, Numeral> {
  const root: Growing = { value: undefined, next: new Map() }
  for (const spell of spellings)
    for (let value = 1; value <= MOST_SPELLED; value++) grow(root, spell(value), value)
  for (const [words, value] of wordMap(table, Number)) grow(root, words, value)
  return root.next
}

function grow(root: Growing, written: string, value: number): void {
  let node = root
  for (const { lower } of tokenize(written)) {
    const known = node.next.get(lower)
    const next = known ?? { value: undefined, next: new Map() }
    if (known === undefined) node.next.set(lower, next)
    node = next
  }
  node.value = value
}
