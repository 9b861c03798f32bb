import { parseHttpDate } from './http-date.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * The wait a Retry-After header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), in milliseconds and kept
 * between a minute and a day. Null for a missing, negative or unreadable value, and for a date gone by.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : untilDate(text, now)
  return ms === null ? null : Math.min(Math.max(ms, MINUTE), DAY)
}

function untilDate(text: string, now: number): number | null {
  const at = parseHttpDate(text)
  return at === null || at <= now ? null : at - now
}
