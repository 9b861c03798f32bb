import { dayNumber, isCalendarDay } from '../date/calendar.ts'
import { err, ok, type Result } from '../result.ts'
import type { Range, TimePoint } from './query.ts'

/** One value of a field as typed; `column` counts characters from 1. */
export interface FieldValue {
  readonly text: string
  readonly column: number
  readonly quoted: boolean
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  t: 1e12,
  tn: 1e12,
}

const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
}

const DAY_MS = 86_400_000
const SPANS: Readonly<Record<string, number>> = {
  h: DAY_MS / 24,
  d: DAY_MS,
  w: 7 * DAY_MS,
  m: 30 * DAY_MS,
  y: 365 * DAY_MS,
}

/** A number with an optional magnitude and unit: `1.5bn`, `500m EUR`, `$2bn`, `49%`. */
interface Quantity {
  readonly amount: number
  /** ISO 4217 code when one was typed. */
  readonly currency: string | null
}

/** Reads a quantity; the refusal says which forms are understood. */
function readQuantity(text: string): Result<Quantity, string> {
  const match = /^([€$£¥]?)\s*(\d+(?:\.\d+)?)\s*([a-z]{0,3}?)\s*([A-Z]{3}|[€$£¥%])?$/.exec(
    text.trim(),
  )
  const magnitude = MAGNITUDES[match?.[3] ?? '']
  if (match?.[2] === undefined || magnitude === undefined) {
    return err(`"${text}" is not a number; write it like 500m, 1.5bn, 500m EUR or 49%`)
  }
  const unit = match[1] === '' ? match[4] : match[1]
  const amount = Number(match[2]) * magnitude
  if (unit === undefined || unit === '' || unit === '%') return ok({ amount, currency: null })
  const currency = CURRENCY_SIGNS[unit] ?? unit
  return isCurrencyCode(currency)
    ? ok({ amount, currency })
    : err(`"${unit}" is not an ISO 4217 currency code`)
}

/** Whether this is the code of a currency in circulation, upper case. */
export function isCurrencyCode(code: string): boolean {
  return CURRENCY_CODES.has(code)
}

/** Reads `>1bn`, `<=500m`, `25..50` or a plain number into bounds. */
export function readRange(
  operator: string,
  text: string,
): Result<{ range: Range; currency: string | null }, string> {
  const [from = '', to, ...more] = text.split('..')
  if (more.length > 0) return err('a range has two ends, as in 1bn..5bn')
  if (to !== undefined) return operator === '' ? between(from, to) : err('a range takes no < or >')
  const quantity = readQuantity(text)
  if (!quantity.ok) return quantity
  const { amount, currency } = quantity.value
  const range = boundsOf(operator, amount)
  return range === null ? err(`"${operator}" is not one of > >= < <= =`) : ok({ range, currency })
}

function between(
  from: string,
  to: string,
): Result<{ range: Range; currency: string | null }, string> {
  const low = readQuantity(from)
  if (!low.ok) return low
  const high = readQuantity(to)
  if (!high.ok) return high
  const currencies = [low.value.currency, high.value.currency].filter((code) => code !== null)
  if (new Set(currencies).size > 1) return err('both ends must be in one currency')
  if (low.value.amount > high.value.amount) return err(`"${from}" is more than "${to}"`)
  const range = { min: low.value.amount, max: high.value.amount }
  return ok({ range, currency: currencies[0] ?? null })
}

function boundsOf(operator: string, amount: number): Range | null {
  switch (operator) {
    case '>':
      return { min: amount, minExclusive: true }
    case '>=':
      return { min: amount }
    case '<':
      return { max: amount, maxExclusive: true }
    case '<=':
      return { max: amount }
    case '':
    case '=':
      return { min: amount, max: amount }
    default:
      return null
  }
}

const DAYS: Readonly<Record<string, number>> = { today: 0, heute: 0, yesterday: 1, gestern: 1 }

/** Reads `30d`, `12h`, `2w`, `6m`, `1y` (counted back from now), `today`, or a date `2025-06-12` (midnight UTC). */
export function readTimePoint(text: string): Result<TimePoint, string> {
  const back = DAYS[text.toLowerCase()]
  if (back !== undefined) return ok({ kind: 'day', back })
  const span = /^(\d{1,4})([hdwmy])$/.exec(text)
  const unit = SPANS[span?.[2] ?? '']
  if (span?.[1] !== undefined && unit !== undefined) {
    return ok({ kind: 'ago', ms: Number(span[1]) * unit })
  }
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const day = { year: Number(date?.[1]), month: Number(date?.[2]), day: Number(date?.[3]) }
  if (date === null || !isCalendarDay(day)) {
    return err(`"${text}" is not a time; write it like 30d, 12h or 2025-06-12`)
  }
  return ok({ kind: 'at', ms: dayNumber(day) * DAY_MS })
}
