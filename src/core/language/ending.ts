import { wordList } from './words.ts'

/** Word endings, looked up by their length instead of one by one. */
export interface Endings {
  readonly lengths: readonly number[]
  readonly all: ReadonlySet<string>
}

/** The endings of a table of blank-separated words. */
export function endings(table: string): Endings {
  const all = new Set(wordList(table))
  return { all, lengths: [...new Set([...all].map(({ length }) => length))] }
}

/** Whether a word ends in one of them behind more than `stem` letters of its own. */
export function hasEnding(word: string, { all, lengths }: Endings, stem: number): boolean {
  return lengths.some((length) => word.length > length + stem && all.has(word.slice(-length)))
}
