import type { Language } from '../language/language.ts'
import type { PercentMention } from '../money/read-percent.ts'
import { lowerAt } from '../text/token.ts'
import type { Reading } from './reading.ts'
import { wordsBeside } from './stake-words.ts'

/** How a stake moves as one share of a sentence tells: from what, by how much, to what, in percentage points. */
export interface RaisedStake {
  readonly from?: number
  readonly by?: number
  readonly to?: number
}

const WIDE = 12
const CLOSE = 3
// "to as much as about 51 percent"
const SKIPPED = 3

/** "raises its stake to 51 percent from 34 percent", "stockt den Anteil von 34 auf 51 Prozent auf"; null for any other share. */
export function raisedStake(
  reading: Reading,
  percent: PercentMention,
  language: Language,
): RaisedStake | null {
  return movedStake(reading, percent, { cue: language.terms.raise, language })
}

/** How much of a stake is sold, in percentage points ("cuts its stake from 30 to 25 percent"); null for any other share. */
export function soldStake(
  reading: Reading,
  percent: PercentMention,
  language: Language,
): number | null {
  const cue = language.terms.lower
  const moved = cue === undefined ? null : movedStake(reading, percent, { cue, language })
  if (moved?.by !== undefined) return moved.by
  if (moved?.from === undefined || moved.from <= percent.value) return null
  return pointsBetween(percent.value, moved.from)
}

interface Move {
  /** The verbs by which the stake moves. */
  readonly cue: RegExp
  readonly language: Language
}

// From what, by how much, to what a stake moves, up or down; null where the share is not one that such verbs speak of.
function movedStake(
  reading: Reading,
  percent: PercentMention,
  { cue, language }: Move,
): RaisedStake | null {
  const { terms, cues } = language
  const wide = wordsBeside(reading, percent, WIDE, WIDE)
  if (!cue.test(wide) || !cues.stake.test(wide)) return null
  const opener = openerOf(reading, percent, language)
  const word = lowerAt(reading.sentence.tokens, opener)
  if (terms.by.has(word)) return { by: percent.value }
  if (!terms.to.has(word)) return null
  const from = otherStart(reading, { percent, opener }, language)
  return { to: percent.value, ...(from === undefined ? {} : { from }) }
}

/** The difference of two shares, in percentage points, without the noise of binary fractions. */
export function pointsBetween(low: number, high: number): number {
  return Math.round((high - low) * 100) / 100
}

// "from 34 to 51 percent", "to 51 percent from 34 percent"
function otherStart(
  reading: Reading,
  { percent, opener }: { readonly percent: PercentMention; readonly opener: number },
  language: Language,
): number | undefined {
  const { tokens } = reading.sentence
  return reading.percents.find(
    (other) =>
      language.terms.from.has(lowerAt(tokens, openerOf(reading, other, language))) &&
      Math.min(Math.abs(other.to - opener), Math.abs(other.from - percent.to)) <= CLOSE,
  )?.value
}

// Where the preposition before a share stands, past "about", "currently" and articles.
function openerOf(
  { sentence: { tokens } }: Reading,
  { from }: PercentMention,
  { numbers, grammar, names, terms }: Language,
): number {
  const isSkipped = (word: string) =>
    ![terms.to, terms.from, terms.by].some((openers) => openers.has(word)) &&
    (terms.already.test(word) ||
      [numbers.about, grammar.amountWords, names.determiners].some((words) => words.has(word)))
  let at = from - 1
  while (at > from - 1 - SKIPPED && isSkipped(lowerAt(tokens, at))) at--
  return at
}
