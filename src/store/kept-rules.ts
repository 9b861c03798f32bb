import { NO_COMPANIES } from '../core/company/company.ts'
import { createRuleIndex } from '../core/match/rule-index.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { FeedCondition, Query } from '../core/query/query.ts'
import { type NamedFeed, resolveNames } from '../core/query/resolve.ts'
import type { Subject } from '../core/query/subject.ts'

/** Watch rules kept in memory, with the feeds that they name. */
export interface KeptRules {
  add(id: number, query: string): void
  remove(id: number): void
  /** Whether some rule names a feed: `know` then has to tell of every feed that a subject came by. */
  readonly nameFeeds: boolean
  /** A feed is there or is called otherwise now. */
  know(feed: NamedFeed): void
  /** The ids of the rules that select one of the subjects, ascending. */
  match(subjects: readonly Subject[], moment: Moment): readonly number[]
}

export function createKeptRules(): KeptRules {
  const index = createRuleIndex<number>()
  const feeds = new Map<number, NamedFeed>()
  /** Rules that name feeds, as they were typed. */
  const naming = new Map<number, Query>()
  const resolve = (id: number, query: Query): void => {
    index.add({ id, query: resolveNames(query, NO_COMPANIES, [...feeds.values()]) })
  }
  return {
    add(id, text) {
      const query = parseQuery(text)
      // Rules are checked before they are stored; one that an older grammar accepted selects nothing.
      if (!query.ok) return
      if (feedsNamedIn(query.value).length > 0) naming.set(id, query.value)
      resolve(id, query.value)
    },
    remove(id) {
      naming.delete(id)
      index.remove(id)
    },
    get nameFeeds() {
      return naming.size > 0
    },
    know(feed) {
      const before = feeds.get(feed.id)
      if (before?.words === feed.words) return
      feeds.set(feed.id, feed)
      for (const [id, query] of naming) {
        const isMeant = ({ words, id: number }: FeedCondition) =>
          number === feed.id || feed.words.includes(words) || before?.words.includes(words)
        if (feedsNamedIn(query).some(isMeant)) resolve(id, query)
      }
    },
    match: (subjects, moment) => index.match(subjects, moment).toSorted((a, b) => a - b),
  }
}

function feedsNamedIn(query: Query): readonly FeedCondition[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(feedsNamedIn)
    case 'not':
      return feedsNamedIn(query.part)
    case 'feed':
      return [query]
    default:
      return []
  }
}
