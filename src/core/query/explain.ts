import type { Exhibit } from './exhibit.ts'
import { type Finding, findingOf, isOneField } from './finding.ts'
import { type Moment, satisfies } from './predicate.ts'
import type { Condition, Query } from './query.ts'

/** A query held against a subject: what holds, what does not, and what was seen. */
export type Explanation =
  | { readonly kind: 'everything'; readonly holds: true }
  | {
      readonly kind: 'and' | 'or'
      readonly holds: boolean
      readonly parts: readonly Explanation[]
    }
  | { readonly kind: 'not'; readonly holds: boolean; readonly part: Explanation }
  | Tried

/** One condition, or several of one field of which one has to hold. */
export interface Tried {
  readonly kind: 'tried'
  readonly holds: boolean
  readonly finding: Finding
}

/** Holds the query against the exhibit's subject as `satisfies` does, and says for each condition what was seen. */
export function explain(query: Query, exhibit: Exhibit, moment: Moment): Explanation {
  switch (query.kind) {
    case 'everything':
      return { kind: 'everything', holds: true }
    case 'not': {
      const part = explain(query.part, exhibit, moment)
      return { kind: 'not', holds: !part.holds, part }
    }
    case 'or': {
      const conditions = query.parts.filter(isCondition)
      const [first, ...others] = conditions
      const isList = conditions.length === query.parts.length && isOneField(conditions)
      if (first !== undefined && isList) return tried([first, ...others], exhibit, moment)
      return joined('or', query.parts, exhibit, moment)
    }
    case 'and':
      return joined('and', query.parts, exhibit, moment)
    default:
      return tried([query], exhibit, moment)
  }
}

function joined(
  kind: 'and' | 'or',
  queries: readonly Query[],
  exhibit: Exhibit,
  moment: Moment,
): Explanation {
  const parts = queries.map((part) => explain(part, exhibit, moment))
  const holds =
    kind === 'and' ? parts.every((part) => part.holds) : parts.some((part) => part.holds)
  return { kind, holds, parts }
}

function tried(
  conditions: readonly [Condition, ...Condition[]],
  exhibit: Exhibit,
  moment: Moment,
): Tried {
  const holds = conditions.some((condition) => satisfies(condition, exhibit.subject, moment))
  return { kind: 'tried', holds, finding: findingOf(conditions, exhibit, moment) }
}

function isCondition(query: Query): query is Condition {
  return !['everything', 'and', 'or', 'not'].includes(query.kind)
}
