import type { Money } from '../money/money.ts'
import { surest } from './choose.ts'
import type { Sourced, Vote } from './vote.ts'

/**
 * The sum that stands for several which are one: in the currency that most sources give, exact where one is, never
 * converted.
 */
export function representSum(votes: readonly Vote<Money>[]): Sourced<Money> | null {
  const own = mostNamed(votes, ({ currency }) => currency)
  const exact = own.filter(({ fact }) => fact.value.precision === 'exact')
  const told = exact.length > 0 ? exact : own
  return surest(mostNamed(told, ({ amount }) => amount.toString()))
}

/** The votes that share what most sources say; the first of them where several are as many. */
function mostNamed(
  votes: readonly Vote<Money>[],
  by: (sum: Money) => string,
): readonly Vote<Money>[] {
  const groups = [...Map.groupBy(votes, ({ fact }) => by(fact.value)).values()]
  const counts = groups.map((group) => new Set(group.map(({ owner }) => owner)).size)
  return groups[counts.indexOf(Math.max(...counts))] ?? []
}
