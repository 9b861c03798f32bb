/**
 * Runs work whose signal aborts when the outer one does or when the time is over, with a TimeoutError as reason.
 * `AbortSignal.timeout` and `AbortSignal.any` would keep every request alive until its full time has passed.
 */
export async function withDeadline<T>(
  outer: AbortSignal,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  const stop = (): void => inner.abort(outer.reason)
  const timer = setTimeout(() => inner.abort(new DOMException('time is over', 'TimeoutError')), ms)
  outer.addEventListener('abort', stop, { once: true })
  if (outer.aborted) stop()
  try {
    return await work(inner.signal)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', stop)
  }
}
