import { type Companies, NO_COMPANIES } from '../core/company/company.ts'
import { createRuleIndex } from '../core/match/rule-index.ts'
import { conditionsIn } from '../core/query/conditions.ts'
import type { Moment } from '../core/query/predicate.ts'
import type { FeedCondition, Query } from '../core/query/query.ts'
import { type NamedFeed, resolveNames } from '../core/query/resolve.ts'
import type { Subject } from '../core/query/subject.ts'

/** Watch rules kept in memory, with the companies and feeds that they name. */
export interface KeptRules {
  /** Adds a rule, in place of one with the same number; the companies of its names have to be known. */
  add(id: number, query: Query): void
  remove(id: number): void
  /** All names of companies that rules have, also those that are gone since. */
  names(): Iterable<string>
  /** Those of the names that rules have and that stand for other companies now. */
  changedNames(names: Iterable<string>, companies: Companies): readonly string[]
  /** Takes over which companies these names stand for, for rules that are added from then on. */
  learn(names: Iterable<string>, companies: Companies): void
  /** Whether some rule names a feed: `know` then has to tell of every feed that a subject came by. */
  nameFeeds(): boolean
  /** A feed is there or is called otherwise now. */
  know(feed: NamedFeed): void
  /** The ids of the rules that select one of the subjects, ascending. */
  match(subjects: readonly Subject[], moment: Moment): readonly number[]
}

export function createKeptRules(): KeptRules {
  const index = createRuleIndex<number>()
  const feeds = new Map<number, NamedFeed>()
  const companyIds = new Map<string, number | null>()
  /** Rules that name feeds, as they were typed. */
  const naming = new Map<number, Query>()
  const known: Companies = {
    ...NO_COMPANIES,
    named(name) {
      const id = companyIds.get(name) ?? null
      return id === null ? null : { id, name, parentId: null }
    },
  }
  const resolve = (id: number, query: Query): void => {
    index.add({ id, query: resolveNames(query, known, [...feeds.values()]) })
  }
  return {
    add(id, query) {
      if (feedsIn(query).length > 0) naming.set(id, query)
      else naming.delete(id)
      resolve(id, query)
    },
    remove(id) {
      naming.delete(id)
      index.remove(id)
    },
    names: () => companyIds.keys(),
    changedNames: (names, companies) =>
      [...names].filter((name) => {
        const before = companyIds.get(name)
        return before !== undefined && before !== (companies.named(name)?.id ?? null)
      }),
    learn(names, companies) {
      for (const name of names) companyIds.set(name, companies.named(name)?.id ?? null)
    },
    nameFeeds: () => naming.size > 0,
    know(feed) {
      const before = feeds.get(feed.id)
      if (before?.words === feed.words) return
      feeds.set(feed.id, feed)
      for (const [id, query] of naming) {
        const isMeant = ({ words, id: number }: FeedCondition) =>
          number === feed.id || feed.words.includes(words) || before?.words.includes(words)
        if (feedsIn(query).some(isMeant)) resolve(id, query)
      }
    },
    match: (subjects, moment) => index.match(subjects, moment).toSorted((a, b) => a - b),
  }
}

function feedsIn(query: Query): readonly FeedCondition[] {
  return conditionsIn(query).filter((one) => one.kind === 'feed')
}
