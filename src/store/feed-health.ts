import type { Kysely, Selectable } from 'kysely'
import type { Feed, FeedHealth } from '../ports.ts'
import { toFeed } from './feeds.ts'
import type { FeedsTable, Tables } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const WINDOW_MS = 14 * DAY_MS

/** Every feed that was not removed, with how much news it brings and how much of it somebody watches, by address. */
export async function readFeedHealth(
  db: Kysely<Tables>,
  now: number,
): Promise<readonly FeedHealth[]> {
  const rows = await db
    .selectFrom('feeds')
    .selectAll()
    .where('removed', '=', 0)
    .orderBy('url')
    .execute()
  return healthOf(db, rows, now)
}

/** The same of these feeds, in their order. */
export async function healthOf(
  db: Kysely<Tables>,
  rows: readonly Selectable<FeedsTable>[],
  now: number,
): Promise<readonly FeedHealth[]> {
  const counts = await countNews(
    db,
    rows.map(({ id }) => id),
    now - WINDOW_MS,
  )
  return rows.map((row) => {
    const feed = toFeed(row)
    const { items = 0, matched = 0 } = counts.get(feed.id) ?? {}
    return {
      feed,
      itemsPerDay: perDay(feed, items, now),
      matchedShare: items === 0 ? null : matched / items,
    }
  })
}

interface Counts {
  readonly items: number
  readonly matched: number
}

/** More numbers of feeds than these are not written into a query, which then counts the news of all. */
const MOST_NAMED = 500

/** News of each of the feeds since then, and how many of them led to an alert. */
async function countNews(
  db: Kysely<Tables>,
  ids: readonly number[],
  since: number,
): Promise<ReadonlyMap<number, Counts>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('articles')
    .leftJoin('reports', 'reports.article_id', 'articles.id')
    .leftJoin('deliveries', 'deliveries.story_id', 'reports.story_id')
    .select((is) => [
      'articles.feed_id',
      is.fn.count<number>('articles.id').distinct().as('items'),
      is.fn
        .count<number>(
          is.case().when('deliveries.id', 'is not', null).then(is.ref('articles.id')).end(),
        )
        .distinct()
        .as('matched'),
    ])
    .where('articles.silent', '=', 0)
    .where('articles.fetched_at', '>=', since)
    .$if(ids.length <= MOST_NAMED, (query) => query.where('articles.feed_id', 'in', [...ids]))
    .groupBy('articles.feed_id')
    .execute()
  return new Map(rows.map(({ feed_id, items, matched }) => [feed_id, { items, matched }]))
}

function perDay({ polling }: Feed, items: number, now: number): number | null {
  const { firstSuccessAt } = polling
  if (firstSuccessAt === null || now - firstSuccessAt < DAY_MS) return null
  return (items * DAY_MS) / Math.min(now - firstSuccessAt, WINDOW_MS)
}
