import type { Condition, Query } from './query.ts'

/** All conditions of a query, in the order in which they were typed. */
export function conditionsIn(query: Query): readonly Condition[] {
  switch (query.kind) {
    case 'everything':
      return []
    case 'and':
    case 'or':
      return query.parts.flatMap(conditionsIn)
    case 'not':
      return conditionsIn(query.part)
    default:
      return [query]
  }
}

/** The names of companies in a query, as typed. */
export function namesIn(query: Query): readonly string[] {
  return conditionsIn(query).flatMap((one) => (one.kind === 'name' ? [one.name] : []))
}
