import { backOffMs } from './back-off.ts'
import type { PollDecision, PolledFeed } from './decision.ts'
import { afterSkipped } from './skip.ts'
import type { PollingState } from './state.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** A feed is told to be failing after so long and so many tries, and given up after the longer time. */
const TOLD_AFTER_MS = DAY_MS
const TOLD_AFTER_FAILURES = 5
const GIVEN_UP_AFTER_MS = 30 * DAY_MS
/** So many failures in a row at the address a feed has moved to lead back to its own. */
const LED_BACK_AFTER = 3

/** A poll that failed. */
export interface Fault {
  readonly at: number
  readonly retryAfterMs: number | null
  readonly busy: boolean
  /** The server says the feed is gone for good (410). */
  readonly gone: boolean
}

/**
 * Decides after a failed poll: the wait grows with each failure up to a day; after a day of failures the owner is told
 * once, after thirty days, or at once when the feed is gone for good, it is no longer polled.
 */
export function afterFault(feed: PolledFeed, fault: Fault): PollDecision {
  const { polling } = feed
  const since = polling.failingSince ?? fault.at
  const failures = feed.failures + 1
  const ledBack = polling.movedTo !== null && (fault.gone || failures >= LED_BACK_AFTER)
  const stage = ledBack ? 'passing' : stageOf({ ...fault, since, failures })
  const wait = backOffMs({ ...fault, feedId: feed.id, failures: ledBack ? 1 : failures })
  const nextPollAt = afterSkipped(fault.at + wait, polling.rhythm)
  const toldFailing = polling.toldFailing || stage !== 'passing'
  const movedTo = ledBack ? null : polling.movedTo
  return {
    state: { ...polling, failingSince: since, toldFailing, movedTo },
    nextPollAt,
    waitUntil: asksToWait(fault) ? nextPollAt : null,
    stopped: stage === 'gone' || stage === 'given-up',
    hubMissed: false,
    notice: isNews(stage, polling) ? { kind: stage, since } : null,
  }
}

function asksToWait({ busy, retryAfterMs }: Fault): boolean {
  return busy || retryAfterMs !== null
}

/** The three last are told to the owner; after the two last the feed is not polled any more. */
type Stage = 'passing' | 'failing' | 'given-up' | 'gone'

function isNews(stage: Stage, { toldFailing }: PollingState): stage is Exclude<Stage, 'passing'> {
  return stage !== 'passing' && !(stage === 'failing' && toldFailing)
}

function stageOf(fault: {
  readonly at: number
  readonly gone: boolean
  readonly since: number
  readonly failures: number
}): Stage {
  if (fault.gone) return 'gone'
  const lasting = fault.at - fault.since
  if (lasting >= GIVEN_UP_AFTER_MS) return 'given-up'
  return lasting >= TOLD_AFTER_MS && fault.failures >= TOLD_AFTER_FAILURES ? 'failing' : 'passing'
}
