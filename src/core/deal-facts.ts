import type { Deal } from './deal.ts'
import type { DealContext } from './deal-context.ts'
import type { Evidence, Fact } from './fact.ts'

const DEAL_FIELDS = [
  'type',
  'status',
  'acquirers',
  'targets',
  'sellers',
  'investors',
  'stakePct',
  'price',
  'valuation',
  'round',
  'announcedOn',
  'people',
  'stakeBeforePct',
  'stakeAfterPct',
  'payment',
  'expectedClose',
  'closedOn',
  'advisers',
  'regulators',
] as const satisfies readonly (keyof Deal)[]

const CONTEXT_FIELDS = [
  'revenue',
  'headcount',
  'reactions',
] as const satisfies readonly (keyof DealContext)[]

type Field = (typeof DEAL_FIELDS)[number] | (typeof CONTEXT_FIELDS)[number]

/** A fact with the name of the deal's or its context's field that holds it. */
export interface NamedFact<E extends Evidence> extends Fact<unknown, E> {
  readonly field: Field
}

/** Every fact of a deal and its context, in the order in which a deal is printed. */
export function factsOf<E extends Evidence>(deal: Deal<E>): NamedFact<E>[] {
  return [
    ...DEAL_FIELDS.flatMap((field) => named(field, deal[field])),
    ...CONTEXT_FIELDS.flatMap((field) => named(field, deal.context[field])),
  ]
}

function named<E extends Evidence>(
  field: Field,
  facts: Fact<unknown, E> | readonly Fact<unknown, E>[] | null,
): NamedFact<E>[] {
  const list = facts === null ? [] : 'evidence' in facts ? [facts] : facts
  return list.map((fact) => ({ field, ...fact }))
}
