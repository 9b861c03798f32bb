import type { NumberWriting } from '../language/number-writing.ts'
import type { Level, SumNoun } from '../language/rough-writing.ts'
import { isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { currencyAfter } from './currency.ts'
import { magnitudeAt } from './magnitude.ts'
import { spelledNumber } from './number.ts'

/** A sum told by the number of its digits, from its lower to its upper bound. */
export interface DigitSum {
  readonly low: number
  readonly high: number
  /** Null where the text names no unit. */
  readonly currency: string | null
  readonly from: number
  readonly to: number
}

interface Digits {
  readonly count: number
  readonly from: number
  readonly to: number
}

// "eine Summe in Höhe von": how far before its digits the noun for a sum may stand.
const NOUN_REACH = 4
// From so many digits on nothing but money is told by their number alone.
const BARE_DIGITS = 6
// Which part of the sums with so many digits a level takes, as multiples of the least of them; they overlap as usage does.
const LEVELS: Readonly<Record<Level, readonly [number, number]>> = {
  low: [1, 4],
  mid: [3, 7],
  high: [6, 10],
}

/** Reads "eight-figure sum", "mittlerer dreistelliger Millionenbetrag", "suma de ocho cifras"; null where none stands. */
export function readDigitSum(
  tokens: readonly Token[],
  at: number,
  writing: NumberWriting,
): DigitSum | null {
  const { rough } = writing
  const level = rough.levels.get(lowerAt(tokens, at))
  const digits = digitsAt(tokens, level === undefined ? at : pastHyphen(tokens, at + 1), writing)
  if (digits === null) return null
  const unit = unitOf(tokens, digits, writing)
  if (unit === null) return null
  const least = 10 ** (digits.count - 1) * unit.factor
  const [low, high] = level === undefined ? WHOLE : LEVELS[level]
  return { low: low * least, high: high * least, currency: unit.currency, from: at, to: unit.to }
}

const WHOLE = [1, 10] as const

function digitsAt(tokens: readonly Token[], at: number, writing: NumberWriting): Digits | null {
  const read = spelledNumber(tokens, at, { numerals: writing.rough.digits })
  return read === null ? null : { count: read.value, from: at, to: read.to }
}

interface Unit {
  readonly factor: number
  readonly currency: string | null
  readonly to: number
}

function unitOf(tokens: readonly Token[], digits: Digits, writing: NumberWriting): Unit | null {
  const scale = scaleAt(tokens, pastHyphen(tokens, digits.to), writing)
  const nounAt = pastHyphen(tokens, scale.to)
  const noun = writing.rough.sumNouns.get(lowerAt(tokens, nounAt))
  const told = noun === undefined ? scale : headed(scale, noun, nounAt + 1)
  if (!isSum(tokens, { digits, factor: told.factor, noun }, writing)) return null
  if (told.currency !== null) return told
  const after = currencyAfter(tokens, pastJoint(tokens, told.to, writing), writing)
  return after === null ? told : { ...told, ...after }
}

function headed({ factor, currency }: Unit, noun: SumNoun, to: number): Unit {
  return { factor: factor * noun.factor, currency: currency ?? noun.currency ?? null, to }
}

// "Millionen-Euro-" in "zweistelliger Millionen-Euro-Betrag", "en millions d'euros".
function scaleAt(tokens: readonly Token[], at: number, writing: NumberWriting): Unit {
  const magnitude = magnitudeAt(tokens, pastJoint(tokens, at, writing), writing)
  const to = magnitude?.to ?? at
  const unit = currencyAfter(tokens, to, writing)
  return {
    factor: magnitude?.factor ?? 1,
    currency: unit?.currency ?? null,
    to: unit?.to ?? to,
  }
}

// Growth has digits too, and so has a code.
function isSum(
  tokens: readonly Token[],
  sum: { readonly digits: Digits; readonly factor: number; readonly noun: SumNoun | undefined },
  { rough }: NumberWriting,
): boolean {
  const { digits, factor, noun } = sum
  if (factor > 1) return true
  if (digits.count < BARE_DIGITS) return false
  if (noun !== undefined || rough.bareDigits === true) return true
  for (let step = 1; step <= NOUN_REACH; step++)
    if (rough.sumNouns.has(lowerAt(tokens, digits.from - step))) return true
  return false
}

// "Summe in Euro", "à deux chiffres en millions".
function pastJoint(tokens: readonly Token[], at: number, { rough }: NumberWriting): number {
  return rough.joints.has(lowerAt(tokens, at)) ? at + 1 : at
}

function pastHyphen(tokens: readonly Token[], at: number): number {
  return isHyphenAt(tokens, at) ? at + 1 : at
}
