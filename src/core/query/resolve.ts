import type { Companies } from '../company/company.ts'
import type { Condition, FeedCondition, Query } from './query.ts'

/** A feed as a query may name it. */
export interface NamedFeed {
  readonly id: number
  /** Its name, title and address as `foldedWords` gives them. */
  readonly words: string
}

/** Whether a query names feeds, which have to be known then. */
export function namesFeeds(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(namesFeeds)
  return query.kind === 'not' ? namesFeeds(query.part) : query.kind === 'feed'
}

/** The query with the companies and feeds that its names stand for. */
export function resolveNames(
  query: Query,
  companies: Companies,
  feeds: readonly NamedFeed[],
): Query {
  switch (query.kind) {
    case 'everything':
      return query
    case 'and':
    case 'or':
      return {
        kind: query.kind,
        parts: query.parts.map((part) => resolveNames(part, companies, feeds)),
      }
    case 'not':
      return { kind: 'not', part: resolveNames(query.part, companies, feeds) }
    default:
      return resolved(query, companies, feeds)
  }
}

function resolved(
  condition: Condition,
  companies: Companies,
  feeds: readonly NamedFeed[],
): Condition {
  if (condition.kind === 'name') {
    return { ...condition, companyId: companies.named(condition.name)?.id ?? null }
  }
  if (condition.kind === 'feed') return { ...condition, feedIds: feedsOf(condition, feeds) }
  return condition
}

function feedsOf(
  { id: typed, words }: FeedCondition,
  feeds: readonly NamedFeed[],
): readonly number[] {
  return feeds.filter((feed) => feed.id === typed || feed.words.includes(words)).map(({ id }) => id)
}
