import { namesIn } from '../src/core/query/conditions.ts'
import type { Moment } from '../src/core/query/predicate.ts'
import type { Query } from '../src/core/query/query.ts'
import { namesFeeds, resolveNames } from '../src/core/query/resolve.ts'
import type { CommandStore, CompanyStore, FoundStories, SearchPage } from '../src/ports.ts'

/** One page of the stories that a query selects. */
export async function findStories(
  store: Pick<CommandStore & CompanyStore, 'searchStories' | 'namedFeeds' | 'companiesNamed'>,
  query: Query,
  moment: Moment,
  page: SearchPage,
): Promise<FoundStories> {
  const feeds = namesFeeds(query) ? await store.namedFeeds() : []
  const resolved = resolveNames(query, await store.companiesNamed(namesIn(query)), feeds)
  return store.searchStories(resolved, moment, page)
}
