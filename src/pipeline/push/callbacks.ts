import { DENIED_FOR_MS, grantedLease, isSameTopic } from '../../core/push/subscription.ts'
import type { Logger } from '../../log.ts'
import type {
  Clock,
  HubCallbacks,
  HubDelivery,
  HubQuestion,
  HubReply,
  HubSubscription,
  PushStore,
} from '../../ports.ts'
import type { Inbox } from './inbox.ts'
import { genuineness } from './signature.ts'

/** A hub's challenge is a random text; we repeat nothing longer. */
const LONGEST_CHALLENGE = 4_096
const LONGEST_REASON = 300

export interface CallbackOptions {
  readonly store: PushStore
  readonly clock: Clock
  readonly log: Logger
  /** What the addresses we give to hubs begin with; a token follows. */
  readonly callbacks: string
  readonly inbox: Inbox
  /** When the schedule polls next, milliseconds since 1970, UTC. */
  readonly nextTick: () => number
  /** Polls what is due then, or at the schedule's next tick if that is sooner. */
  readonly pollAt: (at: number) => void
}

const FOREIGN = { kind: 'foreign' } as const
const NOTED = { kind: 'noted' } as const

/** Answers hubs: grants what we wished for, takes what they deliver (WebSub, sections 5.2, 5.3 and 7). */
export function createHubCallbacks(options: CallbackOptions): HubCallbacks {
  return {
    async caller(token) {
      const wish = await options.store.hubSubscription(options.callbacks + token)
      if (wish === null) return null
      return {
        answer: (question) => answer(wish, question, options),
        deliver: (delivery) => deliver(wish, delivery, options),
      }
    },
  }
}

async function answer(
  wish: HubSubscription,
  question: HubQuestion,
  options: CallbackOptions,
): Promise<HubReply> {
  const { mode, topic, challenge } = question
  if (topic === null || !isSameTopic(topic, wish.topic)) return FOREIGN
  if (mode === 'denied') return noteDenial(wish, question, options)
  if (challenge === null || challenge.length > LONGEST_CHALLENGE) return FOREIGN
  const isWanted = wish.state === 'pending' || wish.state === 'active'
  if (mode === 'subscribe' && isWanted) {
    const lease = grantedLease(options.clock.now(), question.leaseSeconds)
    await options.store.grantHub(wish.id, lease)
    logOf(wish, options).info({ until: new Date(lease.leaseUntil) }, 'hub pushes the feed')
    return { kind: 'granted', challenge }
  }
  if (mode === 'unsubscribe' && wish.state === 'ending') {
    await options.store.forgetHub(wish.id)
    logOf(wish, options).info('hub no longer pushes the feed')
    return { kind: 'granted', challenge }
  }
  return FOREIGN
}

async function noteDenial(
  wish: HubSubscription,
  question: HubQuestion,
  options: CallbackOptions,
): Promise<HubReply> {
  const { clock, store } = options
  if (wish.state === 'ending') {
    await store.forgetHub(wish.id)
    return NOTED
  }
  const now = clock.now()
  const reason = (question.reason ?? '').slice(0, LONGEST_REASON) || 'the hub gave no reason'
  await store.denyHub(wish.id, { now, askAt: now + DENIED_FOR_MS, reason })
  logOf(wish, options).warn({ reason }, 'hub does not push the feed; it is polled')
  return NOTED
}

async function deliver(
  wish: HubSubscription,
  delivery: HubDelivery,
  options: CallbackOptions,
): Promise<'taken' | 'foreign'> {
  const { feedId, state } = wish
  if (feedId === null || state === 'ending' || state === 'denied') return 'foreign'
  const found = genuineness(delivery.body, delivery.signature, wish.secret)
  if (found === 'forged') {
    logOf(wish, options).warn('a delivery with a wrong signature was passed over')
    return 'taken'
  }
  const { clock, store, inbox, nextTick } = options
  const at = clock.now()
  await store.notePushed(feedId, { at, until: wish.leaseUntil })
  if (found === 'signed') {
    // Noted before we answer: should the program end before the delivery is read, the next poll finds what it told.
    const poll = await store.hastenPoll(feedId, nextTick())
    const { body, contentType } = delivery
    if (inbox.offer({ feedId, body, contentType, poll })) return 'taken'
  }
  const poll = await store.hastenPoll(feedId, at)
  if (poll !== null) options.pollAt(poll.to)
  return 'taken'
}

/** The hub's address may hold a key, and whoever has the callback can speak for the hub: neither is logged. */
function logOf({ feedId, hub }: HubSubscription, { log }: CallbackOptions): Logger {
  return log.child({ feed: feedId, hub: new URL(hub).host })
}
