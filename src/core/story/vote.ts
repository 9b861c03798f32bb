import type { DealStatus } from '../deal.ts'
import type { Fact, SourcedEvidence } from '../fact.ts'

/** A fact of a stored article. */
export type Sourced<T> = Fact<T, SourcedEvidence>

/** A value that one report gives. */
export interface Vote<T> {
  readonly fact: Sourced<T>
  /** Whose word it is: one source has one vote for a value, however many articles repeat it. */
  readonly owner: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly status: DealStatus
}

/** Figures that parties have published weigh more than what is guessed before they speak. */
const FIRMNESS: Readonly<Record<DealStatus, number>> = {
  rumored: 0.6,
  announced: 1,
  completed: 1.2,
  cancelled: 0.8,
  blocked: 0.8,
}
/** In this time a word loses half of its weight against the latest. */
const HALF_LIFE_MS = 10 * 86_400_000
/** An old word keeps this much, so that many are not outweighed by one that comes late. */
const OLD_WORD = 0.2
/** What a source has said before it said something else. */
const TAKEN_BACK = 0.5

/**
 * Values that mean the same, together: for each vote the number of its value, which is that of the first that means the
 * same. Votes are taken one after the other, so that later ones do not change the numbers of earlier ones.
 */
export function valuesOf<T>(votes: readonly Vote<T>[], same: (a: T, b: T) => boolean): number[] {
  const known = new Map<T, number>()
  let count = 0
  return votes.map(({ fact: { value } }) => {
    const number =
      // Most votes repeat a value word for word.
      known.get(value) ?? known.entries().find(([one]) => same(one, value))?.[1] ?? count++
    known.set(value, number)
    return number
  })
}

/** The weight of each value, by its number, when these votes in order of time are all there are. */
export function weightsOf(votes: readonly Vote<unknown>[], values: readonly number[]): number[] {
  const now = votes.at(-1)?.at ?? 0
  const latest = new Map(votes.map(({ owner }, index) => [owner, values[index] ?? 0]))
  const best = new Map<number, Map<string, number>>()
  for (const [index, vote] of votes.entries()) {
    const value = values[index] ?? 0
    const stands = latest.get(vote.owner) === value ? 1 : TAKEN_BACK
    const weight = stands * weightOf(vote, now)
    const ofValue = best.get(value) ?? new Map<string, number>()
    best.set(value, ofValue)
    if (weight > (ofValue.get(vote.owner) ?? 0)) ofValue.set(vote.owner, weight)
  }
  const weights: number[] = []
  for (const [value, owners] of best) {
    if (owners.size > 0) weights[value] = owners.values().reduce((sum, weight) => sum + weight, 0)
  }
  return weights
}

function weightOf({ fact, at, status }: Vote<unknown>, now: number): number {
  const recency = Math.max(OLD_WORD, 2 ** ((at - now) / HALF_LIFE_MS))
  return fact.confidence * FIRMNESS[status] * recency
}
