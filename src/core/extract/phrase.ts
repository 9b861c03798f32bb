import type { MoneyMention } from '../money/read-money.ts'
import type { Reading } from './reading.ts'

/** The words beside a sum, at most so many to either side, up to the sum before it and to the pause after it. */
export function wordsAround(
  { sentence: { tokens }, money }: Reading,
  sum: MoneyMention,
  left: number,
  right: number,
): string {
  const before = money.findLast(({ to }) => to <= sum.from)
  const from = Math.max(0, sum.from - left, before?.to ?? 0)
  const after = tokens.slice(sum.to, sum.to + right)
  const pause = after.findIndex(({ text }) => PAUSE.test(text))
  const words = [...tokens.slice(from, sum.from), ...(pause < 0 ? after : after.slice(0, pause))]
  return words.map(({ lower }) => lower).join(' ')
}

const PAUSE = /^[,;:()]$/
