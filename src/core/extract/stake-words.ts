import type { Language } from '../language/language.ts'
import type { PercentMention } from '../money/read-percent.ts'
import type { Reading } from './reading.ts'

/** The words of a share and so many to its left and right, joined by blanks. */
export function wordsBeside(
  { sentence }: Reading,
  { from, to }: PercentMention,
  left: number,
  right: number,
): string {
  const words = sentence.tokens.slice(Math.max(0, from - left), to + right)
  return words.map(({ lower }) => lower).join(' ')
}

/** The words before a share, at most so many, after the share before it. */
export function wordsBefore(
  { sentence, percents }: Reading,
  { from }: PercentMention,
  left: number,
): string {
  const before = percents.findLast(({ to }) => to <= from)
  const words = sentence.tokens.slice(Math.max(0, from - left, before?.to ?? 0), from)
  return words.map(({ lower }) => lower).join(' ')
}

const OTHER_LEFT = 10
const OTHER_RIGHT = 14

/** Whether a percentage is a share in something else than what is bought: a merged company, votes, sales. */
export function isOtherShare(
  reading: Reading,
  percent: PercentMention,
  { cues }: Language,
): boolean {
  if (cues.otherShare === undefined) return false
  return cues.otherShare.test(` ${wordsBeside(reading, percent, OTHER_LEFT, OTHER_RIGHT)} `)
}
