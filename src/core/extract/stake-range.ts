import type { Language } from '../language/language.ts'
import { joinsRange } from '../money/range.ts'
import type { PercentMention } from '../money/read-percent.ts'
import { lowerAt } from '../text/token.ts'
import type { Reading } from './reading.ts'
import { wordsBeside } from './stake-words.ts'

const OPENER_REACH = 3
const WIDE = 12

/**
 * The lower end, in percentage points, of the span a share closes ("between 60 and 70 percent"), which alone is sure;
 * undefined for a share that closes none, and for the end of a rise ("from 20 to 60 percent").
 */
export function spanStart(
  reading: Reading,
  percent: PercentMention,
  language: Language,
): number | undefined {
  const { percents } = reading
  const before = percents[percents.indexOf(percent) - 1]
  if (before === undefined || before.value >= percent.value) return undefined
  const isJoined =
    before.opensRange === true ||
    (percent.from - before.to === 1 && joins(reading, before, language))
  return isJoined && !isRise(reading, before, language) ? before.value : undefined
}

function joins(
  { sentence: { tokens } }: Reading,
  { from, to }: PercentMention,
  { numbers }: Language,
): boolean {
  return joinsRange(tokens, to, { writing: numbers, from })
}

// Behind "from" of what is raised, and before a step's own word ("34 auf 51 Prozent"), something rises.
function isRise(reading: Reading, percent: PercentMention, { terms, numbers }: Language): boolean {
  const { tokens } = reading.sentence
  if (numbers.shareSteps?.has(lowerAt(tokens, percent.to)) === true) return true
  const before = tokens.slice(Math.max(0, percent.from - OPENER_REACH), percent.from)
  const isFrom = before.some(({ lower }) => terms.from.has(lower))
  return isFrom && terms.raise.test(wordsBeside(reading, percent, WIDE, WIDE))
}
