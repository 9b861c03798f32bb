import { markdownTable } from '../markdown-table.ts'
import { type Claim, DETECTION } from './mark.ts'
import type { Outcome } from './outcome.ts'

const BINS = 10

/** The claims of one tenth of the scale: how many, how sure they were on average and how often they were right. */
export interface Bin {
  readonly n: number
  readonly predicted: number
  readonly observed: number
}

/** The claims by tenths of confidence, the lowest first; 1 belongs to the last tenth. */
export function bins(claims: readonly Claim[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const within = claims.filter(({ confidence }) => tenth(confidence) === bin)
    const n = within.length
    return {
      n,
      predicted: mean(within.map(({ confidence }) => confidence)),
      observed: mean(within.map(({ right }) => (right ? 1 : 0))),
    }
  })
}

/** Expected calibration error: the gap between predicted and observed, on average over the claims. */
export function calibrationError(claims: readonly Claim[]): number {
  const gaps = bins(claims).map(({ n, predicted, observed }) => n * Math.abs(predicted - observed))
  return claims.length === 0 ? 0 : gaps.reduce((a, b) => a + b, 0) / claims.length
}

/**
 * Confidence against truth in ten bins, three times: the probability that an article reports a deal, for the modern
 * articles and for every set that has both kinds of text, and the confidence of each stated fact, for
 * every set whose labels tell whether they are right.
 */
export function reliabilityTable(outcomes: readonly Outcome[]): string {
  const groups: readonly (readonly [string, Claim[]])[] = [
    [
      'articles: isDeal',
      claimsOf(outcomes, (set, field) => set === 'articles' && field === DETECTION),
    ],
    ['all sets: isDeal', claimsOf(outcomes, (_, field) => field === DETECTION)],
    ['deal fields', claimsOf(outcomes, (_, field) => field !== DETECTION)],
  ]
  const head = groups.flatMap(([name]) => [`${name} n`, 'predicted', 'observed'])
  const columns = groups.map(([, claims]) => bins(claims))
  const rows = Array.from({ length: BINS }, (_, bin) => [
    `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`,
    ...columns.flatMap((column) => binCells(column[bin])),
  ])
  const errors = groups.flatMap(([, claims]) => ['', '', calibrationError(claims).toFixed(3)])
  return markdownTable(['confidence', ...head], [...rows, ['calibration error', ...errors]])
}

function claimsOf(
  outcomes: readonly Outcome[],
  wanted: (set: string, field: string) => boolean,
): Claim[] {
  return outcomes.flatMap(({ set, marks }) =>
    marks.flatMap(({ field, claims }) => (wanted(set, field) ? claims : [])),
  )
}

function binCells(bin: Bin | undefined): string[] {
  if (bin === undefined || bin.n === 0) return ['0', '–', '–']
  return [String(bin.n), bin.predicted.toFixed(3), bin.observed.toFixed(3)]
}

function tenth(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}
