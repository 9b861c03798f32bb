/**
 * What the ways of PostgreSQL to the latest selected stories cost, in the time in which one story's own columns are
 * read: about half a microsecond. Measured over a million stories by `npm run bench -- search`.
 */

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
const TERMS_READ = 26
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

/** How many stories can be walked by at this cost, when the terms of such a share of them are read. */
export function stepsFor(cost: number, share: number): number {
  return Math.ceil(cost / (1 + share * TERMS_READ))
}
