import type { Range } from '../../core/query/query.ts'
import { term } from './term.ts'

/** Each half decade of a currency's units is an interval, from 1 to 3e13 and above; */
const HALF_DECADES = 28

/** and each of these is divided at such multiples of 1 or 3. */
const PARTS = [
  [1, 1.2, 1.5, 1.8, 2.2, 2.6],
  [3, 3.6, 4.5, 5.5, 6.5, 8],
] as const
const PARTS_EACH = 6

/** Lower ends of the small intervals, ascending; what is below the first has an interval of its own. */
const ENDS = Array.from({ length: HALF_DECADES }, (_, at) => at).flatMap((at) =>
  (PARTS[at % 2] ?? PARTS[0]).map((part) => part * 10 ** Math.floor(at / 2)),
)

type Field = 'price' | 'valuation'

/** The terms of a sum: its small interval and its half decade. */
export function sumTerms(
  field: Field,
  { amount, currency }: { readonly amount: number; readonly currency: string },
): readonly string[] {
  const small = smallOf(amount)
  const name = currency.toLowerCase()
  return [smallTerm(field, name, small), wideTerm(field, name, wideOf(small))]
}

/** The terms of the fewest intervals that hold all sums of a currency within the bounds. */
export function sumsWithin(field: Field, currency: string, { min, max }: Range): readonly string[] {
  const name = currency.toLowerCase()
  const last = max === undefined ? ENDS.length : smallOf(max)
  const terms: string[] = []
  for (let small = min === undefined ? 0 : smallOf(min); small <= last; small += 1) {
    const end = small + PARTS_EACH - 1
    if (small % PARTS_EACH === 1 && end <= last) {
      terms.push(wideTerm(field, name, wideOf(small)))
      small = end
    } else terms.push(smallTerm(field, name, small))
  }
  return terms
}

function smallOf(amount: number): number {
  const at = ENDS.findIndex((end) => amount < end)
  return at < 0 ? ENDS.length : at
}

function wideOf(small: number): number {
  return Math.ceil(small / PARTS_EACH)
}

function smallTerm(field: Field, currency: string, small: number): string {
  return term(field, `${currency}${small}`)
}

function wideTerm(field: Field, currency: string, wide: number): string {
  return term(`${field}s`, `${currency}${wide}`)
}
