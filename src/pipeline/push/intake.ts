import { describeError } from '../../core/error.ts'
import type { Feed, FeedSource, ParsedFeed, PipelineStore, PushStore } from '../../ports.ts'
import type { PollOptions } from '../poll.ts'
import { readItems } from '../read-items.ts'
import type { Inbox, Pushed } from './inbox.ts'

export interface IntakeOptions extends Omit<PollOptions, 'store'> {
  readonly store: PipelineStore & PushStore
  readonly source: FeedSource
  readonly inbox: Inbox
  /** Polls what is due then (milliseconds since 1970, UTC), or at the schedule's next tick if that is sooner. */
  readonly pollAt: (at: number) => void
}

/** So many deliveries are read at a time: one whose linked pages are slow does not hold up the others. */
const LANES = 4

/** Reads deliveries whenever there are any. */
export interface Intake {
  /** There is something in the inbox. */
  readonly arrived: () => void
  /** Gives when what is in hand has come to its end. */
  readonly stopped: () => Promise<void>
}

/** Starts reading what is in the inbox from now on, until the signal. */
export function startIntake(options: IntakeOptions, signal: AbortSignal): Intake {
  const lanes = new Set<Promise<void>>()
  return {
    arrived() {
      if (lanes.size >= LANES || signal.aborted) return
      const lane = takeInPushed(options, signal)
        .catch((err: unknown) => options.log.error({ err }, 'a delivery could not be taken in'))
        .finally(() => lanes.delete(lane))
      lanes.add(lane)
    },
    stopped: async () => void (await Promise.all(lanes)),
  }
}

/**
 * Takes in what hubs have delivered, like what a poll brings. A delivery is a hint: when it cannot be read, or its items
 * could be taken for others, the feed is polled at once instead.
 */
export async function takeInPushed(options: IntakeOptions, signal: AbortSignal): Promise<void> {
  const { inbox, store, pollAt, clock } = options
  for (let pushed = inbox.take(); pushed !== undefined; pushed = inbox.take()) {
    if (signal.aborted) return
    if (await isTakenIn(pushed, options, signal)) {
      if (pushed.poll !== null) await store.relaxPoll(pushed.feedId, pushed.poll)
    } else if (!signal.aborted) {
      const poll = await store.hastenPoll(pushed.feedId, clock.now())
      if (poll !== null) pollAt(poll.to)
    }
  }
}

async function isTakenIn(
  pushed: Pushed,
  options: IntakeOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const feed = await options.store.feed(pushed.feedId)
  if (feed === null || feed.paused) return true
  const log = options.log.child({ feed: feed.id, host: new URL(feed.url).host })
  try {
    const parsed = await readPushed(feed, pushed, options)
    if (parsed === null) {
      log.info('a delivery could not be used; the feed is polled')
      return false
    }
    const { all, newItems } = await readItems(feed, parsed, { ...options, log }, signal)
    log.debug({ newItems }, 'delivery taken in')
    return all
  } catch (error) {
    log.error({ err: error }, `a delivery could not be taken in: ${describeError(error)}`)
    return false
  }
}

/**
 * The delivered feed; null when it cannot be read, when the feed has not been polled yet (what stands in it is then no
 * news), or when an item has no id: the keys of such an item hang on which others stand in the feed.
 */
async function readPushed(
  feed: Feed,
  { body, contentType }: Pushed,
  { source }: IntakeOptions,
): Promise<ParsedFeed | null> {
  if (feed.lastSuccessAt === null) return null
  const parsed = await source.read({ body, contentType, url: feed.polling.movedTo ?? feed.url })
  if (!parsed.ok) return null
  const { items } = parsed.value
  const isUsable = items.length > 0 && items.every(({ guid }) => guid !== null)
  // The source's name stays that of the feed, whatever the hub calls its excerpt.
  return isUsable ? { ...parsed.value, title: feed.title ?? parsed.value.title } : null
}
