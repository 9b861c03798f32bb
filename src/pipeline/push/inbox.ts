import type { HastenedPoll } from '../../ports.ts'

/** Something a hub has delivered that is still to be read. */
export interface Pushed {
  readonly feedId: number
  readonly body: Uint8Array
  readonly contentType: string | null
  /** Kept in case the program ends before the delivery is read. */
  readonly poll: HastenedPoll | null
}

const MOST = 500
const MOST_BYTES = 32 * 1024 * 1024

/** Deliveries between the hub's request and their reading, within a bound of memory. */
export interface Inbox {
  /** False when there is no room. */
  offer(pushed: Pushed): boolean
  take(): Pushed | undefined
}

/** An empty inbox; `onArrival` is called whenever something was put in. */
export function createInbox(onArrival: () => void): Inbox {
  const waiting: Pushed[] = []
  let bytes = 0
  return {
    offer(pushed) {
      const size = pushed.body.length
      if (waiting.length >= MOST || bytes + size > MOST_BYTES) return false
      bytes += size
      waiting.push(pushed)
      onArrival()
      return true
    },
    take() {
      const pushed = waiting.shift()
      bytes -= pushed?.body.length ?? 0
      return pushed
    },
  }
}
