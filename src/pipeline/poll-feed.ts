import { afterFault } from '../core/polling/after-fault.ts'
import { afterSuccess } from '../core/polling/after-success.ts'
import type { PollDecision } from '../core/polling/decision.ts'
import { afterSkipped } from '../core/polling/skip.ts'
import { sparedHost } from '../core/polling/spared-host.ts'
import type { Feed, PollLearned, PollOutcome, Reached } from '../ports.ts'
import type { PollOptions } from './poll.ts'
import { NOTHING_READ, readItems } from './read-items.ts'

const TOO_MANY_REQUESTS = 429
const GONE = 410
/** A feed may ask to be left alone for a weekend, but not for longer than this. */
const STARVED_MS = 3 * 24 * 60 * 60 * 1000

/**
 * Polls a feed, takes in what is new and decides when it is asked again. Gives until when its server wants to be spared
 * with all its feeds (milliseconds since 1970, UTC); null when it did not say so.
 */
export async function pollFeed(
  feed: Feed,
  options: PollOptions,
  signal: AbortSignal,
): Promise<number | null> {
  const { clock, store } = options
  const started = clock.now()
  const allowed = allowedFrom(feed, started)
  if (allowed > started) {
    await store.postponePoll(feed.id, allowed)
    return null
  }
  const url = feed.polling.movedTo ?? feed.url
  // The address may hold a key, so the log names the feed by number and host.
  const log = options.log.child({ feed: feed.id, host: new URL(url).host })
  try {
    const outcome = await options.source.poll({ url, validators: feed.validators }, signal)
    if (signal.aborted) return null
    const spared = await noteOutcome(feed, outcome, { ...options, log }, signal)
    log.debug({ outcome: outcome.kind, ms: clock.now() - started }, 'feed polled')
    return spared
  } catch (error) {
    log.error({ err: error }, 'feed could not be processed')
    const message = 'an unexpected fault, see the log'
    return fail(feed, { message, retryAfterMs: null, status: null }, options)
  }
}

/** When the feed may be polled: outside its skipped hours, unless the schedule never ticks in the others. */
function allowedFrom({ lastSuccessAt, polling }: Feed, now: number): number {
  const starves = lastSuccessAt !== null && now - lastSuccessAt > STARVED_MS
  return starves ? now : afterSkipped(now, polling.rhythm)
}

async function noteOutcome(
  feed: Feed,
  outcome: PollOutcome,
  options: PollOptions,
  signal: AbortSignal,
): Promise<number | null> {
  if (outcome.kind === 'failed') {
    const { error, retryAfterMs, status } = outcome
    options.log.warn({ code: error.code, reason: error.message }, 'feed failed')
    return fail(feed, { message: error.message, retryAfterMs, status }, options)
  }
  const read =
    outcome.kind === 'fresh' ? await readItems(feed, outcome.feed, options, signal) : NOTHING_READ
  if (signal.aborted) return null
  if (outcome.kind === 'fresh') await options.onAnnounced?.(feed.id, outcome.announced)
  // With the old validators the server gives the feed again, and with it the items that could not be read.
  const validators = read.all ? outcome.validators : feed.validators
  const title = outcome.kind === 'fresh' ? outcome.feed.title : feed.title
  const at = options.clock.now()
  const decision = afterSuccess(feed, {
    at,
    nextTick: options.nextTick(),
    // What stood in the feed at its first poll says nothing about how often something new comes.
    newItems: feed.lastSuccessAt === null ? 0 : read.newItems,
    rhythm: outcome.kind === 'fresh' ? outcome.feed.hints : null,
    conditional: isConditional(outcome),
    freshMs: outcome.freshMs,
    movedTo: outcome.movedTo,
  })
  const { nextPollAt } = decision
  const { asked, fault } = read.pages
  const pageFault = asked > 0 ? fault : feed.polling.pageFault
  const state = { ...decision.state, pageFault }
  const learned = learnedFrom(feed, { ...decision, state })
  await options.store.finishPoll(feed.id, { at, nextPollAt, validators, title, learned })
  return null
}

function isConditional({ validators }: Reached): boolean {
  return validators.etag !== null || validators.lastModified !== null
}

async function fail(
  feed: Feed,
  failure: {
    readonly message: string
    readonly retryAfterMs: number | null
    readonly status: number | null
  },
  { store, clock }: PollOptions,
): Promise<number | null> {
  const at = clock.now()
  const { message: error, retryAfterMs, status } = failure
  const busy = status === TOO_MANY_REQUESTS
  const decision = afterFault(feed, { at, retryAfterMs, busy, gone: status === GONE })
  const { nextPollAt } = decision
  const learned = learnedFrom(feed, decision)
  await store.failPoll(feed.id, { at, nextPollAt, error, learned })
  if (!busy || learned.host === null) return null
  await store.spareHost(learned.host, nextPollAt)
  return nextPollAt
}

function learnedFrom(feed: Feed, decision: PollDecision): PollLearned {
  const { state, waitUntil, stopped, notice, hubMissed } = decision
  const host = sparedHost(state.movedTo ?? feed.url)
  return { state, waitUntil, stopped, notice, hubMissed, host }
}
