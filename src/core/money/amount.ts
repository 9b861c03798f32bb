import type { NumberWriting } from '../language/number-writing.ts'
import { phraseAt } from '../text/phrase-at.ts'
import type { Token } from '../text/token.ts'
import { SCALED_CODES } from './currencies.data.ts'
import { magnitudeAt } from './magnitude.ts'
import { type ReadNumber, readNumber } from './number.ts'

/** A figure with its magnitude ("14,3 Milliarden"). */
export interface Amount extends ReadNumber {
  /** A magnitude word or letter follows the figure. */
  readonly scaled: boolean
}

/** Reads a figure and up to two magnitudes after it ("10 thousand million"); null where no figure stands. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): Amount | null {
  const number = readNumber(tokens, at, writing)
  if (number === null) return null
  let { value, to } = number
  let scaled = false
  for (let step = 0; step < 2; step++) {
    const next = magnitudeAt(tokens, to, writing)
    if (next === null) break
    value *= next.factor
    const hundreds = next.factor === THOUSAND ? hundredsAfter(tokens, next.to, writing) : null
    if (hundreds !== null) {
      value += hundreds
      to = next.to + 1
      continue
    }
    const half = halfAfter(tokens, next.to, writing)
    value += half === null ? 0 : next.factor / 2
    to = half ?? next.to
    scaled = true
  }
  const code = scaled ? undefined : scaledCode(tokens, at, to)
  value *= code?.factor ?? 1
  return { value: Number(value.toPrecision(15)), to, scaled: scaled || code !== undefined }
}

// "20 MEUR", "MSEK 300": the code is left for the currency to be read from.
function scaledCode(tokens: readonly Token[], at: number, to: number) {
  return SCALED_CODES.get(tokens[to]?.text ?? '') ?? SCALED_CODES.get(tokens[at - 1]?.text ?? '')
}

const THOUSAND = 1e3

// "4 mil 300 millones": hundreds stand between the thousands and the magnitude that both count.
function hundredsAfter(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): number | null {
  const text = tokens[at]?.text ?? ''
  if (!/^\d{1,3}$/.test(text) || magnitudeAt(tokens, at + 1, writing) === null) return null
  return Number(text)
}

// "deux milliards et demi", "a billion and a half": where the words end that add half of the magnitude.
function halfAfter(tokens: readonly Token[], at: number, writing: NumberWriting): number | null {
  const words = writing.halves && phraseAt(tokens, at, writing.halves)
  return words === undefined ? null : at + words.length
}
