import type { Article } from '../core/article.ts'
import type { ArticleKeys } from '../core/article-key.ts'
import type { Extraction } from '../core/deal.ts'
import { extract } from '../core/extract/extract.ts'
import { originOf } from '../core/story/origin.ts'
import type { Report } from '../core/story/story.ts'
import type { Feed, FeedItem, PipelineStore } from '../ports.ts'
import { tellStories } from './tell-stories.ts'
import { oweWatchers } from './watchers.ts'

/** One new item of a feed, with what it is recognised by. */
export interface IncomingItem {
  readonly feed: Feed
  /** The feed's own title, or its host. */
  readonly source: string
  readonly item: FeedItem
  /** The text to read deals from: the item's own or the linked page's. */
  readonly text: string
  readonly keys: ArticleKeys
  /** Nobody is told of it: it stood in the feed before that was watched. */
  readonly silent: boolean
}

/** What became of an item: known already, kept without a deal, or kept with its stories. */
export interface Ingested {
  readonly articleId: number | null
  /** Stories it tells of; channels may now be owed an alert or an update about them. */
  readonly storyIds: readonly number[]
}

/**
 * Reads the deals of one item and keeps article, stories and what channels are owed in one transaction. For a silent one
 * no new alert is owed; an alert that a channel has already is updated all the same.
 */
export async function ingestItem(
  incoming: IncomingItem,
  store: PipelineStore,
  now: number,
): Promise<Ingested> {
  const { item, text } = incoming
  // A date in the future is a publisher's mistake: no news is younger than now.
  const publishedAt = item.publishedAt === null ? null : Math.min(item.publishedAt, now)
  const extraction = extract({
    title: item.title,
    text,
    lang: item.lang ?? undefined,
    publishedAt: new Date(publishedAt ?? now).toISOString(),
  })
  const article = { ...articleOf(incoming, extraction.lang), publishedAt, fetchedAt: now }
  const rates = await store.rates()
  return store.inTransaction(async (tx) => {
    const { feed, keys, silent } = incoming
    const articleId = await tx.addArticle(feed.id, { ...article, silent }, keys)
    if (articleId === null) return { articleId, storyIds: [] }
    const reports = reportsOf(article, articleId, extraction)
    const stories = await tellStories(tx, reports, { rates, at: now })
    const told = { article, stories, companies: extraction.companies, feedId: feed.id }
    if (!silent) await oweWatchers(tx, told, { now, rates })
    return { articleId, storyIds: stories.map(({ id }) => id) }
  })
}

function articleOf(
  { item, source, text }: IncomingItem,
  lang: string,
): Omit<Article, 'publishedAt' | 'fetchedAt'> {
  return { title: item.title, text, lang, url: item.link, source }
}

/** The article's accounts of deals, the main one first. */
function reportsOf(article: Article, articleId: number, { isDeal, deals }: Extraction): Report[] {
  if (!isDeal) return []
  const { title, text, url, source, lang, publishedAt, fetchedAt } = article
  const origin = originOf(title, text)
  const about = {
    articleId,
    title,
    url,
    source,
    lang,
    publishedAt: publishedAt ?? fetchedAt,
    origin,
  }
  return deals.map((deal, ordinal) => ({ ...about, ordinal, deal }))
}
