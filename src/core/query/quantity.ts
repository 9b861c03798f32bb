import { numeralValue } from '../money/number.ts'
import { err, ok, type Result } from '../result.ts'
import { currencyBeside } from './currency.ts'
import { type Cursor, matchAt, takeMatch } from './cursor.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'
import { MAGNITUDES, type Magnitude } from './units.data.ts'

/** What a field's numbers are: sums of money, shares in percent, or whole numbers. */
export type NumberKind = 'money' | 'percent' | 'count'

/** A number as typed: `1.5bn`, `500m EUR`, `$2bn`, `1,5 Mrd`, `49%`. */
export interface Quantity {
  readonly text: string
  /** The figure alone, as in 1.5 for `1.5bn`. */
  readonly figure: number
  readonly factor: number
  /** ISO 4217 code when a currency was typed. */
  readonly currency: string | null
  readonly percent: boolean
  /** Its comma may part two numbers just as well: `25,50`. */
  readonly unclear: boolean
}

// Digits with thousands and decimals in any country's writing.
const FIGURE = /\d+(?:[.,'’]\d+)*/y
const COUNT = /\d+/y
const WRITTEN = /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?)$/
const CURRENCY_BEFORE = /([a-z]{0,3}\$|[€£¥₹₩₽₺₪฿]|[a-z]{3})\s*(?=\d)/iy
const UNIT = /\s*(%|us-dollars?|[a-z]{0,3}\$|[€£¥₹₩₽₺₪฿]|[\p{L}]+)(\.(?!\.))?/iuy
const GLUED = /^(\p{L}+?)([a-z]{0,2}\$|[€£¥₹₩₽₺₪฿]|[a-z]{3})$/iu

/** Reads the number that begins here with its magnitude and unit, as far as they are one; null where none begins. */
export function takeQuantity(
  cursor: Cursor,
  kind: NumberKind,
): Result<Quantity, QueryFault> | null {
  const start = cursor.at
  const before = kind === 'money' ? takeCurrencyBefore(cursor) : null
  const figure = takeMatch(cursor, kind === 'count' ? COUNT : FIGURE)?.[0]
  if (figure === undefined) {
    cursor.at = start
    return null
  }
  const units = takeUnits(cursor, kind)
  const text = cursor.text.slice(start, cursor.at)
  const value = figureValue(figure, kind, units.magnitude)
  if (value === null) return err(FAULTS.unclearNumber(text))
  return ok({
    text,
    figure: value,
    factor: units.magnitude?.factor ?? 1,
    currency: before ?? units.currency,
    percent: units.percent,
    unclear: /^[1-9]\d*,\d+$/.test(figure) && text === figure && !/,\d{3}$/.test(figure),
  })
}

function takeCurrencyBefore(cursor: Cursor): string | null {
  const found = matchAt(cursor, CURRENCY_BEFORE)
  const currency = currencyBeside(found?.[1] ?? '')
  if (found !== null && currency !== null) cursor.at += found[0].length
  return currency
}

interface Units {
  readonly magnitude: Magnitude | null
  readonly currency: string | null
  readonly percent: boolean
}

const NO_UNITS: Units = { magnitude: null, currency: null, percent: false }

function takeUnits(cursor: Cursor, kind: NumberKind): Units {
  let units = NO_UNITS
  for (
    let more = takeUnit(cursor, kind, units);
    more !== null;
    more = takeUnit(cursor, kind, units)
  ) {
    units = { ...more, magnitude: more.magnitude ?? units.magnitude }
  }
  return units
}

function takeUnit(cursor: Cursor, kind: NumberKind, before: Units): Units | null {
  const found = kind === 'count' ? null : matchAt(cursor, UNIT)
  const more = unitsOf(found?.[1] ?? '', kind)
  if (found === null || more === null || !fits(before, more)) return null
  // The dot of "Mio." goes with it, that of "EUR." does not.
  const abbreviated = more.magnitude !== null && more.currency === null
  cursor.at += found[0].length - (abbreviated ? 0 : (found[2]?.length ?? 0))
  return more
}

/** First the magnitude, then the currency, each once. */
function fits(units: Units, more: Units): boolean {
  if (units.percent || units.currency !== null) return false
  return units.magnitude === null || more.magnitude === null
}

function unitsOf(word: string, kind: NumberKind): Units | null {
  if (kind === 'percent') return isPercent(word) ? { ...NO_UNITS, percent: true } : null
  const magnitude = magnitudeOf(word)
  if (magnitude !== null) return { ...NO_UNITS, magnitude }
  const currency = currencyBeside(word)
  return currency === null ? gluedUnits(word) : { ...NO_UNITS, currency }
}

/** Magnitude and currency in one word: "mEUR", "Mrd€"; "TEUR" are thousands of euros. */
function gluedUnits(word: string): Units | null {
  const [, scale = '', unit = ''] = GLUED.exec(word) ?? []
  const magnitude = magnitudeOf(/^t$/i.test(scale) ? 'k' : scale)
  const currency = currencyBeside(unit)
  return magnitude === null || currency === null ? null : { ...NO_UNITS, magnitude, currency }
}

function magnitudeOf(word: string): Magnitude | null {
  return MAGNITUDES.get(word.toLowerCase()) ?? null
}

function isPercent(word: string): boolean {
  return word === '%' || /^(?:percent|prozent|pct)$/i.test(word)
}

// Three digits behind the only point or comma are thousands where nobody writes so many decimals.
function figureValue(figure: string, kind: NumberKind, magnitude: Magnitude | null): number | null {
  if (!WRITTEN.test(figure)) return null
  const decimal = magnitude?.comma === true || kind === 'percent' ? ',' : '.'
  const either = kind === 'money' && magnitude === null
  return numeralValue(figure, kind === 'percent' && figure.includes('.') ? '.' : decimal, either)
}
