import type { NumberWriting } from '../language/language.ts'
import { phraseAt } from '../text/phrase-at.ts'
import { isHyphenAt, type Token } from '../text/token.ts'
import { CURRENCY_SIGNS, SCALED_CODES } from './currencies.data.ts'
import { type ReadNumber, readNumber } from './number.ts'

/** A figure with its magnitude ("14,3 Milliarden"). */
export interface Amount extends ReadNumber {
  /** A magnitude word or letter follows the figure. */
  readonly scaled: boolean
}

/** Letters that mean a magnitude only when they touch the figure: "$5m", "2.1M", "€3bn". */
const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
])

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

function magnitudeAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): { factor: number; to: number } | null {
  const word = isHyphenAt(tokens, at) ? at + 1 : at
  const token = tokens[word]
  if (token?.kind !== 'word') return null
  const glued = token.glued || tokens[at - 2]?.kind === 'mark' || isBeforeSign(tokens, word + 1)
  const letters = glued ? GLUED_MAGNITUDES.get(token.lower) : undefined
  const factor = writing.magnitudes.get(token.lower) ?? letters
  if (factor === undefined) return null
  const short = token.text.length <= 3
  return { factor, to: short && isGluedDot(tokens[word + 1]) ? word + 2 : word + 1 }
}

// "850 M€": the letter is glued to the currency instead.
function isBeforeSign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.glued === true && CURRENCY_SIGNS.has(next.text)
}

function isGluedDot(token: Token | undefined): boolean {
  return token?.text === '.' && token.glued
}
