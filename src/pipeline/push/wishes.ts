import { randomBytes } from 'node:crypto'
import { ASKED_LEASE_SECONDS } from '../../core/push/subscription.ts'
import type { Logger } from '../../log.ts'
import type {
  AnnouncedHubs,
  Clock,
  HubClient,
  HubSubscription,
  HubWish,
  PushStore,
} from '../../ports.ts'

/** How many wishes are taken at a time. */
const AT_A_TIME = 20

export interface WishOptions {
  readonly store: PushStore
  readonly hubs: HubClient
  readonly clock: Clock
  readonly log: Logger
  /** What the addresses we give to hubs begin with; a token follows. */
  readonly callbacks: string
}

/** Wishes for what the feed announces, and no longer for what it announced before; gives whether to ask a hub now. */
export async function wishFor(
  feedId: number,
  announced: AnnouncedHubs | null,
  { store, clock, callbacks }: Pick<WishOptions, 'store' | 'clock' | 'callbacks'>,
): Promise<boolean> {
  const { hubs, topic } = announced ?? { hubs: [], topic: '' }
  const wishes: readonly HubWish[] = hubs.map((hub) => ({
    hub,
    topic,
    callback: callbacks + secretText(),
    secret: secretText(),
  }))
  return store.wantHubs(feedId, wishes, clock.now())
}

/** 192 random bits: neither the address nor the secret can be guessed. */
function secretText(): string {
  return randomBytes(24).toString('base64url')
}

/** Asks the hubs whose answer is due: for new wishes, before a lease ends, and to take wishes back. */
export async function askDueHubs(options: WishOptions, signal: AbortSignal): Promise<void> {
  const { store, clock } = options
  for (;;) {
    const due = await store.claimHubWork(clock.now(), AT_A_TIME)
    if (due.length === 0) return
    const byHub = Map.groupBy(due, ({ hub }) => new URL(hub).host)
    await Promise.all([...byHub.values()].map((wishes) => askInOrder(wishes, options, signal)))
    if (signal.aborted) return
  }
}

/** A hub that cannot be reached is not asked about the others in vain: their turn comes again. */
async function askInOrder(
  wishes: readonly HubSubscription[],
  options: WishOptions,
  signal: AbortSignal,
): Promise<void> {
  for (const wish of wishes) {
    if (signal.aborted || !(await ask(wish, options, signal))) return
  }
}

/** Gives whether the hub could be reached. */
async function ask(
  { id, feedId, hub, topic, callback, secret, state }: HubSubscription,
  { store, hubs, clock, log }: WishOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const mode = state === 'ending' ? 'unsubscribe' : 'subscribe'
  const request = { hub, mode, topic, callback, secret, leaseSeconds: ASKED_LEASE_SECONDS } as const
  const answer = await hubs.ask(request, signal)
  const about = { feed: feedId, hub: new URL(hub).host, mode }
  if (answer.ok) {
    log.debug(about, 'hub asked')
    return true
  }
  if (signal.aborted) return false
  const { code, message, retryAfterMs } = answer.error
  log.warn({ ...about, code, reason: message }, 'hub could not be asked; the feed is polled')
  const retryAt = retryAfterMs === null ? null : clock.now() + retryAfterMs
  await store.noteHubRefusal(id, { error: message, retryAt })
  return code === 'http_status'
}
