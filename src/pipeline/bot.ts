import type { Logger } from '../log.ts'
import type { Clock, FeedSource, Messenger, PipelineStore } from '../ports.ts'
import { deliverOwed } from './deliver.ts'
import { pollDueFeeds } from './poll.ts'
import { type TellOptions, tellOperator } from './tell-operator.ts'
import { startTicks } from './tick.ts'

/** How often deliveries that had to wait are looked at again. */
const DELIVERY_INTERVAL_MS = 1_000

export interface BotOptions {
  readonly store: PipelineStore
  readonly source: FeedSource
  readonly messengers: () => readonly Messenger[]
  readonly clock: Clock
  readonly log: Logger
  readonly operator: TellOptions['operator']
  /** Cron pattern, UTC. */
  readonly poll: string
}

/** The running pipeline. */
export interface Bot {
  /** Whether the poll schedule still ticks. */
  healthy(): boolean
  /** Takes nothing new on, lets the feeds and messages in hand finish, gives the rest back. */
  stop(): Promise<void>
}

/** Starts polling and delivering: once at once, then on every tick of the schedule. */
export function startBot(options: BotOptions): Bot {
  const { clock, log, poll, store } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const delivery = startDelivery(options, signal)
  const pollOptions = { ...options, nextTick: () => ticks.next(), onOwed: delivery.wake }
  let polling: Promise<void> | null = null
  const pollAll = (): Promise<void> => {
    polling ??= pollDueFeeds(pollOptions, signal).finally(() => {
      polling = null
    })
    return polling
  }
  const ticks = startTicks(poll, pollAll, { clock, log: log.child({ part: 'poll' }) })
  const first = pollAll().catch((error: unknown) => log.error({ err: error }, 'first poll failed'))
  return {
    healthy: ticks.healthy,
    stop: async () => {
      stopping.abort()
      await Promise.all([ticks.stop(), first, delivery.stopped()])
      // A database that is away now frees what this process held by itself: by the leases' end or at the next start.
      await store
        .releaseLeases()
        .catch((error: unknown) => log.warn({ err: error }, 'leases could not be given back'))
    },
  }
}

interface DeliveryLoop {
  /** Something is owed: look now rather than at the next interval. */
  readonly wake: () => void
  /** Gives when the round under way has ended. */
  readonly stopped: () => Promise<void>
}

function startDelivery(options: BotOptions, signal: AbortSignal): DeliveryLoop {
  let running: Promise<void> | null = null
  let again = false
  const round = async (): Promise<void> => {
    do {
      again = false
      await deliverOwed(options, signal)
        .then(() => tellOperator(options))
        .catch((error: unknown) => options.log.error({ err: error }, 'delivery round failed'))
    } while (again && !signal.aborted)
    running = null
  }
  const wake = (): void => {
    if (running === null) running = round()
    else again = true
  }
  const timer = setInterval(wake, DELIVERY_INTERVAL_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  wake()
  return { wake, stopped: async () => running ?? undefined }
}
