import type { Reliance } from '../push/reliance.ts'
import type { FeedNotice } from './notice.ts'
import type { PollingState } from './state.ts'

/** Whom a poll was of, and the bounds that hold for it. Times are milliseconds since 1970, UTC. */
export interface PolledFeed extends Reliance {
  readonly id: number
  readonly url: string
  readonly polling: PollingState
  /** Failed polls in a row before this one. */
  readonly failures: number
  /** The operator's own least time between two polls of this feed; null: every tick of the schedule. */
  readonly leastIntervalMs: number | null
}

/** What follows from a poll. */
export interface PollDecision {
  readonly state: PollingState
  readonly nextPollAt: number
  /** Before this instant server or operator do not want it to be asked, also when the schedule becomes faster. */
  readonly waitUntil: number | null
  /** No further poll until somebody resumes the feed. */
  readonly stopped: boolean
  readonly notice: FeedNotice | null
  /** It brought what a hub should have pushed; the hub is not relied on until it delivers again. */
  readonly hubMissed: boolean
}
