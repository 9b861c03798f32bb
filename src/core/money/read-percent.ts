import type { NumberWriting } from '../language/number-writing.ts'
import { phraseAt } from '../text/phrase-at.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { type ReadNumber, readNumber, spelledNumber } from './number.ts'
import { joinsRange } from './range.ts'

/** A share in percentage points; `from` and `to` index its tokens, `to` exclusive. */
export interface PercentMention {
  readonly value: number
  readonly from: number
  readonly to: number
  /** It is what a range or a rise begins with ("30 to 40 percent"), its unit stands at the other end. */
  readonly opensRange?: boolean
}

/**
 * Every percentage and fraction of a whole ("49 %", "49-prozentige", "ein Drittel"), left to right; both ends of a
 * range ("30 to 40 percent"), the first without the unit it shares.
 */
export function readPercents(tokens: readonly Token[], writing: NumberWriting): PercentMention[] {
  const found: PercentMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = figureAt(tokens, at, writing) ?? fractionAt(tokens, at, writing)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function figureAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): PercentMention | null {
  const number = readNumber(tokens, at, writing)
  if (number === null) return null
  return percentOf(tokens, { at, number }, writing) ?? rangeStart(tokens, { at, number }, writing)
}

interface Figure {
  readonly at: number
  readonly number: ReadNumber
}

function percentOf(
  tokens: readonly Token[],
  { at, number: { value, to } }: Figure,
  writing: NumberWriting,
): PercentMention | null {
  const unit = pastHyphen(tokens, to)
  const second = pastHyphen(tokens, unit + 1)
  const first = lowerAt(tokens, unit)
  if (writing.percent.has(`${first} ${lowerAt(tokens, second)}`))
    return { value, from: at, to: second + 1 }
  return isPercent(first, writing) ? { value, from: at, to: unit + 1 } : null
}

function isPercent(word: string, writing: NumberWriting): boolean {
  return word === '%' || writing.percent.has(word) || word.startsWith(writing.percentStem)
}

// "between 30 and 40 percent", "von 10 auf 49 Prozent": the unit stands behind the other end alone.
function rangeStart(
  tokens: readonly Token[],
  { at, number: { value, to } }: Figure,
  writing: NumberWriting,
): PercentMention | null {
  const isStep = writing.shareSteps?.has(lowerAt(tokens, to)) === true
  if (!isStep && !joinsRange(tokens, to, { writing, from: at })) return null
  const end = pastApproach(tokens, to + 1, writing)
  const number = readNumber(tokens, end, writing)
  // A range goes up; a step may go down ("von 30 auf 25 Prozent").
  if (number === null || number.value === value || (!isStep && number.value < value)) return null
  const isShare = percentOf(tokens, { at: end, number }, writing) !== null
  return isShare ? { value, from: at, to, opensRange: true } : null
}

const APPROACH = 3

// "to about 51 percent", "al 51 %"
function pastApproach(tokens: readonly Token[], from: number, writing: NumberWriting): number {
  const words = [writing.rangeArticles, writing.about, writing.atMost, writing.atLeast]
  let at = from
  while (at < from + APPROACH && words.some((set) => set?.has(lowerAt(tokens, at)) === true)) at++
  return at
}

function fractionAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): PercentMention | null {
  const read = spelledNumber(tokens, at, { numerals: writing.fractions })
  if (read !== null) return { value: read.value, from: at, to: read.to }
  const half = writing.halfOf && phraseAt(tokens, at, writing.halfOf)
  const isPart = half !== undefined && writing.notHalf?.has(lowerAt(tokens, at - 1)) !== true
  return isPart ? { value: HALF, from: at, to: at + 1 } : null
}

const HALF = 50

function pastHyphen(tokens: readonly Token[], at: number): number {
  return isHyphenAt(tokens, at) ? at + 1 : at
}
