import { conditionsIn } from './conditions.ts'
import type { Query } from './query.ts'

/** What editors have rejected is found by those alone who ask for it with `status:rejected`. */
export function withoutRejected(query: Query): Query {
  const isAsked = conditionsIn(query).some(
    (one) => one.kind === 'status' && one.status === 'rejected',
  )
  if (isAsked) return query
  return { kind: 'and', parts: [query, { kind: 'not', part: REJECTED }] }
}

const REJECTED = { kind: 'status', status: 'rejected' } as const
