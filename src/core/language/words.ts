import type { PhraseTable } from '../text/phrase-at.ts'

/** The set of the blank-separated words of a table; an underscore stands for a blank inside an entry. */
export function wordSet(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(tables.join(' ')))
}

/** The blank-separated words of a table, underscores turned into blanks. */
export function wordList(table: string): string[] {
  return table
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}

/** The phrases of a table (`bank_of_america`) as words, by their first word; longest first. */
export function phraseTable(table: string): PhraseTable {
  const phrases = wordList(table).map((phrase) => phrase.split(' '))
  const byLength = phrases.toSorted((a, b) => b.length - a.length)
  return Map.groupBy(byLength, ([first = '']) => first)
}

/** Reads a table of `key=value` words, several keys to a value parted by a bar: `bn|billion=1e9`. */
export function wordMap<T>(table: string, read: (value: string) => T): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const entry of wordList(table)) {
    const [keys = '', value = ''] = entry.split('=')
    for (const key of keys.split('|')) map.set(key, read(value))
  }
  return map
}

/** The phrases of a table, parted by bars or line ends. */
export function splitPhrases(table: string): string[] {
  return table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
