import type { Range } from '../../core/query/query.ts'
import { term } from './term.ts'

/** Numbers of one kind, sorted into intervals so that an index can tell which stories may lie within bounds. */
interface Buckets {
  /** Lower ends, ascending; what is below the first has an interval of its own. */
  readonly ends: readonly number[]
}

const NUMBERS = {
  stake: { ends: Array.from({ length: 100 }, (_, at) => at + 1) },
  sources: { ends: Array.from({ length: 10 }, (_, at) => at + 1) },
  confidence: { ends: Array.from({ length: 20 }, (_, at) => (at + 1) / 20) },
} satisfies Record<string, Buckets>

export type NumberField = keyof typeof NUMBERS

/** The term of a number. */
export function numberTerm(field: NumberField, value: number): string {
  return numberTermOf(field, bucketOf(NUMBERS[field], value))
}

/** The terms of all numbers that may lie within bounds. */
export function numberTerms(field: NumberField, range: Range): readonly string[] {
  return within(NUMBERS[field], range).map((bucket) => numberTermOf(field, bucket))
}

function numberTermOf(field: NumberField, bucket: number): string {
  return term(field, String(bucket))
}

function bucketOf({ ends }: Buckets, value: number): number {
  const at = ends.findIndex((end) => value < end)
  return at < 0 ? ends.length : at
}

function within(buckets: Buckets, { min, max }: Range): readonly number[] {
  const first = min === undefined ? 0 : bucketOf(buckets, min)
  const last = max === undefined ? buckets.ends.length : bucketOf(buckets, max)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
