import type { Kysely } from 'kysely'
import { feedName } from '../core/card/feed-name.ts'
import { foldedWords } from '../core/text/fold.ts'
import type { DeliveryState, KeptArticle, WhyStore } from '../ports.ts'
import { hashKey } from './articles.ts'
import type { Tables } from './tables.ts'

/** How many of the latest articles are looked through. */
const LATEST = 5_000

/** See `WhyStore`. */
export function whyStore(db: Kysely<Tables>): WhyStore {
  return {
    articleUnder: (key) => readArticleUnder(db, key),
    articlesTitled: (words, limit) => readArticlesTitled(db, words, limit),
    latestAddresses: () => readLatestAddresses(db),
    articles: (ids) => readArticles(db, ids),
    deliveryTo: (channel, storyId) => readDelivery(db, channel, storyId),
    feedNames: () => readFeedNames(db),
    alertsPerDay: (channel) => readBudget(db, channel),
  }
}

async function readArticleUnder(db: Kysely<Tables>, key: string): Promise<KeptArticle | null> {
  const known = await db
    .selectFrom('article_keys')
    .select('article_id')
    .where('key', '=', hashKey(key))
    .executeTakeFirst()
  if (known === undefined) return null
  const [article] = await readArticles(db, [known.article_id])
  return article ?? null
}

async function readArticlesTitled(
  db: Kysely<Tables>,
  words: readonly string[],
  limit: number,
): Promise<readonly KeptArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'title'])
    .orderBy('id', 'desc')
    .limit(LATEST)
    .execute()
  const ids = rows
    .filter(({ title }) => {
      const line = foldedWords(title)
      return words.every((word) => line.includes(` ${word} `))
    })
    .slice(0, limit)
    .map(({ id }) => id)
  return (await readArticles(db, ids)).toReversed()
}

async function readArticles(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<readonly KeptArticle[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  const reports = await db
    .selectFrom('reports')
    .select(['article_id', 'story_id'])
    .distinct()
    .where('article_id', 'in', ids)
    .orderBy('story_id')
    .execute()
  const storiesOf = Map.groupBy(reports, (report) => report.article_id)
  return rows.map((row) => ({
    id: row.id,
    feedId: row.feed_id,
    title: row.title,
    text: row.text,
    lang: row.lang,
    url: row.url,
    source: row.source,
    publishedAt: row.published_at,
    fetchedAt: row.fetched_at,
    silent: row.silent === 1,
    storyIds: (storiesOf.get(row.id) ?? []).map((report) => report.story_id),
  }))
}

async function readDelivery(
  db: Kysely<Tables>,
  channel: string,
  storyId: number,
): Promise<DeliveryState | null> {
  const row = await db
    .selectFrom('deliveries')
    .select(['state', 'rule_ids', 'posted_at', 'last_error', 'next_attempt_at', 'digest_at'])
    .where('channel', '=', channel)
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    state: row.state,
    ruleIds: JSON.parse(row.rule_ids),
    postedAt: row.posted_at,
    lastError: row.last_error,
    nextAttemptAt: row.next_attempt_at,
    digestAt: row.digest_at,
  }
}

async function readBudget(db: Kysely<Tables>, channel: string): Promise<number | null> {
  const { budget } = await db
    .selectFrom('subscriptions')
    .select((is) => is.fn.min<number | null>('alerts_per_day').as('budget'))
    .where('channel', '=', channel)
    .executeTakeFirstOrThrow()
  return budget
}

async function readFeedNames(db: Kysely<Tables>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('feeds').select(['id', 'name', 'title', 'url']).execute()
  return new Map(rows.map((row) => [row.id, feedName(row)]))
}

async function readLatestAddresses(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('articles')
    .select(['feed_id', 'url'])
    .orderBy('id', 'desc')
    .limit(LATEST)
    .execute()
  return rows.flatMap(({ feed_id: feedId, url }) => (url === null ? [] : [{ feedId, url }]))
}
