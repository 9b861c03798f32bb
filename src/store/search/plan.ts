import { instantOf } from '../../core/query/instant.ts'
import type { Query } from '../../core/query/query.ts'
import { all, type Expression } from './expression.ts'
import { narrow, type Traits } from './narrow.ts'
import { greatestRank, leastRank } from './rank.ts'
import type { Question } from './search-index.ts'

/** How the stories that a query selects are found. */
export interface Plan extends RankBounds {
  /** What the index is asked for; null: every story. */
  readonly expression: Expression | null
  /** What of the query the index cannot say: to be checked for each story that it gives. */
  readonly rest: readonly Query[]
}

/** Bounds of stories' ranks, both included. */
export interface RankBounds {
  readonly from: number
  readonly to: number
}

type Asked = Pick<Question, 'query' | 'moment' | 'below'>

/** The plan of a query whose names are resolved. */
export function planOf({ query, moment, below }: Asked, traits: Traits): Plan {
  const parts = conjuncts(query)
  const narrowings = parts.map((part) => ({ part, ...narrow(part, moment, traits) }))
  const expressions = narrowings.flatMap(({ expression }) => expression ?? [])
  return {
    expression: expressions.length === 0 ? null : all(expressions),
    rest: narrowings.filter(({ exact }) => !exact).map(({ part }) => part),
    ...boundsOf({ query, moment, below }),
  }
}

/** Between which ranks all stories lie that are asked for, as far as the query's times tell. */
export function boundsOf({ query, moment: { now }, below }: Asked): RankBounds {
  const parts = conjuncts(query)
  const last = below === undefined ? Number.MAX_SAFE_INTEGER : below - 1
  return {
    from: Math.max(0, ...parts.map((part) => fromOf(part, now))),
    to: Math.min(last, ...parts.map((part) => toOf(part, now))),
  }
}

/** The parts of which each must hold. */
export function conjuncts(query: Query): readonly Query[] {
  return query.kind === 'and' ? query.parts.flatMap(conjuncts) : [query]
}

function fromOf(part: Query, now: number): number {
  return part.kind === 'time' && part.edge === 'since' ? leastRank(instantOf(part.point, now)) : 0
}

function toOf(part: Query, now: number): number {
  if (part.kind !== 'time' || part.edge === 'since') return Number.MAX_SAFE_INTEGER
  return greatestRank(instantOf(part.point, now))
}
