/**
 * What the ways of PostgreSQL to the latest selected stories cost, in the time in which one story's own columns are
 * read: about half a microsecond. Measured over a million stories by `npm run bench -- search`.
 */

import type { Gathering } from './gathering.ts'
import type { Looked } from './walk-postgres.ts'

/** What a search may cost. */
export interface Patience {
  /** What the indexes give for no more than this is taken without further thought; */
  readonly gathering: number
  /** otherwise so many of the latest stories are looked at first. */
  readonly latest: number
  /** Walking back from story to story ends here, if the indexes can be asked instead; */
  readonly walking: number
  /** and here, if it is only to count some more than are wanted. */
  readonly counting: number
}

export const PATIENCE: Patience = {
  gathering: 20_000,
  latest: 500,
  walking: 100_000,
  counting: 15_000,
}

/** A story that an index lists is taken over into a bitmap in such a part of the time in which one is walked by, */
const LISTED = 0.4
/** one that is left of all lists is fetched in the time of so many, */
const FETCHED = 4
/** and its terms are read in the time of so many; */
const TERMS_READ = 14
/** of so many at the most, because then a page is usually full. */
const MOST_READ = 2000

/** How many stories the indexes list, and how many of these are to be fetched. */
export interface Given {
  readonly listed: number
  readonly gathered: number
}

/** What it costs to gather stories by the indexes and to read their terms, if those must tell something. */
export function costOfGathering({ listed, gathered }: Given, readsTerms: boolean): number {
  const read = readsTerms ? Math.min(gathered, MOST_READ) : 0
  return listed * LISTED + gathered * FETCHED + read * TERMS_READ
}

/** Whether the terms of all these may be read, to count those that are selected. */
export function mayReadAll(gathered: number): boolean {
  return gathered <= MOST_READ
}

/** What it is likely to cost to walk until so many are found, by how many of those looked at are selected. */
export function costOfWalking(wanted: number, looked: Looked): number {
  return ((wanted - looked.rows.length) / rateOf(looked)) * costOfStep(looked)
}

/** How many stories can be walked by at this cost. */
export function stepsFor(cost: number, looked: Looked): number {
  return Math.ceil(cost / costOfStep(looked))
}

/** Whether so many steps may well lead by as many selected stories as are wanted. */
export function mayFind(wanted: number, steps: number, looked: Looked): boolean {
  return steps * rateOf(looked) >= wanted / 2
}

/** As many terms are read as of those looked at. */
function costOfStep({ seen, read }: Looked): number {
  return 1 + (seen === 0 ? 1 : read / seen) * TERMS_READ
}

/** How many of the stories are selected; where none of those looked at is, some may be all the same. */
function rateOf({ rows, seen }: Looked): number {
  return (rows.length + 0.5) / Math.max(1, seen)
}

/** How many the indexes are likely to give at the most, where those looked at tell it: many more would show among them. */
export function mostOf(looked: Looked, { columnar, others }: Gathering): number {
  const areSelected = others.length === 0 && columnar.every(({ kind }) => kind === 'time')
  return areSelected && looked.seen > 0 ? rateOf(looked) * looked.stored : Infinity
}
