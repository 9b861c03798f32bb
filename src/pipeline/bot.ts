import type { Logger } from '../log.ts'
import type {
  ChartDrawer,
  Clock,
  DigestStore,
  FeedSource,
  HubCallbacks,
  HubClient,
  MemoryStore,
  Messenger,
  PipelineStore,
  PushStore,
  RatesSource,
  RatesStore,
} from '../ports.ts'
import { createAlarm } from './alarm.ts'
import { deliverOwed } from './deliver.ts'
import type { MentionStore } from './mentioned.ts'
import { pollDueFeeds } from './poll.ts'
import { startPush } from './push/push.ts'
import { refreshRates } from './refresh-rates.ts'
import { startRounds } from './rounds.ts'
import { sendDigests } from './send-digests.ts'
import { type TellOptions, tellOperator } from './tell-operator.ts'
import { nextTick, startTicks } from './tick.ts'

/** How often deliveries that had to wait are looked at again. */
const DELIVERY_INTERVAL_MS = 1_000

export interface BotOptions {
  readonly store: PipelineStore & MemoryStore & PushStore & DigestStore & RatesStore & MentionStore
  readonly source: FeedSource & RatesSource
  readonly messengers: () => readonly Messenger[]
  readonly clock: Clock
  readonly log: Logger
  readonly operator: TellOptions['operator']
  /** Cron patterns, UTC: when feeds are polled, and when digests go out. */
  readonly poll: string
  readonly digest: string
  /** Draws the charts of digests. */
  readonly charts: ChartDrawer
  /** Where the day's reference rates are published; null: they are not asked for. */
  readonly ratesUrl: string | null
  /** Null: hubs cannot reach us. */
  readonly push: {
    readonly hubs: HubClient
    /** What the addresses we give to hubs begin with; a token follows. */
    readonly callbacks: string
  } | null
}

/** The running pipeline. */
export interface Bot {
  /** Whether the poll schedule still ticks. */
  healthy(): boolean
  /** Where hubs call us; null when they cannot reach us. */
  readonly hubs: HubCallbacks | null
  /** Takes nothing new on, lets the feeds and messages in hand finish, gives the rest back. */
  stop(): Promise<void>
}

/** Starts polling and delivering: once at once, then on every tick of the schedule; and listens to hubs. */
export function startBot(options: BotOptions): Bot {
  const { clock, log, poll, store } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const faulty = (what: string) => (err: unknown) => log.error({ err }, what)
  const delivery = startRounds(
    async () => {
      await sendDigests({ ...options, nextDigest: () => nextTick(options.digest, { clock }) })
      await deliverOwed(options, signal)
      await tellOperator(options)
    },
    {
      intervalMs: DELIVERY_INTERVAL_MS,
      onFault: faulty('delivery round failed'),
      signal,
    },
  )
  const common = { ...options, nextTick: () => ticks.next(), onOwed: delivery.wake }
  const alarm = createAlarm(() => polls.wake(), { clock, signal })
  const pollAt = (at: number): void => {
    if (at < ticks.next()) alarm(at)
  }
  const push = options.push && startPush({ ...common, ...options.push, pollAt }, signal)
  const pollOptions = { ...common, ...(push && { onAnnounced: push.onAnnounced }) }
  const polls = startRounds(() => pollDueFeeds(pollOptions, signal), {
    intervalMs: null,
    onFault: faulty('polling failed'),
    signal,
  })
  const rates = startRounds(() => refreshRates(options, signal), {
    intervalMs: null,
    onFault: faulty('reference rates could not be renewed'),
    signal,
  })
  const onTick = (): Promise<void> => {
    rates.wake()
    polls.wake()
    return polls.stopped()
  }
  const ticks = startTicks(poll, onTick, { clock, log: log.child({ part: 'poll' }) })
  return {
    healthy: ticks.healthy,
    hubs: push?.callbacks ?? null,
    stop: async () => {
      stopping.abort()
      await Promise.all([
        ticks.stop(),
        polls.stopped(),
        rates.stopped(),
        delivery.stopped(),
        push?.stopped(),
      ])
      // A database that is away now frees what this process held by itself: by the leases' end or at the next start.
      await store
        .releaseLeases()
        .catch((err: unknown) => log.warn({ err }, 'leases could not be given back'))
    },
  }
}
