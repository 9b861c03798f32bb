import { articleKeys } from '../core/article-key.ts'
import type { Feed, FeedItem, ParsedFeed, PipelineStore } from '../ports.ts'
import { type IncomingItem, ingestItem, isBaseline } from './ingest.ts'
import type { PollOptions } from './poll.ts'

/** An item's own text shorter than this is a teaser: the linked page is read when the feed asks for it. */
const TEASER_CHARACTERS = 1_500

/** For so long linked pages are read in one poll; later items keep the feed's own text. */
const PAGES_MS = 60_000

interface NewItem {
  readonly item: FeedItem
  readonly keys: readonly string[]
}

/** How the reading of a feed's items went. */
export interface ItemsRead {
  /** Every new item could be processed. */
  readonly all: boolean
  /** How many were not known before. */
  readonly newItems: number
}

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
  const { store, clock, log } = options
  const source = parsed.title.trim() || new URL(feed.url).hostname
  const pagesUntil = clock.now() + PAGES_MS
  let all = true
  const unknown = await newItems(feed, parsed, store)
  for (const { item, keys } of unknown) {
    if (signal.aborted) return { all: false, newItems: unknown.length }
    try {
      const readPage = clock.now() < pagesUntil
      const text = readPage ? await bodyOf(feed, item, options, signal) : item.text
      await takeIn({ feed, source, item, text, keys }, options)
    } catch (error) {
      all = false
      log.error({ err: error, item: item.title.slice(0, 100) }, 'item could not be processed')
    }
  }
  return { all, newItems: unknown.length }
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
  return items
    .map((item, index) => ({ item, keys: keys[index] ?? [] }))
    .filter((_, index) => known[index] !== true)
    .toReversed()
    .toSorted((a, b) => (a.item.publishedAt ?? Infinity) - (b.item.publishedAt ?? Infinity))
}

async function bodyOf(
  feed: Feed,
  item: FeedItem,
  { source }: PollOptions,
  signal: AbortSignal,
): Promise<string> {
  if (!feed.fullText || item.link === null || item.text.length >= TEASER_CHARACTERS)
    return item.text
  return (await source.fullText(item.link, signal)) ?? item.text
}
