import { jitter } from './jitter.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** A server that says "too many requests" without saying how long is left alone for at least this. */
const BUSY_MS = 30 * MINUTE_MS

/** A failed poll as far as it decides when to try again. */
export interface Failure {
  readonly feedId: number
  /** Failed polls in a row, this one included. */
  readonly failures: number
  /** The wait the server asked for (Retry-After, RFC 9110 section 10.2.3), milliseconds. */
  readonly retryAfterMs: number | null
  /** It said that there are too many requests (429). */
  readonly busy: boolean
}

/**
 * How long a feed that has failed is left alone, milliseconds: two minutes, then twice as long each time up to a day, a
 * little more by a share of the feed's own, so that many feeds of one broken host do not return together. A wait the
 * server asked for is kept, within one minute to a day: a misconfigured server must not silence a feed for years.
 */
export function backOffMs({ feedId, failures, retryAfterMs, busy }: Failure): number {
  const first = busy && retryAfterMs === null ? BUSY_MS / 2 : MINUTE_MS
  const backOff = Math.min(first * 2 ** Math.min(failures, 20), DAY_MS)
  const asked = retryAfterMs === null ? 0 : Math.min(Math.max(retryAfterMs, MINUTE_MS), DAY_MS)
  return Math.round(Math.max(backOff, asked) * (1 + jitter(feedId)))
}
