const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * How a wish to be told by a hub stands. `pending`: ours, not yet granted. `active`: granted, until the lease ends.
 * `denied`: the hub does not want to. `ending`: granted, but no longer ours.
 */
export type HubState = 'pending' | 'active' | 'denied' | 'ending'

/** The lease we ask for; hubs usually give this or less. */
export const ASKED_LEASE_SECONDS = (10 * DAY_MS) / 1000
/** A hub that gives longer is asked again all the same: it may have forgotten. A shorter lease would only be traffic. */
const LONGEST_LEASE_MS = 30 * DAY_MS
const SHORTEST_LEASE_MS = 5 * MINUTE_MS
/** Renewed when so much of the lease is over: the rest is left for tries that fail. */
const RENEWED_AFTER = 0.75

/** A hub that did not grant a wish is asked again after this, then after twice as long each time. */
const FIRST_WAIT_MS = 10 * MINUTE_MS
const LONGEST_WAIT_MS = DAY_MS

/** A hub that denied a wish may decide otherwise later. */
export const DENIED_FOR_MS = 7 * DAY_MS
/** A hub that does not take back a wish in so many tries finds nobody when it calls. */
export const FAREWELLS = 5

/**
 * The lease that a hub grants at `at` by `hub.lease_seconds` (null or unreadable: what was asked for), and when to
 * renew it; milliseconds since 1970, UTC.
 */
export function grantedLease(
  at: number,
  leaseSeconds: string | null,
): { readonly leaseUntil: number; readonly renewAt: number } {
  const seconds = /^\d{1,12}$/.test(leaseSeconds ?? '') ? Number(leaseSeconds) : ASKED_LEASE_SECONDS
  const lease = Math.min(Math.max(seconds * 1000, SHORTEST_LEASE_MS), LONGEST_LEASE_MS)
  return { leaseUntil: at + lease, renewAt: at + lease * RENEWED_AFTER }
}

/** When a hub asked at `at` for the `attempts`-th time is asked again unless it grants the wish before. */
export function askAgainAt(at: number, attempts: number): number {
  return at + Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS)
}

/** Whether two spellings mean the same topic: hubs may write an address in another form than we did. */
export function isSameTopic(one: string, other: string): boolean {
  return one === other || (URL.parse(one)?.href ?? one) === (URL.parse(other)?.href ?? other)
}
