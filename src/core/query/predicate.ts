import type { Deal } from '../deal.ts'
import type { Rates } from '../rates/rates.ts'
import { instantOf } from './instant.ts'
import { rangeIn } from './money-range.ts'
import type {
  Condition,
  MoneyCondition,
  NameCondition,
  NameRole,
  Query,
  Range,
  TextCondition,
} from './query.ts'
import { queryStatus } from './query-status.ts'
import type { Party, PartyRole, Subject } from './subject.ts'

/** What a query is read by: spans count back from `now` (milliseconds since 1970, UTC), sums are compared at the rates. */
export interface Moment {
  readonly now: number
  readonly rates: Rates
}

/** Whether the query selects the subject. Conditions on a deal never hold where there is none. */
export function satisfies(query: Query, subject: Subject, moment: Moment): boolean {
  switch (query.kind) {
    case 'everything':
      return true
    case 'and':
      return query.parts.every((part) => satisfies(part, subject, moment))
    case 'or':
      return query.parts.some((part) => satisfies(part, subject, moment))
    case 'not':
      return !satisfies(query.part, subject, moment)
    case 'text':
      return holdsText(query, subject)
    case 'lang':
      return subject.langs.includes(query.code)
    case 'source':
      return subject.sources.some((source) => source.includes(query.words))
    case 'time':
      return holdsTime(query, subject.publishedAt, moment.now)
    case 'feed':
      return subject.feedIds.some((id) => query.feedIds.includes(id) !== (query.others === true))
    case 'name':
      return subject.parties.some((party) => isMeant(query, party))
    default:
      return subject.deal !== null && holdsDeal(query, subject.deal, subject.sources.length, moment)
  }
}

function holdsText({ words, stems }: TextCondition, subject: Subject): boolean {
  return subject.words.includes(words) || stems.some((stem) => subject.stems.has(stem))
}

type DealCondition = Exclude<
  Condition,
  { kind: 'text' | 'lang' | 'source' | 'time' | 'feed' | 'name' }
>

/** A name means the companies that carry its words, unless the registry knows them for others; and all it owns. */
export function isMeant({ role, words, companyId }: NameCondition, party: Party): boolean {
  if (!ROLES[role].includes(party.role)) return false
  if (companyId !== null && party.line.length > 0) return party.line.includes(companyId)
  return party.words.includes(words)
}

/** Which roles in a deal a name may be asked for in; who leads a funding round also invests in it. */
export const ROLES: Readonly<Record<NameRole, readonly PartyRole[]>> = {
  acquirer: ['acquirer'],
  target: ['target'],
  seller: ['seller'],
  investor: ['investor', 'acquirer'],
  party: ['acquirer', 'investor', 'target', 'seller'],
  company: ['acquirer', 'investor', 'target', 'seller', 'mentioned'],
}

function holdsTime(
  { edge, point }: Extract<Condition, { kind: 'time' }>,
  publishedAt: number,
  now: number,
): boolean {
  const limit = instantOf(point, now)
  return edge === 'since' ? publishedAt >= limit : publishedAt < limit
}

function holdsDeal(
  condition: DealCondition,
  deal: Deal,
  sources: number,
  { rates }: Moment,
): boolean {
  switch (condition.kind) {
    case 'type':
      return deal.type.value === condition.type
    case 'status':
      return queryStatus(deal) === condition.status
    case 'currency':
      return deal.price?.value.currency === condition.code
    case 'money':
      return holdsMoney(condition, deal, rates)
    case 'number':
      return within(condition.range, numberOf(deal, condition.field, sources))
  }
}

function holdsMoney(condition: MoneyCondition, deal: Deal, rates: Rates): boolean {
  const sum = deal[condition.field]?.value
  if (sum === undefined) return false
  const range = rangeIn(condition, sum.currency, rates)
  return range !== null && within(range, sum.amount)
}

function numberOf(
  deal: Deal,
  field: 'stake' | 'sources' | 'confidence',
  sources: number,
): number | null {
  if (field === 'stake') return deal.stakePct?.value ?? null
  return field === 'sources' ? sources : deal.confidence
}

function within(range: Range, value: number | null): boolean {
  if (value === null) return false
  const { min = -Infinity, max = Infinity } = range
  const above = range.minExclusive ? value > min : value >= min
  const below = range.maxExclusive ? value < max : value <= max
  return above && below
}
