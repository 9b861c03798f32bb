import { type Moment, satisfies } from '../query/predicate.ts'
import type { Query } from '../query/query.ts'
import type { Subject } from '../query/subject.ts'

/** A watch rule ready to be held against subjects. */
export interface CompiledRule<Id extends number | string> {
  readonly id: Id
  readonly query: Query
}

/** The ids of the rules that select at least one of the subjects, in the order of the rules. */
export function matchRules<Id extends number | string>(
  rules: readonly CompiledRule<Id>[],
  subjects: readonly Subject[],
  moment: Moment,
): Id[] {
  return rules
    .filter(({ query }) => subjects.some((subject) => satisfies(query, subject, moment)))
    .map(({ id }) => id)
}
