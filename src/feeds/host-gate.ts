import { setTimeout as pause } from 'node:timers/promises'
import { sparedHost } from '../core/polling/spared-host.ts'

/** Lets one request at a time through to each server, with a pause between one and the next. */
export interface HostGate {
  /** Waits for the address's turn; the result ends it. Rejects when the signal stops the waiting. */
  enter(address: string, signal: AbortSignal): Promise<() => void>
}

/** So many servers at rest are remembered before those whose pause is over are forgotten. */
const REMEMBERED = 1_000

interface Turn {
  /** Fulfilled when the server's last request has ended. */
  readonly ended: Promise<void>
  /** When it ended, by the steady clock; null while it has not. */
  endedAt: number | null
}

/**
 * Opens a gate. `spacingMs` is the least time from the end of one request to the beginning of the next at the same
 * server; the operator's own servers may be asked at will.
 */
export function createHostGate(spacingMs: number): HostGate {
  const turns = new Map<string, Turn>()
  const rests = ({ endedAt }: Turn) =>
    endedAt === null ? spacingMs : Math.max(endedAt + spacingMs - performance.now(), 0)
  function forgetRested(): void {
    for (const [host, turn] of turns) if (rests(turn) === 0) turns.delete(host)
  }
  return {
    async enter(address, signal) {
      const host = sparedHost(address)
      if (host === null) return () => undefined
      if (turns.size >= REMEMBERED) forgetRested()
      const before = turns.get(host)
      const { promise: ended, resolve } = Promise.withResolvers<void>()
      const turn: Turn = { ended, endedAt: null }
      turns.set(host, turn)
      const leave = (): void => {
        turn.endedAt = performance.now()
        resolve()
      }
      try {
        if (before !== undefined) await rest(before, rests, signal)
      } catch (error) {
        void before?.ended.then(leave)
        throw error
      }
      return leave
    },
  }
}

async function rest(
  before: Turn,
  rests: (turn: Turn) => number,
  signal: AbortSignal,
): Promise<void> {
  await before.ended
  const ms = rests(before)
  if (ms > 0) await pause(Math.ceil(ms), undefined, { signal })
  signal.throwIfAborted()
}
