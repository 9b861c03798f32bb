import type { Moment } from '../../core/query/predicate.ts'
import type { Query } from '../../core/query/query.ts'
import { withoutRejected } from '../../core/query/unless-asked.ts'
import type { FoundStories, SearchPage } from '../../ports.ts'
import type { Database } from '../dialect.ts'
import { readStoriesById } from '../read-stories.ts'
import { findByPrice, placeByPrice } from './by-price.ts'
import { indexOf } from './index-of.ts'
import type { Question } from './search-index.ts'

/** Stories are counted up to this number, unless the page ends behind it. */
const COUNTED = 1000

/**
 * One page of the stories that a query selects, whose names are resolved, and how many there are. What editors have
 * rejected is only among them when the query asks for it.
 */
export async function searchStories(
  { kind, db }: Database,
  query: Query,
  moment: Moment,
  { offset, limit, order, after }: SearchPage,
): Promise<FoundStories> {
  const end = offset + limit
  const sound = (await isAnyRejected(db)) ? withoutRejected(query) : query
  const question: Question = { query: sound, moment, wanted: end, most: Math.max(COUNTED, end) }
  const index = indexOf(kind)
  const found = await (order === 'latest'
    ? index.find(db, { ...question, below: after?.rank })
    : findByPrice(db, question, index, after))
  const rows = found.rows.slice(offset, end)
  const ids = rows.map((row) => row.story_id)
  const byId = new Map((await readStoriesById(db, ids)).map((story) => [story.id, story]))
  const last = found.more || found.rows.length > end ? rows.at(-1) : undefined
  const place = (row: (typeof rows)[number]) =>
    order === 'price' ? placeByPrice(row, moment.rates) : { rank: row.rank, price: null }
  return {
    stories: ids.flatMap((id) => byId.get(id) ?? []),
    count: found.count,
    more: found.more,
    end: last === undefined ? null : place(last),
  }
}

/** Most never reject anything, and their searches need not leave anything out. */
async function isAnyRejected(db: Database['db']): Promise<boolean> {
  const rejection = await db
    .selectFrom('corrections')
    .select('id')
    .where('field', '=', 'deal')
    .limit(1)
    .executeTakeFirst()
  return rejection !== undefined
}
