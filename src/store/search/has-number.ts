import type { Query } from '../../core/query/query.ts'

/** Whether it is a bound of a sum or of another number. */
export function isNumber({ kind }: Query): boolean {
  return kind === 'money' || kind === 'number'
}

/** Whether some part of the query is one. */
export function hasNumber(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(hasNumber)
  return query.kind === 'not' ? hasNumber(query.part) : isNumber(query)
}
