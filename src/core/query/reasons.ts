import type { Explanation, Tried } from './explain.ts'

/** The fewest conditions that settle whether the query holds: why it selects the subject, or why it does not. */
export function proofOf(explanation: Explanation): readonly Tried[] {
  switch (explanation.kind) {
    case 'everything':
      return []
    case 'tried':
      return [explanation]
    case 'not':
      return proofOf(explanation.part)
    default:
      return settledBy(explanation) === 'all'
        ? explanation.parts.flatMap(proofOf)
        : shortest(decisive(explanation).map(proofOf))
  }
}

/** The fewest conditions that would have to be otherwise for the query not to hold, or to hold where it does not. */
export function missOf(explanation: Explanation): readonly Tried[] {
  switch (explanation.kind) {
    case 'everything':
      return []
    case 'tried':
      return [explanation]
    case 'not':
      return missOf(explanation.part)
    default: {
      const misses = decisive(explanation).map(missOf)
      return settledBy(explanation) === 'all' ? shortest(misses) : misses.flat()
    }
  }
}

type Joined = Extract<Explanation, { readonly kind: 'and' | 'or' }>

/** An "and" that holds and an "or" that does not are settled by all their parts together, the others by any one. */
function settledBy({ kind, holds }: Joined): 'all' | 'one' {
  return (kind === 'and') === holds ? 'all' : 'one'
}

/** The parts that make it what it is. */
function decisive({ parts, holds }: Joined): readonly Explanation[] {
  return parts.filter((part) => part.holds === holds)
}

function shortest(lists: readonly (readonly Tried[])[]): readonly Tried[] {
  return lists.reduce((best, next) => (next.length < best.length ? next : best), lists[0] ?? [])
}
