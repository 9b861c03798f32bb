import type {
  AnnouncedHubs,
  HubCallbacks,
  HubClient,
  PipelineStore,
  PushStore,
} from '../../ports.ts'
import type { PollOptions } from '../poll.ts'
import { startRounds } from '../rounds.ts'
import { createHubCallbacks } from './callbacks.ts'
import { createInbox } from './inbox.ts'
import { startIntake } from './intake.ts'
import { askDueHubs, wishFor } from './wishes.ts'

/** How often leases are looked at. */
const INTERVAL_MS = 5_000

export interface PushOptions extends Omit<PollOptions, 'store' | 'onAnnounced'> {
  readonly store: PipelineStore & PushStore
  readonly hubs: HubClient
  /** What the addresses we give to hubs begin with; a token follows. */
  readonly callbacks: string
  /** Polls what is due then (milliseconds since 1970, UTC), or at the schedule's next tick if that is sooner. */
  readonly pollAt: (at: number) => void
}

/** The running exchange with hubs. */
export interface Push {
  readonly callbacks: HubCallbacks
  readonly onAnnounced: NonNullable<PollOptions['onAnnounced']>
  /** Gives when what is in hand has come to its end. */
  stopped(): Promise<void>
}

/** Asks hubs to push the feeds that name one, renews what they grant, and takes in what they deliver. */
export function startPush(options: PushOptions, signal: AbortSignal): Push {
  const { log, store, clock, callbacks } = options
  const inbox = createInbox(() => intake.arrived())
  const intake = startIntake({ ...options, inbox }, signal)
  const asking = startRounds(() => askDueHubs(options, signal), {
    intervalMs: INTERVAL_MS,
    onFault: (err) => log.error({ err }, 'hubs could not be asked'),
    signal,
  })
  return {
    callbacks: createHubCallbacks({ ...options, inbox }),
    async onAnnounced(feedId: number, announced: AnnouncedHubs | null) {
      if (await wishFor(feedId, announced, { store, clock, callbacks })) asking.wake()
    },
    stopped: async () => void (await Promise.all([intake.stopped(), asking.stopped()])),
  }
}
