import type { Article } from '../core/article.ts'
import type { Extraction } from '../core/deal.ts'
import { extract } from '../core/extract/extract.ts'
import { type CompiledRule, matchRules } from '../core/match/match.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Subject } from '../core/query/predicate.ts'
import { joinStory, storyKeys } from '../core/story/join.ts'
import type { Report, Story } from '../core/story/story.ts'
import { foldedWords } from '../core/text/fold.ts'
import type { ArticleTransaction, Feed, FeedItem, PipelineStore, Subscription } from '../ports.ts'

/** One new item of a feed, with what it is recognised by. */
export interface IncomingItem {
  readonly feed: Feed
  /** The feed's own title, or its host. */
  readonly source: string
  readonly item: FeedItem
  /** The text to read deals from: the item's own or the linked page's. */
  readonly text: string
  readonly keys: readonly string[]
}

/** What became of an item: known already, kept without a deal, or kept with its stories. */
export interface Ingested {
  readonly articleId: number | null
  readonly storyIds: readonly number[]
  /** Whether a channel is now owed an alert or an update. */
  readonly owed: boolean
}

/**
 * Reads the deals of one item and keeps article, stories and what channels are owed in one transaction. On a feed's
 * first poll with `baseline` nothing is owed: what stood there before the feed was watched is no news.
 */
export async function ingestItem(
  incoming: IncomingItem,
  store: PipelineStore,
  now: number,
): Promise<Ingested> {
  const { item, text } = incoming
  const extraction = extract({
    title: item.title,
    text,
    lang: item.lang ?? undefined,
    publishedAt: new Date(item.publishedAt ?? now).toISOString(),
  })
  const article = articleOf(incoming, extraction.lang, now)
  return store.inTransaction(async (tx) => {
    const articleId = await tx.addArticle(incoming.feed.id, article, incoming.keys)
    if (articleId === null) return { articleId, storyIds: [], owed: false }
    const stories = await tellStories({ tx, article, articleId, extraction, now })
    const silent = isBaseline(incoming.feed)
    const owed = silent ? false : await oweChannels(tx, { article, stories }, now)
    return { articleId, storyIds: stories.map(({ id }) => id), owed }
  })
}

/** Whether the feed's items are only the starting point from which news is counted. */
function isBaseline({ firstPoll, lastSuccessAt }: Feed): boolean {
  return firstPoll === 'baseline' && lastSuccessAt === null
}

function articleOf({ item, source, text }: IncomingItem, lang: string, now: number): Article {
  return {
    title: item.title,
    text,
    lang,
    url: item.link,
    source,
    publishedAt: item.publishedAt === null ? null : Math.min(item.publishedAt, now),
    fetchedAt: now,
  }
}

async function tellStories(told: {
  readonly tx: ArticleTransaction
  readonly article: Article
  readonly articleId: number
  readonly extraction: Extraction
  readonly now: number
}): Promise<readonly Story[]> {
  const { tx, article, articleId, extraction } = told
  if (!extraction.isDeal) return []
  const stories: Story[] = []
  for (const deal of extraction.deals) {
    const report: Report = {
      articleId,
      title: article.title,
      url: article.url,
      source: article.source,
      lang: article.lang,
      publishedAt: article.publishedAt ?? article.fetchedAt,
      deal,
    }
    const draft = joinStory(report, await tx.storiesOf(storyKeys(deal)))
    const already = stories.some(({ id }) => id === draft.id)
    if (!already) stories.push({ ...draft, id: await tx.saveStory(draft, report) })
  }
  return stories
}

async function oweChannels(
  tx: ArticleTransaction,
  { article, stories }: { readonly article: Article; readonly stories: readonly Story[] },
  now: number,
): Promise<boolean> {
  if (stories.length === 0) return false
  const subscriptions = await tx.subscriptions()
  for (const story of stories) {
    const subject = subjectOf(story, article)
    for (const subscription of subscriptions) {
      const ruleIds = matchRules(compiled(subscription), [subject], now)
      if (ruleIds.length === 0) continue
      await tx.owe(story.id, subscription.channel, subscription.language, ruleIds)
    }
  }
  return true
}

function subjectOf(story: Story, article: Article): Subject {
  return {
    deal: story.deal,
    words: foldedWords(`${article.title}\n${article.text}`),
    langs: story.reports.map(({ lang }) => lang),
    sources: [...new Set(story.reports.map(({ source }) => source))],
    publishedAt: article.publishedAt ?? article.fetchedAt,
  }
}

/** Rules are checked before they are stored; one that an older grammar accepted selects nothing. */
function compiled({ rules }: Subscription): readonly CompiledRule<number>[] {
  return rules.flatMap(({ id, query }) => {
    const parsed = parseQuery(query)
    return parsed.ok ? [{ id, query: parsed.value }] : []
  })
}
