import { articleKeys } from '../core/article-key.ts'
import type { Logger } from '../log.ts'
import type {
  Clock,
  Feed,
  FeedItem,
  FeedSource,
  ParsedFeed,
  PipelineStore,
  PollOutcome,
} from '../ports.ts'
import { ingestItem } from './ingest.ts'
import { nextPollAt } from './schedule.ts'

/** How many feeds are in hand at a time. */
const BATCH = 8

/** A process that dies while polling keeps its feeds from others for this long. */
const LEASE_MS = 120_000

/** An item's own text shorter than this is a teaser: the linked page is read when the feed asks for it. */
const TEASER_CHARACTERS = 1_500

export interface PollOptions {
  readonly store: PipelineStore
  readonly source: FeedSource
  readonly clock: Clock
  readonly log: Logger
  /** When the schedule polls next, milliseconds since 1970, UTC. */
  readonly nextTick: () => number
  /** Called after a commit that left something to send. */
  readonly onOwed: () => void
}

/** Polls every feed that is due, a batch at a time, until none is left or the signal says stop. */
export async function pollDueFeeds(options: PollOptions, signal: AbortSignal): Promise<void> {
  const { store, clock } = options
  while (!signal.aborted) {
    const feeds = await store.claimDueFeeds(clock.now(), BATCH, LEASE_MS)
    if (feeds.length === 0) return
    await Promise.all(feeds.map((feed) => pollFeed(feed, options, signal)))
  }
}

async function pollFeed(feed: Feed, options: PollOptions, signal: AbortSignal): Promise<void> {
  const { clock, log } = options
  const started = clock.now()
  try {
    const outcome = await options.source.poll(feed, signal)
    if (signal.aborted) return
    await noteOutcome(feed, outcome, options, signal)
    const ms = clock.now() - started
    log.debug({ feed: feed.url, outcome: outcome.kind, ms }, 'feed polled')
  } catch (error) {
    log.error({ err: error, feed: feed.url }, 'feed could not be processed')
    await fail(feed, { message: 'an unexpected fault, see the log', retryAfterMs: null }, options)
  }
}

async function noteOutcome(
  feed: Feed,
  outcome: PollOutcome,
  options: PollOptions,
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, log } = options
  if (outcome.kind === 'failed') {
    const { error, retryAfterMs } = outcome
    log.warn({ feed: feed.url, code: error.code, reason: error.message }, 'feed failed')
    await fail(feed, { message: error.message, retryAfterMs }, options)
    return
  }
  if (outcome.kind === 'fresh') {
    await readItems(feed, outcome.feed, options, signal)
    if (signal.aborted) return
  }
  const at = clock.now()
  const { validators } = outcome
  const title = outcome.kind === 'fresh' ? outcome.feed.title : feed.title
  await store.finishPoll(feed.id, { at, nextPollAt: options.nextTick(), validators, title })
}

/** New items only, the oldest first, so that stories are told in the order in which they happened. */
async function readItems(
  feed: Feed,
  parsed: ParsedFeed,
  options: PollOptions,
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, log } = options
  const source = parsed.title.trim() || new URL(feed.url).hostname
  for (const { item, keys } of await newItems(feed, parsed, store)) {
    if (signal.aborted) return
    const text = await bodyOf(feed, item, options, signal)
    const told = await ingestItem({ feed, source, item, text, keys }, store, clock.now())
    if (told.articleId === null) continue
    const { articleId, storyIds } = told
    log.info({ feed: feed.url, article: articleId, stories: storyIds }, 'article stored')
    if (told.owed) options.onOwed()
  }
}

interface NewItem {
  readonly item: FeedItem
  readonly keys: readonly string[]
}

async function newItems(
  feed: Feed,
  { items }: ParsedFeed,
  store: PipelineStore,
): Promise<readonly NewItem[]> {
  const keys = articleKeys(feed.url, items)
  const known = await store.knownItems(keys)
  return items
    .map((item, index) => ({ item, keys: keys[index] ?? [] }))
    .filter((_, index) => known[index] !== true)
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

async function fail(
  feed: Feed,
  { message, retryAfterMs }: { readonly message: string; readonly retryAfterMs: number | null },
  { store, clock }: PollOptions,
): Promise<void> {
  const at = clock.now()
  const next = nextPollAt({ now: at, feedId: feed.id, failures: feed.failures + 1, retryAfterMs })
  await store.failPoll(feed.id, { at, nextPollAt: next, error: message })
}
