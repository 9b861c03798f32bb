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

/** A story that an index has given is fetched in the time of so many that are walked by, */
const FETCHED = 4
/** and its terms are read in the time of so many; */
const TERMS_READ = 14
/** of so many at the most, because then a page is usually full. */
const MOST_READ = 2000

/** What it costs to gather so many stories by the indexes and to read their terms, if those must tell something. */
export function costOfGathering(gathered: number, readsTerms: boolean): number {
  return gathered * FETCHED + (readsTerms ? Math.min(gathered, MOST_READ) * TERMS_READ : 0)
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

/** How many the indexes can hardly give more than, where that can be told by how few of those looked at are selected. */
export function mostOf({ rows, seen, stored }: Looked, { columnar, others }: Gathering): number {
  const areSelected = others.length === 0 && columnar.every(({ kind }) => kind === 'time')
  return areSelected && seen > 0 ? ((rows.length + MARGIN) / seen) * stored : Infinity
}

/** None of five hundred means hardly more than so many of five hundred. */
const MARGIN = 3
