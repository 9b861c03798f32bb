import { type ArticleKeys, articleKeys } from '../core/article-key.ts'
import { isBaseline, silentItems } from '../core/first-poll.ts'
import type { Feed, FeedItem, ParsedFeed, PipelineStore } from '../ports.ts'
import { type IncomingItem, ingestItem } from './ingest.ts'
import type { PollOptions } from './poll.ts'
import { createPageVisits, type PagesRead } from './read-page.ts'

interface NewItem {
  readonly item: FeedItem
  readonly keys: ArticleKeys
  readonly silent: boolean
}

/** How the reading of a feed's items went. */
export interface ItemsRead {
  /** Every new item could be processed. */
  readonly all: boolean
  /** How many were not known before. */
  readonly newItems: number
  readonly pages: PagesRead
}

/** What a poll has read that brought nothing new. */
export const NOTHING_READ: ItemsRead = { all: true, newItems: 0, pages: { asked: 0, fault: null } }

/**
 * Takes in the new items of a feed, the oldest first, so that stories are told in the order in which they happened.
 * An item that cannot be processed is logged and passed over.
 */
export async function readItems(
  feed: Feed,
  parsed: ParsedFeed,
  options: PollOptions,
  signal: AbortSignal,
): Promise<ItemsRead> {
  const { store, log } = options
  const source = parsed.title.trim() || new URL(feed.url).hostname
  const pages = createPageVisits(feed, options, signal)
  let all = true
  const unknown = await newItems(feed, parsed, store)
  for (const { item, keys, silent } of unknown) {
    try {
      // A page given up by the stop is read at the next start.
      const read = signal.aborted ? null : await pages.read({ item, keys, text: item.text })
      if (read === null || signal.aborted) {
        all = false
        break
      }
      await takeIn({ feed, source, silent, ...read }, options)
    } catch (error) {
      all = false
      log.error({ err: error, item: item.title.slice(0, 100) }, 'item could not be processed')
    }
  }
  return { all, newItems: unknown.length, pages: pages.report() }
}

async function takeIn(incoming: IncomingItem, options: PollOptions): Promise<void> {
  const { store, clock, log, onOwed } = options
  const { articleId, storyIds } = await ingestItem(incoming, store, clock.now())
  if (articleId === null) return
  log.info({ article: articleId, stories: storyIds }, 'article stored')
  if (storyIds.length > 0) onOwed()
}

async function newItems(
  feed: Feed,
  { items }: ParsedFeed,
  store: PipelineStore,
): Promise<readonly NewItem[]> {
  const keys = articleKeys(feed.url, items)
  const known = await store.knownItems({ id: feed.id, silent: isBaseline(feed) }, keys)
  const silent = silentItems(feed, items)
  return keys
    .flatMap((each, at) => {
      const item = items[at]
      const isNew = item !== undefined && known[at] !== true
      return isNew ? [{ item, keys: each, silent: silent.has(at) }] : []
    })
    .toReversed()
    .toSorted((a, b) => (a.item.publishedAt ?? Infinity) - (b.item.publishedAt ?? Infinity))
}
