import { splitPhrases } from './words.ts'

/**
 * One row of a table of signs: a weight and phrases parted by bars or lines; a star stands for up to four words, words parted
 * by slashes each for a phrase of its own ("passe/passent sous").
 */
export type SignRow = readonly [weight: number, phrases: string]

/** A phrase with what it says about a text: above 0 a deal, below 0 something else. */
export interface Sign {
  readonly words: readonly string[]
  readonly weight: number
}

/** Turns rows into a lookup by the phrase's first word, longest phrase first. */
export function signTable(rows: readonly SignRow[]): ReadonlyMap<string, readonly Sign[]> {
  const table = new Map<string, Sign[]>()
  for (const [weight, phrases] of rows) {
    for (const words of splitPhrases(phrases).flatMap(eachPhrase)) {
      const first = words[0] ?? ''
      const known = table.get(first)
      if (known === undefined) table.set(first, [{ words, weight }])
      else known.push({ words, weight })
    }
  }
  for (const signs of table.values()) signs.sort((a, b) => b.words.length - a.words.length)
  return table
}

function eachPhrase(phrase: string): readonly (readonly string[])[] {
  return phrase
    .split(' ')
    .reduce<readonly (readonly string[])[]>(
      (all, words) => eachWord(words).flatMap((word) => all.map((before) => [...before, word])),
      [[]],
    )
}

// A slash by itself is a mark of the text ("s / p").
function eachWord(words: string): readonly string[] {
  return words === '/' ? [words] : words.split('/')
}
