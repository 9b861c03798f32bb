/** Work that is done again and again while the bot runs. */
export interface Rounds {
  /** There is something to do: now, or when the round under way has ended. */
  readonly wake: () => void
  /** Gives when the round under way has ended. */
  readonly stopped: () => Promise<void>
}

/**
 * Does the work at once, then whenever it is woken and at every interval (milliseconds), never twice at a time, until the signal. A
 * fault ends the round and is told to `onFault`; the next round tries again.
 */
export function startRounds(
  work: () => Promise<void>,
  options: {
    /** Null: only when woken. */
    readonly intervalMs: number | null
    readonly onFault: (error: unknown) => void
    readonly signal: AbortSignal
  },
): Rounds {
  const { intervalMs, onFault, signal } = options
  let running: Promise<void> | null = null
  let again = false
  const round = async (): Promise<void> => {
    do {
      again = false
      await work().catch(onFault)
    } while (again && !signal.aborted)
    running = null
  }
  const wake = (): void => {
    if (running === null) running = round()
    else again = true
  }
  if (intervalMs !== null) {
    const timer = setInterval(wake, intervalMs)
    signal.addEventListener('abort', () => clearInterval(timer))
  }
  wake()
  return { wake, stopped: async () => running ?? undefined }
}
