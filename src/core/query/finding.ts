import type { Deal, DealStatus, DealType } from '../deal.ts'
import type { Evidence, Fact } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { convert } from '../rates/rates.ts'
import type { Exhibit } from './exhibit.ts'
import { instantOf } from './instant.ts'
import { type NamesSeen, seenNames } from './names-seen.ts'
import type { Moment } from './predicate.ts'
import type { Condition } from './query.ts'
import type { Subject } from './subject.ts'
import { seenWords, type WordsSeen } from './words-seen.ts'

type Asked<K extends Condition['kind']> = readonly Extract<Condition, { kind: K }>[]

/** What the subject has where a condition, or several of one field of which one suffices, asks for something. */
export type Finding =
  | ({ readonly kind: 'name'; readonly asked: Asked<'name'> } & NamesSeen)
  | {
      readonly kind: 'money'
      readonly asked: Asked<'money'>
      readonly sum: Money | null
      /** The sum in the currency of the first condition; null without a rate. */
      readonly converted: number | null
      /** The day of the rate, ISO 8601. */
      readonly rateOf: string
      readonly evidence: Evidence | null
    }
  | {
      readonly kind: 'number'
      readonly asked: Asked<'number'>
      readonly value: number | null
      readonly evidence: Evidence | null
    }
  | ({ readonly kind: 'text'; readonly asked: Asked<'text'> } & WordsSeen)
  | ValueFinding<'type', DealType>
  | ValueFinding<'status', DealStatus>
  | ValueFinding<'currency', string>
  | { readonly kind: 'lang'; readonly asked: Asked<'lang'>; readonly values: readonly string[] }
  | { readonly kind: 'source'; readonly asked: Asked<'source'>; readonly values: readonly string[] }
  | { readonly kind: 'feed'; readonly asked: Asked<'feed'>; readonly values: readonly number[] }
  | {
      readonly kind: 'time'
      readonly asked: Asked<'time'>
      readonly publishedAt: number
      /** The moment that the first condition means. Both in milliseconds since 1970, UTC. */
      readonly limit: number
    }

interface ValueFinding<K extends Condition['kind'], V> {
  readonly kind: K
  readonly asked: Asked<K>
  /** Null where there is no deal, or the deal does not tell. */
  readonly value: V | null
  readonly evidence: Evidence | null
}

/** What the subject has for conditions of one field, at least one, as `isOneField` tells. */
export function findingOf(
  conditions: readonly [Condition, ...Condition[]],
  exhibit: Exhibit,
  moment: Moment,
): Finding {
  const [{ kind }] = conditions
  const { subject } = exhibit
  switch (kind) {
    case 'name': {
      const asked = ofKind(conditions, kind)
      return { kind, asked, ...seenNames(asked, exhibit) }
    }
    case 'text': {
      const asked = ofKind(conditions, kind)
      return { kind, asked, ...seenWords(asked, exhibit) }
    }
    case 'money':
    case 'number':
      return figureFinding(conditions, subject, moment)
    case 'time':
      return timeFinding(ofKind(conditions, kind), subject, moment.now)
    case 'lang':
      return { kind, asked: ofKind(conditions, kind), values: [...new Set(subject.langs)] }
    case 'source':
      return { kind, asked: ofKind(conditions, kind), values: subject.sources.map((s) => s.trim()) }
    case 'feed':
      return { kind, asked: ofKind(conditions, kind), values: subject.feedIds }
    default:
      return valueFinding(kind, conditions, subject.deal)
  }
}

/** Whether the conditions ask for one and the same field, so that they say "one of these". */
export function isOneField(conditions: readonly Condition[]): boolean {
  return new Set(conditions.map(fieldOf)).size === 1
}

function fieldOf(condition: Condition): string {
  switch (condition.kind) {
    case 'name':
      return condition.role
    case 'money':
    case 'number':
      return condition.field
    case 'time':
      return condition.edge
    default:
      return condition.kind
  }
}

function ofKind<K extends Condition['kind']>(conditions: readonly Condition[], kind: K): Asked<K> {
  return conditions.filter(
    (condition): condition is Extract<Condition, { kind: K }> => condition.kind === kind,
  )
}

function valueFinding(
  kind: 'type' | 'status' | 'currency',
  conditions: readonly Condition[],
  deal: Deal | null,
): Finding {
  switch (kind) {
    case 'type':
      return { kind, asked: ofKind(conditions, kind), ...valueOf(deal?.type) }
    case 'status':
      return { kind, asked: ofKind(conditions, kind), ...valueOf(deal?.status) }
    case 'currency': {
      const { value, evidence } = valueOf(deal?.price)
      return { kind, asked: ofKind(conditions, kind), value: value?.currency ?? null, evidence }
    }
  }
}

function valueOf<T>(fact: Fact<T> | null | undefined): {
  readonly value: T | null
  readonly evidence: Evidence | null
} {
  return { value: fact?.value ?? null, evidence: fact?.evidence ?? null }
}

function figureFinding(
  conditions: readonly Condition[],
  { deal, sources }: Subject,
  { rates }: Moment,
): Finding {
  const [money] = ofKind(conditions, 'money')
  if (money !== undefined) {
    const { value: sum, evidence } = valueOf(deal?.[money.field])
    const converted = sum && convert(sum.amount, sum.currency, money.currency, rates)
    const asked = ofKind(conditions, 'money')
    return { kind: 'money', asked, sum, converted, rateOf: rates.on, evidence }
  }
  const asked = ofKind(conditions, 'number')
  const field = asked[0]?.field
  if (field === 'stake') return { kind: 'number', asked, ...valueOf(deal?.stakePct) }
  const told = field === 'sources' ? sources.length : deal?.confidence
  return { kind: 'number', asked, value: deal === null ? null : (told ?? null), evidence: null }
}

function timeFinding(asked: Asked<'time'>, { publishedAt }: Subject, now: number): Finding {
  const point = asked[0]?.point
  const limit = point === undefined ? now : instantOf(point, now)
  return { kind: 'time', asked, publishedAt, limit }
}
