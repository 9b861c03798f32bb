import type { Condition } from '../query/query.ts'
import type { SharedCondition } from './conditions.ts'
import { hasPlaces } from './place.ts'
import type { RuleTree } from './rule-tree.ts'

/** Conditions of which at least one holds whenever the rule does. */
export interface Anchors<R extends object> {
  readonly conditions: readonly SharedCondition<R>[]
  /** How likely an article is to meet one of them, roughly; it may exceed 1. */
  readonly cost: number
}

/**
 * The anchors of a rule that fewest articles meet; null when it may hold without any of its conditions. `uses` is how
 * many conditions all rules have together: what many ask for is also often in the news.
 */
export function anchorsOf<R extends object>(
  tree: RuleTree<SharedCondition<R>>,
  uses: number,
): Anchors<R> | null {
  switch (tree.kind) {
    case 'everything':
    case 'not':
      return null
    case 'condition': {
      if (!hasPlaces(tree.condition)) return null
      return { conditions: [tree], cost: COSTS[tree.condition.kind] + tree.uses / uses }
    }
    case 'and':
      return tree.parts
        .map((part) => anchorsOf(part, uses))
        .reduce((best, next) => cheaper(best, next), null)
    case 'or':
      return tree.parts.map((part) => anchorsOf(part, uses)).reduce(joined, NOTHING)
  }
}

const NOTHING = { conditions: [], cost: 0 }

/** The share of articles that meet a condition of the kind, by order of magnitude. */
const COSTS: Readonly<Record<Condition['kind'], number>> = {
  name: 0.001,
  text: 0.01,
  source: 0.01,
  feed: 0.01,
  currency: 0.1,
  type: 0.1,
  status: 0.3,
  lang: 0.3,
  money: 0.3,
  number: 0.5,
  time: 1,
}

function cheaper<R extends object>(
  one: Anchors<R> | null,
  other: Anchors<R> | null,
): Anchors<R> | null {
  if (one === null || other === null) return one ?? other
  return other.cost < one.cost ? other : one
}

function joined<R extends object>(
  one: Anchors<R> | null,
  other: Anchors<R> | null,
): Anchors<R> | null {
  if (one === null || other === null) return null
  return {
    conditions: [...one.conditions, ...other.conditions],
    cost: one.cost + other.cost,
  }
}
