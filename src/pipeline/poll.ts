import type { Logger } from '../log.ts'
import type { Clock, Feed, FeedSource, PipelineStore, PollOutcome } from '../ports.ts'
import { readItems } from './read-items.ts'
import { nextPollAt } from './schedule.ts'

/** How many feeds are in hand at a time. */
const LANES = 8

/** A process that dies while polling keeps its feeds from others for this long; no poll takes as long as this. */
const LEASE_MS = 180_000

export interface PollOptions {
  readonly store: PipelineStore
  readonly source: FeedSource
  readonly clock: Clock
  readonly log: Logger
  /** When the schedule polls next, milliseconds since 1970, UTC. */
  readonly nextTick: () => number
  /** Called after a commit that may have left something to send. */
  readonly onOwed: () => void
}

/**
 * Polls every feed that is due until none is left or the signal says stop. Feeds wait for no other feed than the one
 * before them in their lane. What the store fails to do ends the round, after every lane has come to its end.
 */
export async function pollDueFeeds(options: PollOptions, signal: AbortSignal): Promise<void> {
  const lanes = Array.from({ length: LANES }, () => pollInLane(options, signal))
  const ended = await Promise.allSettled(lanes)
  const failed = ended.find((lane) => lane.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

async function pollInLane(options: PollOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [feed] = await options.store.claimDueFeeds(options.clock.now(), 1, LEASE_MS)
    if (feed === undefined) return
    await pollFeed(feed, options, signal)
  }
}

async function pollFeed(feed: Feed, options: PollOptions, signal: AbortSignal): Promise<void> {
  const { clock } = options
  const started = clock.now()
  // The address may hold a key, so the log names the feed by number and host.
  const log = options.log.child({ feed: feed.id, host: new URL(feed.url).host })
  try {
    const outcome = await options.source.poll(feed, signal)
    if (signal.aborted) return
    await noteOutcome(feed, outcome, { ...options, log }, signal)
    log.debug({ outcome: outcome.kind, ms: clock.now() - started }, 'feed polled')
  } catch (error) {
    log.error({ err: error }, 'feed could not be processed')
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
    log.warn({ code: error.code, reason: error.message }, 'feed failed')
    await fail(feed, { message: error.message, retryAfterMs }, options)
    return
  }
  const all = outcome.kind === 'fresh' ? await readItems(feed, outcome.feed, options, signal) : true
  if (signal.aborted) return
  // With the old validators the server gives the feed again, and with it the items that could not be read.
  const validators = all ? outcome.validators : feed.validators
  const title = outcome.kind === 'fresh' ? outcome.feed.title : feed.title
  const at = clock.now()
  await store.finishPoll(feed.id, { at, nextPollAt: options.nextTick(), validators, title })
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
