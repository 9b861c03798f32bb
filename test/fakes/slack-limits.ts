/** Slack's limit on messages to one channel: a short burst, then one for each `perMs`. */
export interface MessageRate {
  readonly burst: number
  readonly perMs: number
}

export interface MessageLimits {
  /** Null when the message may pass, or the seconds of `Retry-After`. */
  refuse(channel: string): number | null
  /** Refusals so far, by channel. */
  readonly refused: ReadonlyMap<string, number>
}

/** Counts messages by channel; `violate` hears of a client that sends before its `Retry-After` is over. */
export function createLimits(rate: MessageRate, violate: (what: string) => void): MessageLimits {
  const fullAt = new Map<string, number>()
  const silentUntil = new Map<string, number>()
  const refused = new Map<string, number>()
  return {
    refused,
    refuse(channel) {
      const now = performance.now()
      // Timers may fire a millisecond early.
      if (now < (silentUntil.get(channel) ?? 0) - 5) violate(`${channel}: sent before Retry-After`)
      const full = Math.max(fullAt.get(channel) ?? 0, now)
      const wait = full - (rate.burst - 1) * rate.perMs - now
      if (wait <= 0) {
        fullAt.set(channel, full + rate.perMs)
        return null
      }
      const seconds = Math.ceil(wait / 1000)
      silentUntil.set(channel, now + seconds * 1000)
      refused.set(channel, (refused.get(channel) ?? 0) + 1)
      return seconds
    },
  }
}
