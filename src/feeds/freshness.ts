import { parseHttpDate } from './http-date.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * For how long an answer may be kept by whoever it was sent to (RFC 9111, 4.2.1: max-age before Expires, less the time
 * it has spent in caches), in milliseconds and a day at most. Null when the server does not say, says that it must not be
 * kept, or contradicts itself. Header names are lower-case; `now` is milliseconds since 1970, UTC.
 */
export function freshMs(headers: ReadonlyMap<string, string>, now: number): number | null {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:store|cache)\b/i.test(control)) return null
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1]
  const kept = maxAge === undefined ? untilExpiry(headers, now) : Number(maxAge) * 1000
  const age = /^\d{1,10}$/.exec(headers.get('age')?.trim() ?? '')?.[0] ?? '0'
  const left = kept === null ? 0 : kept - Number(age) * 1000
  return left > 0 ? Math.min(left, DAY_MS) : null
}

/** Counted from the server's own date, so that its clock may be wrong. */
function untilExpiry(headers: ReadonlyMap<string, string>, now: number): number | null {
  const expires = parseHttpDate(headers.get('expires'))
  return expires === null ? null : expires - (parseHttpDate(headers.get('date')) ?? now)
}
