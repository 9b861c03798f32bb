import { hasMissed } from '../push/reliance.ts'
import type { PollDecision, PolledFeed } from './decision.ts'
import { jitter } from './jitter.ts'
import { withRedirect } from './move.ts'
import type { FeedNotice } from './notice.ts'
import { ownInterval, withNews } from './rhythm.ts'
import { afterSkipped } from './skip.ts'
import type { PollingState, PublishedRhythm } from './state.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** No server may ask for a longer silence. */
const LONGEST_WAIT_MS = DAY_MS
/** A feed whose news are pushed is still looked at, in case the hub has forgotten us. */
const PUSHED_INTERVAL_MS = DAY_MS

/** A poll that reached the feed. */
export interface Success {
  readonly at: number
  /** When the schedule polls next. */
  readonly nextTick: number
  readonly newItems: number
  /** What the feed says of itself; null when it was not read because nothing had changed. */
  readonly rhythm: PublishedRhythm | null
  /** For how long the answer may be kept (RFC 9111), milliseconds; null when the server does not say. */
  readonly freshMs: number | null
  /** Where permanent redirects led. */
  readonly movedTo: string | null
  /** The server gave a validator, so that the next request can be conditional. */
  readonly conditional: boolean
}

/**
 * Decides after a successful poll when the feed is next asked: at the schedule's next tick, or later by the feed's own
 * rhythm, the operator's interval, or what server and feed ask for (max-age, ttl, an update period above the hour,
 * which many programs write unasked), up to a day, and outside the feed's skipped hours. A feed whose hub is relied on
 * is asked once a day, and when the hub's promise ends.
 */
export function afterSuccess(feed: PolledFeed, poll: Success): PollDecision {
  const { at } = poll
  const known = withNews(feed.polling, at, poll.newItems)
  const from = known.movedTo ?? feed.url
  const redirected = withRedirect(known, { at, from, target: poll.movedTo })
  const rhythm = poll.rhythm ?? known.rhythm
  const state = { ...redirected, rhythm, failingSince: null, toldFailing: false }
  const asked = at + Math.min(askedWaitMs(rhythm, poll.freshMs), LONGEST_WAIT_MS)
  const wanted = Math.max(asked, at + (feed.leastIntervalMs ?? 0))
  const own = Math.max(ownInterval(state, at, poll.conditional), feed.leastIntervalMs ?? 0)
  const paced = at + Math.round(own * (1 + jitter(feed.id)))
  const hubMissed = hasMissed(feed, at, poll.newItems)
  const pushed = hubMissed ? at : Math.min(feed.pushedUntil ?? at, at + PUSHED_INTERVAL_MS)
  const nextPollAt = afterSkipped(Math.max(poll.nextTick, asked, paced, pushed), rhythm)
  return {
    state,
    nextPollAt,
    waitUntil: wanted > at ? wanted : null,
    stopped: false,
    notice: noticeOfSuccess(feed, state),
    hubMissed,
  }
}

/** The longest of what feed and server ask for, milliseconds. */
function askedWaitMs(rhythm: PublishedRhythm | null, freshMs: number | null): number {
  const ttl = (rhythm?.ttlMinutes ?? 0) * MINUTE_MS
  const period = rhythm?.updatePeriodMs ?? 0
  return Math.max(ttl, period > HOUR_MS ? period : 0, freshMs ?? 0)
}

function noticeOfSuccess({ polling }: PolledFeed, state: PollingState): FeedNotice | null {
  if (polling.toldFailing) return { kind: 'recovered', since: polling.failingSince }
  const { movedTo } = state
  return movedTo !== null && movedTo !== polling.movedTo ? { kind: 'moved', to: movedTo } : null
}
