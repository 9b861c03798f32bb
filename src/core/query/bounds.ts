import { err, ok, type Result } from '../result.ts'
import { type Cursor, matchAt, takeMatch } from './cursor.ts'
import { FAULTS, type QueryFault } from './faults.data.ts'
import { type NumberKind, type Quantity, takeQuantity } from './quantity.ts'
import type { Range } from './query.ts'

/** Bounds of a number in full units, with the currency that was typed. */
export interface Bounds {
  readonly range: Range
  readonly currency: string | null
  /** At least one end had a percent sign. */
  readonly percent: boolean
}

// A dash joins two ends without blanks, or with one on each side: "500m -x" is a sum and a negation.
const BETWEEN = /\s*(?:\.{2,3}|…)\s*|[-–—−]|\s+[-–—−]\s+/y
const UP_TO = /(?:\.{2,3}|…)\s*/y

/** Reads `1bn`, `1bn..5bn`, `1bn..` or `..5bn` here, `operator` before it; null where no number begins. */
export function takeBounds(
  cursor: Cursor,
  operator: string,
  kind: NumberKind,
): Result<Bounds, QueryFault> | null {
  const open = takeMatch(cursor, UP_TO) !== null
  const first = takeQuantity(cursor, kind)
  if (first === null || !first.ok) return first
  if (open) return ranged(operator, null, first.value)
  const after = cursor.at
  const mark = takeMatch(cursor, BETWEEN)?.[0] ?? ''
  const second = mark === '' ? null : takeQuantity(cursor, kind)
  if (second !== null) return second.ok ? ranged(operator, first.value, second.value) : second
  const isOpen = /\.|…/.test(mark)
  if (!isOpen || matchAt(cursor, /[^\s(),"]/y) !== null) cursor.at = after
  return isOpen ? ranged(operator, first.value, null) : compared(operator, first.value)
}

function ranged(
  operator: string,
  low: Quantity | null,
  high: Quantity | null,
): Result<Bounds, QueryFault> {
  if (operator !== '') return err(FAULTS.rangeOperator())
  const ends = [low, high].filter((end) => end !== null)
  const currencies = ends.map(({ currency }) => currency).filter((code) => code !== null)
  if (new Set(currencies).size > 1) return err(FAULTS.rangeCurrencies())
  const range = {
    ...(low === null ? {} : { min: low.figure * lowFactor(low, high) }),
    ...(high === null ? {} : { max: high.figure * high.factor }),
  }
  const [from = '', to = ''] = ends.map(({ text }) => text.trim())
  if (isReversed(range)) return err(FAULTS.rangeOrder(from, to))
  return ok({
    range,
    currency: currencies[0] ?? null,
    percent: ends.some(({ percent }) => percent),
  })
}

function isReversed({ min = -Infinity, max = Infinity }: Range): boolean {
  return min > max
}

/** "1-5bn" begins at 1bn, "500000..1bn" at 500,000. */
function lowFactor(low: Quantity, high: Quantity | null): number {
  if (high === null || low.factor !== 1 || low.figure > high.figure) return low.factor
  return high.factor
}

function compared(operator: string, quantity: Quantity): Result<Bounds, QueryFault> {
  if (quantity.unclear && operator === '') return err(FAULTS.unclearNumber(quantity.text))
  const range = rangeOf(operator, quantity.figure * quantity.factor)
  if (range === null) return err(FAULTS.badOperator(operator))
  return ok({ range, currency: quantity.currency, percent: quantity.percent })
}

function rangeOf(operator: string, amount: number): Range | null {
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
      return { min: amount, max: amount }
    default:
      return null
  }
}
