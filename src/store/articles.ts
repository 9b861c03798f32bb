import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Article } from '../core/article.ts'
import type { ArticleKeys } from '../core/article-key.ts'
import { AppError } from '../core/error.ts'
import { type KnownArticle, recognise } from '../core/recognise.ts'
import { flag, type Tables } from './tables.ts'

/**
 * Stores an article under its identity keys and gives its id; null when one of the sure keys is known, and then only
 * the others are stored, as further keys of the article it belongs to. A silent article that now comes as news in
 * another feed gives its own id and is silent no longer. Refuses an
 * article without keys, which could never be recognised again.
 */
export async function addArticle(
  tx: Transaction<Tables>,
  feedId: number,
  article: Article & { readonly silent: boolean },
  keys: ArticleKeys,
): Promise<number | null> {
  const sure = keys.sure.map(hashKey)
  if (sure.length === 0) throw new AppError('invalid', 'An article needs an identity key.')
  const known = await storedUnder(tx, sure)
  if (known !== undefined) {
    await remember(tx, known.id, keys)
    if (known.feed_id !== feedId) await noteBrought(tx, feedId, [known.id])
    if (article.silent || known.silent === 0 || known.feed_id === feedId) return null
    await tx.updateTable('articles').set({ silent: 0 }).where('id', '=', known.id).execute()
    return known.id
  }
  const { id } = await tx
    .insertInto('articles')
    .values({
      feed_id: feedId,
      title: article.title,
      text: article.text,
      lang: article.lang,
      url: article.url,
      source: article.source,
      published_at: article.publishedAt,
      fetched_at: article.fetchedAt,
      silent: flag(article.silent),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await remember(tx, id, keys)
  return id
}

/** Databases take so many values in one statement without complaint. */
const KEYS_AT_A_TIME = 500

interface StoredArticle extends KnownArticle {
  readonly feedId: number
  readonly silent: boolean
}

/**
 * For each of the feed's items, whether it is known; see `PipelineStore.knownItems`. What a known item is now called
 * is kept with its article, so that guid and address may change one after the other.
 */
export async function knownItems(
  db: Kysely<Tables>,
  feed: { readonly id: number; readonly silent: boolean },
  items: readonly ArticleKeys[],
): Promise<readonly boolean[]> {
  const stored = await readStored(db, items.flatMap(allHashes))
  const articles = recognise(items, (key) => {
    const article = stored.get(hashKey(key))
    const counts = article && (!article.silent || feed.silent || article.feedId === feed.id)
    return counts ? article : undefined
  })
  for (const [at, article] of articles.entries()) {
    const keys = items[at]
    const isNamedAnew = keys !== undefined && allHashes(keys).some((key) => !stored.has(key))
    if (article !== null && isNamedAnew) await remember(db, article.id, keys)
  }
  const brought = [...stored.values()].filter(({ feedId }) => feedId === feed.id)
  const own = new Set(brought.map(({ id }) => id))
  const others = articles.flatMap((one) => (one === null || own.has(one.id) ? [] : [one.id]))
  await noteBrought(db, feed.id, others)
  return articles.map((article) => article !== null)
}

/** Keeps that the feed has brought these articles too, which another feed brought first. */
async function noteBrought(
  db: Kysely<Tables>,
  feedId: number,
  articleIds: readonly number[],
): Promise<void> {
  if (articleIds.length === 0) return
  const noted = await db
    .selectFrom('article_feeds')
    .select('article_id')
    .where('feed_id', '=', feedId)
    .where('article_id', 'in', articleIds)
    .execute()
  const known = new Set(noted.map((row) => row.article_id))
  const rows = [...new Set(articleIds)]
    .filter((id) => !known.has(id))
    .map((id) => ({ article_id: id, feed_id: feedId }))
  if (rows.length === 0) return
  await db
    .insertInto('article_feeds')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function readStored(
  db: Kysely<Tables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const stored = new Map<string, StoredArticle>()
  for (let at = 0; at < hashes.length; at += KEYS_AT_A_TIME) {
    const rows = await db
      .selectFrom('article_keys')
      .innerJoin('articles', 'articles.id', 'article_keys.article_id')
      .select(['key', 'articles.id', 'title', 'feed_id', 'silent'])
      .where('key', 'in', hashes.slice(at, at + KEYS_AT_A_TIME))
      .execute()
    for (const { key, id, title, feed_id: feedId, silent } of rows) {
      stored.set(key, { id, title, feedId, silent: silent === 1 })
    }
  }
  return stored
}

/** A key that is taken stays with the article that has it. */
async function remember(db: Kysely<Tables>, articleId: number, keys: ArticleKeys): Promise<void> {
  await db
    .insertInto('article_keys')
    .values(allHashes(keys).map((key) => ({ key, article_id: articleId })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

function allHashes({ sure, address, title }: ArticleKeys): string[] {
  const all = [...sure, address, title].filter((key) => key !== null)
  return [...new Set(all)].map(hashKey)
}

async function storedUnder(tx: Transaction<Tables>, hashes: readonly string[]) {
  return tx
    .selectFrom('article_keys')
    .innerJoin('articles', 'articles.id', 'article_keys.article_id')
    .select(['articles.id', 'articles.feed_id', 'articles.silent'])
    .where('key', 'in', hashes)
    .limit(1)
    .executeTakeFirst()
}

/** A guid may be longer than an index entry of PostgreSQL, about 2,700 bytes, can be. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
