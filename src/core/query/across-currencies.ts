import type { Deal } from '../deal.ts'
import type { MoneyCondition, Query } from './query.ts'

/** Whether the query compares a sum of one of the deals with bounds in another currency. */
export function comparesAcross(query: Query, deals: readonly Deal[]): boolean {
  return moneyConditions(query).some(({ field, currency }) =>
    deals.some((deal) => (deal[field]?.value.currency ?? currency) !== currency),
  )
}

function moneyConditions(query: Query): readonly MoneyCondition[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(moneyConditions)
    case 'not':
      return moneyConditions(query.part)
    case 'money':
      return [query]
    default:
      return []
  }
}
