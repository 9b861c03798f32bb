import type { Clock } from '../ports.ts'

/** So many keys are remembered; those that have rested longest are forgotten first. */
const MOST_KEYS = 10_000

/** Lets each key do something a number of times at once, and then so often a second. */
export interface RateLimit {
  allows(key: string): boolean
}

/** A limit of `burst` at once and `perSecond` in the long run (token bucket). */
export function createRateLimit(options: {
  readonly burst: number
  readonly perSecond: number
  readonly clock: Clock
}): RateLimit {
  const { burst, perSecond, clock } = options
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    allows(key) {
      const at = clock.now()
      const known = buckets.get(key) ?? { left: burst, at }
      const left = Math.min(known.left + (Math.max(at - known.at, 0) / 1000) * perSecond, burst)
      buckets.delete(key)
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at })
      const [oldest] = buckets.keys()
      if (buckets.size > MOST_KEYS && oldest !== undefined) buckets.delete(oldest)
      return left >= 1
    },
  }
}
