import { setTimeout as delay } from 'node:timers/promises'

/**
 * Slack allows about one message a second in a channel and bears a short burst
 * (docs.slack.dev/apis/web-api/rate-limits).
 */
const MS_PER_MESSAGE = 1000
const BURST = 3

/** How long a caller is held back before it is told to come again later. */
const HOLD_MS = 5000

/** Turns in a channel. `hold` waits for one and gives 0, or gives the milliseconds to come again after. */
export interface Pace {
  hold(channel: string): Promise<number>
  /** Nothing more goes to the channel for so many milliseconds. */
  pause(channel: string, ms: number): void
  /** Sends everyone who waits away; used when the bot stops. */
  end(): void
}

/**
 * Keeps each channel to its own pace, so that one channel's limit never delays another. `now` is milliseconds that
 * only grow.
 */
export function createPace(now: () => number): Pace {
  const channels = new Map<string, Allowance>()
  const stopping = new AbortController()
  return {
    async hold(channel) {
      forget(channels, now())
      const allowance = allowanceOf(channels, channel)
      const wait = untilTurn(allowance, now())
      if (wait > HOLD_MS || stopping.signal.aborted) return Math.max(wait, MS_PER_MESSAGE)
      allowance.fullAt = Math.max(allowance.fullAt, now()) + MS_PER_MESSAGE
      if (!(await waited(wait, stopping.signal))) return MS_PER_MESSAGE
      // Slack may have told another message of this channel to wait in the meantime.
      return Math.max(0, allowance.pausedUntil - now())
    },
    pause(channel, ms) {
      const allowance = allowanceOf(channels, channel)
      allowance.pausedUntil = Math.max(allowance.pausedUntil, now() + ms)
    },
    end: () => stopping.abort(),
  }
}

interface Allowance {
  /** When the whole burst is available again; each turn moves it on by the time one message costs. */
  fullAt: number
  pausedUntil: number
}

function allowanceOf(channels: Map<string, Allowance>, channel: string): Allowance {
  const known = channels.get(channel)
  if (known !== undefined) return known
  const fresh = { fullAt: 0, pausedUntil: 0 }
  channels.set(channel, fresh)
  return fresh
}

function untilTurn({ fullAt, pausedUntil }: Allowance, now: number): number {
  return Math.max(0, fullAt - (BURST - 1) * MS_PER_MESSAGE - now, pausedUntil - now)
}

async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  if (ms === 0) return true
  // Timers keep whole milliseconds and may fire within the last one.
  await delay(Math.ceil(ms) + 1, undefined, { signal }).catch(() => undefined)
  return !signal.aborted
}

/** Rested channels need no memory; without this the map would grow with every channel ever used. */
function forget(channels: Map<string, Allowance>, now: number): void {
  if (channels.size < 1000) return
  for (const [channel, { fullAt, pausedUntil }] of channels) {
    if (Math.max(fullAt, pausedUntil) <= now) channels.delete(channel)
  }
}
