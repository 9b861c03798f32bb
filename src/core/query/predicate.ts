import type { Deal } from '../deal.ts'
import type { Fact } from '../fact.ts'
import { foldedWords } from '../text/fold.ts'
import type { Condition, NameRole, Query, Range } from './query.ts'

/** What a query is held against: an article and, if it tells of one, a deal. */
export interface Subject {
  readonly deal: Deal | null
  /** Title and text of the article or of all the story's articles, as `foldedWords` gives them. */
  readonly words: string
  readonly langs: readonly string[]
  readonly sources: readonly string[]
  /** Latest publication, milliseconds since 1970, UTC. */
  readonly publishedAt: number
}

/** Whether the query selects the subject. Conditions on a deal never hold where there is none. */
export function satisfies(query: Query, subject: Subject, now: number): boolean {
  switch (query.kind) {
    case 'everything':
      return true
    case 'and':
      return query.parts.every((part) => satisfies(part, subject, now))
    case 'or':
      return query.parts.some((part) => satisfies(part, subject, now))
    case 'not':
      return !satisfies(query.part, subject, now)
    case 'text':
      return subject.words.includes(query.words)
    case 'lang':
      return subject.langs.includes(query.code)
    case 'source':
      return subject.sources.some((source) => foldedWords(source).includes(query.words))
    case 'time':
      return holdsTime(query, subject.publishedAt, now)
    default:
      return subject.deal !== null && holdsDeal(query, subject.deal, subject.sources.length)
  }
}

type DealCondition = Exclude<Condition, { kind: 'text' | 'lang' | 'source' | 'time' }>

function holdsTime(
  { edge, point }: Extract<Condition, { kind: 'time' }>,
  publishedAt: number,
  now: number,
): boolean {
  const limit = point.kind === 'ago' ? now - point.ms : point.ms
  return edge === 'since' ? publishedAt >= limit : publishedAt < limit
}

function holdsDeal(condition: DealCondition, deal: Deal, sources: number): boolean {
  switch (condition.kind) {
    case 'type':
      return deal.type.value === condition.type
    case 'status':
      return deal.status.value === condition.status
    case 'name':
      return partiesOf(deal, condition.role).some(({ value }) =>
        foldedWords(value).includes(condition.words),
      )
    case 'currency':
      return deal.price?.value.currency === condition.code
    case 'money':
      return holdsMoney(condition, deal)
    case 'number':
      return within(condition.range, numberOf(deal, condition.field, sources))
  }
}

function holdsMoney(
  { field, range, currency }: Extract<Condition, { kind: 'money' }>,
  deal: Deal,
): boolean {
  const sum = deal[field]?.value
  if (sum === undefined || (currency !== null && sum.currency !== currency)) return false
  return within(range, sum.amount)
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

function partiesOf(deal: Deal, role: NameRole): readonly Fact<string>[] {
  switch (role) {
    case 'acquirer':
      return deal.acquirers
    case 'target':
      return deal.targets
    case 'seller':
      return deal.sellers
    case 'investor':
      return [...deal.investors, ...deal.acquirers]
    case 'party':
      return [...deal.acquirers, ...deal.investors, ...deal.targets, ...deal.sellers]
  }
}
