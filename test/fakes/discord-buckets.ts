import { limitedReply } from './discord-faults.ts'
import type { Reply } from './discord-reply.ts'

/** How many requests one route takes in one channel within a time. Discord's own figures vary by route and day. */
export interface RateLimit {
  readonly limit: number
  readonly windowMs: number
}

/** Requests of one bot on all routes in a second (topics/rate-limits). */
const GLOBAL: RateLimit = { limit: 50, windowMs: 1000 }

interface Window {
  used: number
  resetAt: number
}

/** Counts a request; gives the headers of its bucket, or the 429 it gets. */
export interface Buckets {
  count(route: string): { readonly headers: Record<string, string>; readonly refusal: Reply | null }
}

function turn(windows: Map<string, Window>, key: string, rate: RateLimit): Window {
  const now = Date.now()
  const current = windows.get(key)
  if (current !== undefined && current.resetAt > now) return current
  const fresh = { used: 0, resetAt: now + rate.windowMs }
  windows.set(key, fresh)
  return fresh
}

function bucketName(route: string): string {
  return Buffer.from(route.replace(/\/\d+/, '')).toString('hex').slice(-32)
}

export function createBuckets(rate: RateLimit): Buckets {
  const windows = new Map<string, Window>()
  return {
    count(route) {
      const all = turn(windows, 'global', GLOBAL)
      all.used += 1
      const window = turn(windows, route, rate)
      window.used += 1
      const left = Math.max(0, window.resetAt - Date.now()) / 1000
      const headers = {
        'x-ratelimit-limit': String(rate.limit),
        'x-ratelimit-remaining': String(Math.max(0, rate.limit - window.used)),
        'x-ratelimit-reset': String(window.resetAt / 1000),
        'x-ratelimit-reset-after': left.toFixed(3),
        'x-ratelimit-bucket': bucketName(route),
      }
      if (all.used > GLOBAL.limit) {
        const seconds = Math.max(0, all.resetAt - Date.now()) / 1000
        return { headers: {}, refusal: limitedReply(seconds, { global: true, name: 'global' }) }
      }
      const over = window.used > rate.limit
      const refusal = over ? limitedReply(left, { global: false, name: 'user' }) : null
      return { headers, refusal }
    },
  }
}
