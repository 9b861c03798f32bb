import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Article } from '../core/article.ts'
import { AppError } from '../core/error.ts'
import { flag, type Tables } from './tables.ts'

/**
 * Stores an article under its identity keys and gives its id; null when one of the keys is known, and then only the
 * others are stored, as further keys of the article it belongs to. A silent article that now comes as news in another feed gives its own id and is silent no longer. Refuses an
 * article without keys, which could never be recognised again.
 */
export async function addArticle(
  tx: Transaction<Tables>,
  feedId: number,
  article: Article & { readonly silent: boolean },
  keys: readonly string[],
): Promise<number | null> {
  const hashes = [...new Set(keys.map(hashKey))]
  if (hashes.length === 0) throw new AppError('invalid', 'An article needs an identity key.')
  const known = await storedUnder(tx, hashes)
  if (known !== undefined) {
    await addKeys(tx, known.id, hashes)
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
  await addKeys(tx, id, hashes)
  return id
}

/** A key that is taken stays with the article that has it. */
async function addKeys(
  tx: Transaction<Tables>,
  articleId: number,
  hashes: readonly string[],
): Promise<void> {
  await tx
    .insertInto('article_keys')
    .values(hashes.map((key) => ({ key, article_id: articleId })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Databases take so many values in one statement without complaint. */
const KEYS_AT_A_TIME = 500

/** For each of the feed's items, given by their identity keys, whether it is known; see `PipelineStore.knownItems`. */
export async function knownItems(
  db: Kysely<Tables>,
  feed: { readonly id: number; readonly silent: boolean },
  items: readonly (readonly string[])[],
): Promise<readonly boolean[]> {
  const hashes = items.map((keys) => keys.map(hashKey))
  const all = hashes.flat()
  const known = new Set<string>()
  for (let at = 0; at < all.length; at += KEYS_AT_A_TIME) {
    const rows = await db
      .selectFrom('article_keys')
      .innerJoin('articles', 'articles.id', 'article_keys.article_id')
      .select('key')
      .where('key', 'in', all.slice(at, at + KEYS_AT_A_TIME))
      .$if(!feed.silent, (query) =>
        query.where((is) => is.or([is('silent', '=', 0), is('feed_id', '=', feed.id)])),
      )
      .execute()
    for (const { key } of rows) known.add(key)
  }
  return hashes.map((keys) => keys.some((key) => known.has(key)))
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
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
