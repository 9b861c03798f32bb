import type { NumberWriting } from '../language/language.ts'
import type { Token } from '../text/token.ts'
import { readNumber } from './number.ts'

/** A share in percentage points; `from` and `to` index its tokens, `to` exclusive. */
export interface PercentMention {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** Every percentage and fraction of a whole ("49 %", "49-prozentige", "ein Drittel"), left to right. */
export function readPercents(tokens: readonly Token[], writing: NumberWriting): PercentMention[] {
  const found: PercentMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = percentAt(tokens, at, writing) ?? fractionAt(tokens, at, writing)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function percentAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): PercentMention | null {
  const number = readNumber(tokens, at, writing)
  if (number === null) return null
  const skip = /^[-‐‑]$/.test(tokens[number.to]?.text ?? '') ? 1 : 0
  const unit = tokens[number.to + skip]
  if (unit === undefined) return null
  const spoken = `${unit.lower} ${tokens[number.to + skip + 1]?.lower ?? ''}`
  const words = writing.percent.has(spoken) ? 2 : isPercent(unit.lower, writing) ? 1 : 0
  if (words === 0) return null
  return { value: number.value, from: at, to: number.to + skip + words }
}

function isPercent(word: string, writing: NumberWriting): boolean {
  return word === '%' || writing.percent.has(word) || word.startsWith(writing.percentStem)
}

function fractionAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): PercentMention | null {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first?.kind !== 'word' || second === undefined) return null
  const hyphen = /^[-‐‑]$/.test(second.text) ? 1 : 0
  const phrase = `${first.lower} ${tokens[at + 1 + hyphen]?.lower ?? ''}`
  const value = writing.fractions.get(phrase)
  return value === undefined ? null : { value, from: at, to: at + 2 + hyphen }
}
