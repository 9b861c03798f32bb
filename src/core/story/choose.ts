import { type Sourced, type Vote, valuesOf, weightsOf } from './vote.ts'

type Same<T> = (a: T, b: T) => boolean

/** A value with all votes for it. */
export interface Choice<T> {
  readonly fact: Sourced<T>
  readonly votes: readonly Vote<T>[]
  readonly weight: number
}

/**
 * The values that reports give for a fact, the best supported first. `votes` in the order of publication; a tie goes to
 * the value whose support comes last, because later reports correct earlier ones.
 */
export function rankValues<T>(
  votes: readonly Vote<T>[],
  same: Same<T>,
  represent: (votes: readonly Vote<T>[]) => Sourced<T> | null = surest,
): readonly Choice<T>[] {
  const values = valuesOf(votes, same)
  const weights = weightsOf(votes, values)
  const choices = weights.flatMap((weight, value) => {
    const members = votes.filter((_, index) => values[index] === value)
    const fact = represent(members)
    return fact === null ? [] : [{ fact, votes: members, weight, last: values.lastIndexOf(value) }]
  })
  return choices.toSorted((a, b) => b.weight - a.weight || b.last - a.last)
}

/** The number of the value that is best supported after each vote. */
export function leadersOf(votes: readonly Vote<unknown>[], values: readonly number[]): number[] {
  if (values.every((value) => value === 0)) return [...values]
  return votes.map((_, index) => {
    const weights = weightsOf(votes.slice(0, index + 1), values)
    const most = Math.max(...weights.filter((weight) => weight !== undefined))
    return values.slice(0, index + 1).findLast((value) => weights[value] === most) ?? 0
  })
}

/**
 * The values of a list fact on which the sources agree: a value stands when at least half as many name it as name the
 * one named most, so that one article's slip does not become a party to the deal.
 */
export function standingValues<T>(votes: readonly Vote<T>[], same: Same<T>): readonly Choice<T>[] {
  const values = valuesOf(votes, same)
  const choices = [...new Set(values)].flatMap((value) => {
    const members = votes.filter((_, index) => values[index] === value)
    const fact = surest(members)
    const weight = new Set(members.map(({ owner }) => owner)).size
    return fact === null ? [] : [{ fact, votes: members, weight }]
  })
  const most = Math.max(0, ...choices.map(({ weight }) => weight))
  return choices.filter(({ weight }) => 2 * weight >= most)
}

/** The first of the facts that are surest. */
export function surest<T>(votes: readonly Vote<T>[]): Sourced<T> | null {
  let best: Sourced<T> | null = null
  for (const { fact } of votes) {
    if (best === null || fact.confidence > best.confidence) best = fact
  }
  return best
}
