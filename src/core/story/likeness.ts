import { distance } from 'fastest-levenshtein'
import { FIRM_WORDS } from '../company/firm-words.data.ts'

/** A company's name as it is held against others. */
export interface Name {
  /** Tells it from the other names of its table. */
  readonly index: number
  /** As `nameKey` gives it. */
  readonly key: string
  /** Its words, spelled so that every newspaper's are alike; none where it is too long to be a name. */
  readonly words: readonly string[]
  /** The same without blanks. */
  readonly joined: string
  /** The registry's numbers of the company and its owners, the nearest first; empty when it is unknown. */
  readonly line: readonly number[]
}

/**
 * How far two names agree. `near`: but for a slip of the pen. `short`: one is a part of the other and may stand for it,
 * as far as nobody else bears it. `crossed`: what one adds before the name the other adds behind it.
 */
export type Likeness = 'same' | 'near' | 'short' | 'crossed' | 'unlike'

/** How far two names agree; where the registry knows both companies, its word is final. */
export function likenessOf(a: Name, b: Name): Likeness {
  const [known, other] = [a.line[0], b.line[0]]
  if (known !== undefined && other !== undefined) return known === other ? 'same' : 'unlike'
  if (a.key === '' || b.key === '') return 'unlike'
  if (a.words.length === 0 || b.words.length === 0) return a.key === b.key ? 'same' : 'unlike'
  if (a.joined === b.joined) return 'same'
  return a.words.length <= b.words.length
    ? likenessOfParts(a.words, b.words)
    : likenessOfParts(b.words, a.words)
}

function likenessOfParts(short: readonly string[], long: readonly string[]): Likeness {
  const likeness = short.length === long.length ? likenessOfWords(short, long) : 'unlike'
  if (likeness !== 'unlike') return likeness
  if (short.length < long.length && isPart(short, long)) return 'short'
  return isCrossed(short, long) || isCrossed(long, short) ? 'crossed' : 'unlike'
}

function likenessOfWords(a: readonly string[], b: readonly string[]): Likeness {
  let likeness: Likeness = 'same'
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? ''
    if (word === other || isTranslated(word, other)) continue
    if (likeness !== 'same' || !isSlip(word, other)) return 'unlike'
    likeness = 'near'
  }
  return likeness
}

/** "Energy" and "Energie", "Industries" and "Industrie": the firm's kind in two languages. */
function isTranslated(a: string, b: string): boolean {
  return (
    FIRM_WORDS.has(a) && FIRM_WORDS.has(b) && a.slice(0, 4) === b.slice(0, 4) && distance(a, b) <= 3
  )
}

/** Shorter words are too much alike to be told apart by one letter. */
const SURE_LENGTH = 5
const LONG_LENGTH = 9

/** One letter, or two of a long word, and never the first or a figure. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < SURE_LENGTH || a[0] !== b[0] || /\d/.test(a + b)) return false
  if (FIRM_WORDS.has(a) && FIRM_WORDS.has(b)) return false
  return distance(a, b) <= (shorter >= LONG_LENGTH ? 2 : 1)
}

/** "Meta" of "Meta Platforms", "Wiesner" of "Modekette Wiesner Mode". */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.every((word) => FIRM_WORDS.has(word))) return false
  if (short.every((word, at) => word === long[at])) return true
  return (
    mayStandAlone(short) &&
    long.some((_, from) => from > 0 && short.every((word, at) => word === long[at + from]))
  )
}

/** Whether words from within a name may stand for it; what only says what a firm does is nobody's name. */
export function mayStandAlone(words: readonly string[]): boolean {
  return words.join('').length >= SURE_LENGTH && !words.every((word) => FIRM_WORDS.has(word))
}

/** "Kaffeerösterei Atlas" and "Atlas Coffee": one ends in the word that the other begins with. */
function isCrossed(a: readonly string[], b: readonly string[]): boolean {
  const last = a.at(-1) ?? ''
  return a.length > 1 && b.length > 1 && last === b[0] && isTelling(last)
}

/** A word that is somebody's, not every firm's. */
export function isTelling(word: string): boolean {
  return word.length >= SURE_LENGTH && !FIRM_WORDS.has(word)
}

/** Whether a headline (its words between two blanks) names the company for sure: by a telling word or by its whole name. */
export function tells(headline: string, { words }: Name): boolean {
  if (words.some((word) => isTelling(word) && headline.includes(` ${word} `))) return true
  return mayStandAlone(words) && headline.includes(` ${words.join(' ')} `)
}
