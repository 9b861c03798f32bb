import { createHash } from 'node:crypto'

/**
 * A search index of both databases knows a story by its terms: what a query asks for, each a run of letters, digits and
 * the signs below, which no word can contain. Terms hold no capital ASCII letter, because SQLite makes none of them.
 */

/** Stands between what a term says something about and what it says: `t§figma`, a target's name. */
const OF = '§'

/** Joins words that follow each other, so that a phrase need not be looked for in the texts of all its words. */
const NEXT = '·'

/** A term of every story; in a story's line of words it parts what no phrase may run over. */
export const EVERY = '§'

/** Rows of so many words of a text, and of a name, are terms; of longer phrases the index knows only their rows. */
export const ROW_OF_TEXT = 2
export const ROW_OF_NAME = 6

/** Longer words stand in the index by their hash: an index entry of PostgreSQL has an end. */
const LONGEST_WORD = 60

const PLAIN = /^[\p{L}\p{N}]+$/u
const CAPITAL = /[A-Z]/

/** A term that says `value` about `what`; a value that is no plain word is told by its hash. */
export function term(what: string, value: string): string {
  return `${what}${OF}${indexable(value)}`
}

/** A line of words as `foldedWords` gives it, as terms about `what`; about the text itself when `what` is empty. */
export function wordTerms(what: string, folded: string): readonly string[] {
  const prefix = what === '' ? '' : `${what}${OF}`
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `${prefix}${indexable(word)}`)
}

/** Each row of up to so many of the terms, as one term. */
export function rowsOf(terms: readonly string[], longest: number): readonly string[] {
  return terms.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, terms.length - from) }, (_none, more) =>
      rowOf(terms.slice(from, from + more + 1)),
    ),
  )
}

/** The terms that follow each other, as one term. */
export function rowOf(terms: readonly string[]): string {
  return terms.join(NEXT)
}

function indexable(word: string): string {
  if (word.length <= LONGEST_WORD && PLAIN.test(word) && !CAPITAL.test(word)) return word
  return `${createHash('sha256').update(word).digest('hex')}${NEXT}`
}
