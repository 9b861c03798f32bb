import { describeError } from '../core/error.ts'
import type { Logger } from '../log.ts'
import type { Delivery, Messenger } from '../ports.ts'
import { type SendContext, type SendOutcome, sendOwed } from './send.ts'

/** How many deliveries are in hand at a time. */
const BATCH = 32

/** A process that dies while sending keeps its deliveries from others for this long. */
const LEASE_MS = 180_000

/** No delivery is begun later than this after its claim: platforms may hold one up for a minute or two. */
const BEGIN_WITHIN_MS = 60_000

const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 3_600_000

/** A refusal after this many tries (about two days) gives the delivery up; outages are waited for without end. */
const MAX_ATTEMPTS = 60

export interface DeliverOptions extends SendContext {
  /** The platforms that are on. */
  readonly messengers: () => readonly Messenger[]
  readonly log: Logger
}

/** Sends what channels are owed, a batch at a time, until nothing is due or the signal says stop. */
export async function deliverOwed(options: DeliverOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const messengers = new Map<string, Messenger>(
      options.messengers().map((messenger) => [messenger.platform, messenger]),
    )
    const platforms = [...messengers.values()].map(({ platform }) => platform)
    if (platforms.length === 0) return
    const lease = { now: options.clock.now(), limit: BATCH, leaseMs: LEASE_MS }
    const claimed = await options.store.claimDeliveries(platforms, lease)
    if (claimed.length === 0) return
    const byChannel = Map.groupBy(claimed, ({ channel }) => channel)
    const mayBegin = () => !signal.aborted && options.clock.now() - lease.now < BEGIN_WITHIN_MS
    const round = { ...options, messengers, mayBegin }
    const channels = [...byChannel.values()].map((owed) => deliverInOrder(owed, round))
    const failed = (await Promise.allSettled(channels)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }
}

interface RoundOptions extends Omit<DeliverOptions, 'messengers'> {
  readonly messengers: ReadonlyMap<string, Messenger>
  /** False when what is left must be given back. */
  readonly mayBegin: () => boolean
}

/**
 * One channel's deliveries, one after the other, so that alerts arrive in the order in which they were found: when one
 * has to wait, the others of the round wait as long.
 */
async function deliverInOrder(
  deliveries: readonly Delivery[],
  options: RoundOptions,
): Promise<void> {
  let waitUntil: number | null = null
  for (const delivery of deliveries) {
    const [platform = ''] = delivery.channel.split(':')
    const messenger = options.messengers.get(platform)
    if (messenger !== undefined && waitUntil === null && options.mayBegin()) {
      waitUntil = await deliver(delivery, messenger, options)
    } else {
      const retryAt = waitUntil ?? options.clock.now()
      await options.store.releaseDelivery(delivery.id, { retryAt, error: null })
    }
  }
}

/** Gives until when the platform asks the channel to wait; null when the next delivery may follow. */
async function deliver(
  delivery: Delivery,
  messenger: Messenger,
  { store, clock, log }: RoundOptions,
): Promise<number | null> {
  const about = { delivery: delivery.id, channel: delivery.channel, story: delivery.story.id }
  let outcome: SendOutcome
  try {
    outcome = await sendOwed(delivery, messenger, { store, clock })
  } catch (error) {
    log.error({ ...about, err: error }, 'delivery failed')
    outcome = { kind: 'wait', ms: 0, reason: describeError(error), maybeSent: true }
  }
  if (outcome.kind === 'done') {
    await store.releaseDelivery(delivery.id, { retryAt: null, error: null })
    log.info({ ...about, version: outcome.sentVersion }, 'channel told')
    return null
  }
  const { kind, reason } = outcome
  if (kind === 'gone' || (kind === 'refused' && delivery.attempts >= MAX_ATTEMPTS)) {
    await store.closeDelivery(delivery.id, reason)
    log.warn({ ...about, reason }, 'delivery given up')
    return null
  }
  const { maybeSent = false } = kind === 'wait' ? outcome : {}
  const askedMs = kind === 'refused' ? 0 : outcome.ms
  const waitMs = Math.max(askedMs, backOff(delivery.attempts))
  const retryAt = clock.now() + waitMs
  await store.releaseDelivery(delivery.id, { retryAt, error: reason, maybeSent })
  log.warn({ ...about, reason, waitMs }, 'delivery postponed')
  return kind === 'wait' ? retryAt : null
}

function backOff(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_RETRY_MS)
}
