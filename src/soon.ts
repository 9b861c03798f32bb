import { setTimeout as delay } from 'node:timers/promises'

/** What the promise comes to within `ms` milliseconds; null when it takes longer, or its rejection. */
export async function soon<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const inTime = new AbortController()
  const late = delay(ms, null, { signal: inTime.signal }).catch(() => null)
  try {
    return await Promise.race([promise, late])
  } finally {
    inTime.abort()
  }
}
