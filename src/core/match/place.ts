import type { Condition } from '../query/query.ts'
import { queryStatus } from '../query/query-status.ts'
import type { Subject } from '../query/subject.ts'

/** In which words of a subject a phrase is looked for. */
export type Field = 'text' | 'name' | 'source'

/** Where a condition is met: at a phrase in some words of the subject, or at a value that the subject has. */
export type Place =
  | { readonly field: Field; readonly phrase: string }
  | { readonly field: 'value'; readonly key: string }

/** The places at one of which the condition is met whenever it holds; null: it may hold anywhere. */
export function placesOf(condition: Condition): readonly Place[] | null {
  switch (condition.kind) {
    case 'text':
      return [
        { field: 'text', phrase: condition.words },
        ...condition.stems.map((key): Place => ({ field: 'value', key })),
      ]
    case 'source':
      return [{ field: 'source', phrase: condition.words }]
    case 'name':
      return [
        { field: 'name', phrase: condition.words },
        ...(condition.companyId === null ? [] : [valueAt('company', condition.companyId)]),
      ]
    case 'feed':
      return condition.feedIds.map((id) => valueAt('feed', id))
    case 'time':
      return null
    default:
      return [placeOfFact(condition)]
  }
}

type FactCondition = Exclude<Condition, { kind: 'text' | 'source' | 'name' | 'feed' | 'time' }>

function placeOfFact(condition: FactCondition): Place {
  switch (condition.kind) {
    case 'type':
      return valueAt('type', condition.type)
    case 'status':
      return valueAt('status', condition.status)
    case 'currency':
    case 'lang':
      return valueAt(condition.kind, condition.code)
    case 'money':
    case 'number':
      return valueAt('deal', condition.field)
  }
}

/** Whether the condition has places. */
export function hasPlaces({ kind }: Condition): boolean {
  return kind !== 'time'
}

/** Whether being met at one of its places proves the condition. */
export function isProvenByPlace({ kind }: Condition): boolean {
  return kind !== 'name' && kind !== 'money' && kind !== 'number'
}

/** The keys of the values that the subject has, besides its stems, which are their own keys. */
export function valuesOf({ deal, feedIds, langs, parties }: Subject): readonly string[] {
  const keys: string[] = []
  for (const lang of langs) keys.push(keyOf('lang', lang))
  for (const id of feedIds) keys.push(keyOf('feed', id))
  for (const { line } of parties) for (const id of line) keys.push(keyOf('company', id))
  if (deal === null) return keys
  keys.push(keyOf('type', deal.type.value), keyOf('status', queryStatus(deal)))
  if (deal.price !== null) keys.push(keyOf('currency', deal.price.value.currency))
  for (const field of DEAL_FIELDS) keys.push(keyOf('deal', field))
  return keys
}

const DEAL_FIELDS = ['price', 'valuation', 'stake', 'sources', 'confidence'] as const

function valueAt(what: string, value: string | number): Place {
  return { field: 'value', key: keyOf(what, value) }
}

// A stem has no colon.
function keyOf(what: string, value: string | number): string {
  return `${what}:${value}`
}
