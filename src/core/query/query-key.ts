import type { Query } from './query.ts'

/** Equal for queries that say the same, in whatever order and case they were typed. */
export function queryKey(query: Query): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return `${query.kind}(${[...new Set(query.parts.map(queryKey))].toSorted().join(' ')})`
    case 'not':
      return `not(${queryKey(query.part)})`
    case 'name':
      return `${query.role}:${query.words}`
    default:
      return JSON.stringify(query)
  }
}
