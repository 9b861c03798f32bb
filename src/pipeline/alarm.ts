import type { Clock } from '../ports.ts'

/** Gives a function that lets `ring` be called at an instant (milliseconds since 1970, UTC), until the signal. */
export function createAlarm(
  ring: () => void,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): (at: number) => void {
  const timers = new Set<NodeJS.Timeout>()
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer)
  })
  return (at) => {
    if (signal.aborted) return
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        ring()
      },
      Math.max(at - clock.now(), 0),
    )
    timers.add(timer)
  }
}
