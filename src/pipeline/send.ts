import { actionable } from '../core/card/alert-buttons.ts'
import type { Card } from '../core/card/card.ts'
import { continuedCard } from '../core/card/continued-card.ts'
import { changeCard } from '../core/card/deal-card.ts'
import { sizedAlert } from '../core/card/sized-alert.ts'
import { standInCard } from '../core/card/stand-in-card.ts'
import type { DealStatus } from '../core/deal.ts'
import { recall } from '../core/memory/recall.ts'
import type {
  Clock,
  Delivery,
  EditResult,
  MemoryStore,
  Messenger,
  PipelineStore,
  SendKey,
  SendResult,
} from '../ports.ts'
import { type MentionStore, mentionedFor } from './mentioned.ts'

/** A delivery whose alert stands in the channel. */
type Posted = Delivery & { readonly messageId: string; readonly toldStatus: DealStatus }

/**
 * How a delivery went: everything owed is sent, or why it must be tried again or given up. `later`: in `ms`, but nothing
 * else of the channel has to wait.
 */
export type SendOutcome =
  | { readonly kind: 'done'; readonly sentVersion: number }
  | { readonly kind: 'later'; readonly ms: number; readonly reason: string }
  | Exclude<SendResult, { kind: 'sent' }>

type Step =
  | { readonly kind: 'posted'; readonly delivery: Posted }
  | Exclude<SendResult, { kind: 'sent' }>

type Uneditable = Extract<EditResult, { kind: 'uneditable' }>

/** What sending asks for. */
export interface SendContext {
  readonly store: PipelineStore & MemoryStore & MentionStore
  readonly clock: Clock
}

/**
 * Sends what one channel is owed about one story: the alert where there is none yet, the edited alert where the story
 * has grown, a reply where its status has changed to one the channel wants to be told. An alert that the platform lets
 * nobody change any more is left as it is, and a reply says how the deal stands. Each send is noted before the next
 * begins, so that a crash leaves one send in doubt at most.
 */
export async function sendOwed(
  claimed: Delivery,
  messenger: Messenger,
  tools: SendContext,
): Promise<SendOutcome> {
  if (claimed.continues !== null) return sendContinued(claimed, messenger, tools)
  let delivery = claimed
  let stuck: Uneditable | null = null
  for (const step of [sendAlert, sendEdit, sendChange]) {
    const result = await step(delivery, messenger, tools)
    if (result === null) continue
    if (result.kind === 'uneditable') {
      stuck = result
      continue
    }
    if (result.kind !== 'posted') return result
    delivery = await noted(delivery, result.delivery, tools)
  }
  if (stuck === null) return { kind: 'done', sentVersion: delivery.sentVersion }
  return sendStuck({ before: claimed, delivery }, stuck, messenger, tools)
}

async function noted(
  before: Delivery,
  after: Posted,
  { store, clock }: SendContext,
): Promise<Delivery> {
  const { messageId, sentVersion, toldStatus } = after
  await store.noteSent(before.id, { messageId, sentVersion, toldStatus, at: clock.now() })
  return { ...after, uncertain: false }
}

/** What is owed when the alert cannot be edited: patience, or in place of the edit a reply, unless there just was one. */
async function sendStuck(
  { before, delivery }: { readonly before: Delivery; readonly delivery: Delivery },
  { ms, reason }: Uneditable,
  messenger: Messenger,
  tools: SendContext,
): Promise<SendOutcome> {
  if (ms !== null) return { kind: 'later', ms, reason }
  if (!isPosted(delivery)) return { kind: 'gone', reason }
  const { story, language, notify } = delivery
  const told = before.toldStatus !== delivery.toldStatus && notify.includes(delivery.toldStatus)
  if (!told) {
    const card = standInCard(await alertOf(delivery, tools), language)
    const key = sendKey(delivery, `v${story.version}`)
    const result = await messenger.reply(channelId(delivery), delivery.messageId, card, key)
    if (result.kind !== 'sent') return result
  }
  await noted(delivery, { ...delivery, sentVersion: story.version }, tools)
  return { kind: 'done', sentVersion: story.version }
}

/** The last edit of an alert whose deal is told in another, or a reply where it cannot be edited. */
async function sendContinued(
  delivery: Delivery,
  messenger: Messenger,
  { store, clock }: SendContext,
): Promise<SendOutcome> {
  const { continues, messageId, story, language } = delivery
  if (continues === null || messageId === null) {
    return { kind: 'gone', reason: 'the deal is told in another alert' }
  }
  const card = continuedCard(story, language)
  const channel = channelId(delivery)
  let result = await messenger.edit(channel, messageId, card)
  if (result.kind === 'uneditable') {
    if (result.ms !== null) return { ...result, kind: 'later', ms: result.ms }
    result = await messenger.reply(channel, messageId, card, sendKey(delivery, 'cont'))
  }
  if (result.kind !== 'sent') return result
  const shown = { sentVersion: continues.version, toldStatus: continues.status }
  await store.noteSent(delivery.id, { messageId, ...shown, at: clock.now() })
  return { kind: 'done', sentVersion: continues.version }
}

async function sendAlert(
  delivery: Delivery,
  messenger: Messenger,
  tools: SendContext,
): Promise<Step | null> {
  if (isPosted(delivery)) return null
  const { story } = delivery
  const card = await mentioning(await alertOf(delivery, tools), delivery, tools)
  const result = await messenger.post(channelId(delivery), card, sendKey(delivery, null))
  if (result.kind !== 'sent') return result
  const shown = { sentVersion: story.version, toldStatus: story.deal.status.value }
  return { kind: 'posted', delivery: { ...delivery, ...shown, messageId: result.messageId } }
}

async function sendEdit(
  delivery: Delivery,
  messenger: Messenger,
  tools: SendContext,
): Promise<Step | Uneditable | null> {
  const { story, sentVersion } = delivery
  if (!isPosted(delivery) || sentVersion >= story.version) return null
  const card = await mentioning(await alertOf(delivery, tools), delivery, tools)
  const result = await messenger.edit(channelId(delivery), delivery.messageId, card)
  if (result.kind !== 'sent') return result
  return { kind: 'posted', delivery: { ...delivery, sentVersion: story.version } }
}

async function alertOf(delivery: Delivery, { store }: SendContext): Promise<Card> {
  const { story, language, channel } = delivery
  const { stories, companies } = await store.earlierStories(story)
  const before = recall(story, stories, { companies, rates: await store.rates() })
  const buttons = { storyId: story.id, locale: language, channel }
  return actionable(sizedAlert(story, delivery, before), buttons)
}

/** The card with those whom the channel wants to be mentioned for the story. */
async function mentioning(
  card: Card,
  { story, mentions }: Delivery,
  { store, clock }: SendContext,
): Promise<Card> {
  const mentioned = await mentionedFor(story, mentions, store, clock.now())
  return mentioned.length === 0 ? card : { ...card, mentions: mentioned }
}

async function sendChange(
  delivery: Delivery,
  messenger: Messenger,
  tools: SendContext,
): Promise<Step | null> {
  const { story, language } = delivery
  const status = story.deal.status.value
  if (!isPosted(delivery) || delivery.toldStatus === status) return null
  if (!delivery.notify.includes(status)) {
    return { kind: 'posted', delivery: { ...delivery, toldStatus: status } }
  }
  const event = story.timeline
    .filter((each) => each.kind === 'status')
    .findLast(({ to }) => to === status)
  if (event === undefined) return null
  const change = changeCard(story, { ...event, from: delivery.toldStatus }, language)
  const card = await mentioning(change, delivery, tools)
  const alsoInChannel = delivery.followUps === 'channel'
  const key = { ...sendKey(delivery, status.slice(0, 3)), alsoInChannel }
  const result = await messenger.reply(channelId(delivery), delivery.messageId, card, key)
  if (result.kind !== 'sent') return result
  return { kind: 'posted', delivery: { ...delivery, toldStatus: status } }
}

function isPosted(delivery: Delivery): delivery is Posted {
  return delivery.messageId !== null && delivery.toldStatus !== null
}

/** The platform's own id of the channel: what stands behind `discord:`; the console has one channel only. */
function channelId({ channel }: Delivery): string {
  return channel.slice(channel.indexOf(':') + 1)
}

/**
 * The same over restarts, another for each message of each delivery. The time of the story's first article keeps the
 * keys of a database that was begun anew apart from those of the old one, which may still stand in the channel.
 */
function sendKey({ id, story, uncertain }: Delivery, what: string | null): SendKey {
  const first = story.reports.toSorted((a, b) => a.articleId - b.articleId)[0]
  const parts = [id.toString(36), (first?.publishedAt ?? 0).toString(36)]
  if (what !== null) parts.push(what)
  return { key: parts.join('-').replaceAll('.', ''), uncertain }
}
