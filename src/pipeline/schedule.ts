const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * When a feed that has failed may be asked again (milliseconds since 1970, UTC): after two minutes, then twice as long
 * each time up to a day, a little later by a fixed share of the feed's own so that many feeds of one broken host do
 * not return together. A wait the server asked for (Retry-After, RFC 9110 section 10.2.3) is kept, within one minute
 * to a day: a misconfigured server must not silence a feed for years.
 */
export function nextPollAt(failed: {
  readonly now: number
  readonly feedId: number
  readonly failures: number
  readonly retryAfterMs: number | null
}): number {
  const { now, feedId, failures, retryAfterMs } = failed
  const backOff = Math.min(MINUTE_MS * 2 ** Math.min(failures, 20), DAY_MS)
  const asked = retryAfterMs === null ? 0 : clamp(retryAfterMs, MINUTE_MS, DAY_MS)
  const share = ((feedId * 2_654_435_761) % 1_000) / 10_000
  return now + Math.round(Math.max(backOff, asked) * (1 + share))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
