import type { NumberWriting } from '../language/number-writing.ts'
import { isHyphenAt, type Token } from '../text/token.ts'
import { CURRENCY_SIGNS } from './currencies.data.ts'

/** What a word or letter behind a figure multiplies it by; `to` is the token after it. */
export interface Magnitude {
  readonly factor: number
  readonly to: number
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

/** The magnitude at a token, past a hyphen, with the token after it; null where none stands. */
export function magnitudeAt(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): Magnitude | null {
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
