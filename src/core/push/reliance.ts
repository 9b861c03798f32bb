const HOUR_MS = 60 * 60 * 1000

/** How far a feed's hub is relied on. Times are milliseconds since 1970, UTC. */
export interface Reliance {
  /** Until when the hub, which has delivered before, has promised to push the news; null: it is not relied on. */
  readonly pushedUntil: number | null
  /** When it last delivered something. */
  readonly pushedAt: number | null
}

/**
 * Whether a poll at `at` brought news that the hub relied on should have pushed. Many feeds name a hub that nobody
 * tells anything, and hubs forget: without this, such a feed's news would wait for the slow poll each time.
 */
export function hasMissed(
  { pushedUntil, pushedAt }: Reliance,
  at: number,
  newItems: number,
): boolean {
  const heralded = pushedAt !== null && at - pushedAt <= HOUR_MS
  return newItems > 0 && pushedUntil !== null && !heralded
}
