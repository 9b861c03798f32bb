import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Card } from '../core/card/card.ts'
import type { EditResult, Messenger, ReplyKey, SendResult } from '../ports.ts'
import { type CallOutcome, outcomeOf } from './call.ts'
import { type DirectChannels, isDirect } from './direct.ts'
import { DELIVERY_EVENT, findEarlier, type Place } from './earlier.ts'
import type { Pace } from './pace.ts'
import type { UploadPicture } from './picture.ts'
import { BAD_TOKEN, GONE, PASSING, REFUSED, UNEDITABLE, UNREACHABLE } from './refusals.data.ts'
import { type MessageContent, renderCard } from './render.ts'

/** When to try again if Slack does not say. */
const RETRY_MS = 5000
/** Slack counts the edits of all channels together, some fifty a minute; no channel bears this name. */
const EDITS = 'edits'

export interface Sender {
  readonly client: WebClient
  readonly direct: DirectChannels
  readonly pace: Pace
  readonly upload: UploadPicture
  readonly log: Logger
  /** What to do when Slack no longer takes the token. */
  readonly renew: string
}

/**
 * Posts, edits and answers in Slack. Every message carries its delivery key as metadata; a message that may already
 * be there is looked for first, and posted anyway when Slack does not let us look: a rare double is better than a
 * lost alert. In direct messages, whose threads nobody is told of, an answer is a message of its own.
 */
export function createMessenger(sender: Sender): Messenger {
  return {
    platform: 'slack',
    post: (channel, card, key) =>
      opened(sender, channel, (id) => send(sender, { channel: id, thread: null }, { card, key })),
    reply: (channel, messageId, card, key) =>
      opened(sender, channel, (id) => {
        const place = { channel: id, thread: isDirect(channel) ? null : messageId }
        return send(sender, place, { card, key })
      }),
    edit: (channel, messageId, card) =>
      opened(sender, channel, (id) => edit(sender, id, messageId, card)),
  }
}

/** Does it in the channel, which for a user has to be opened first. */
async function opened<Result>(
  sender: Sender,
  channel: string,
  work: (id: string) => Promise<Result>,
): Promise<Result | SendResult> {
  const outcome = await sender.direct.open(channel)
  return outcome.kind === 'done' ? work(outcome.value) : failed(sender, channel, outcome)
}

async function send(
  sender: Sender,
  place: Place,
  { card, key }: { readonly card: Card; readonly key: ReplyKey },
): Promise<SendResult> {
  const held = await sender.pace.hold(place.channel)
  if (held > 0) return waiting(held, 'the channel has had enough messages for now')
  const deleted = await deletedParent(sender, place)
  if (deleted !== null) return deleted
  if (key.uncertain) {
    const earlier = await lookBack(sender, place, key.key)
    if (earlier !== null) return earlier
  }
  const outcome = await postCard(sender, place, { card, key })
  if (outcome.kind === 'done') return sent(outcome.value.ts)
  return failed(sender, place.channel, outcome)
}

/**
 * That the message to answer was deleted; null where it is there, or where Slack does not say. Nothing documents what
 * becomes of an answer to no message, and every token may ask for a message's address.
 */
async function deletedParent(
  { client, renew }: Sender,
  { channel, thread }: Place,
): Promise<SendResult | null> {
  if (thread === null) return null
  const found = await outcomeOf(client.chat.getPermalink({ channel, message_ts: thread }))
  const isDeleted = found.kind === 'no' && GONE[found.code] !== undefined
  return isDeleted ? refused(found.code, found.needed, renew) : null
}

/** A picture that Slack has not made ready yet is a fault of the blocks; then the picture is told in words. */
async function postCard(
  { client, upload }: Sender,
  place: Place,
  { card, key }: { readonly card: Card; readonly key: ReplyKey },
) {
  const picture = await upload(card)
  const { postMessage } = client.chat
  const content = renderCard(card, picture)
  const outcome = await outcomeOf(postMessage(payload(place, content, key)))
  const isPicturesFault = outcome.kind === 'no' && outcome.code === 'invalid_blocks'
  if (picture === null || !isPicturesFault) return outcome
  return outcomeOf(postMessage(payload(place, renderCard(card), key)))
}

/** `text` is sent with the blocks: Slack drops the blocks of an edit that has only `text`. */
async function edit(sender: Sender, channel: string, ts: string, card: Card): Promise<EditResult> {
  const { pace, client } = sender
  const held = (await pace.hold(EDITS)) || (await pace.hold(channel))
  if (held > 0) return { kind: 'uneditable', ms: held, reason: 'enough has been edited for now' }
  const outcome = await outcomeOf(client.chat.update({ channel, ts, ...renderCard(card) }))
  if (outcome.kind === 'done') return sent(ts)
  if (outcome.kind === 'limited') {
    pace.pause(EDITS, outcome.retryAfterMs)
    return { kind: 'uneditable', ms: outcome.retryAfterMs, reason: 'Slack asked to edit less' }
  }
  const closed = outcome.kind === 'no' ? UNEDITABLE[outcome.code] : undefined
  if (closed !== undefined) return { kind: 'uneditable', ms: null, reason: closed }
  return failed(sender, channel, outcome)
}

/** Where in a thread it stands, and whether the channel shows it as well. */
function threadOf(thread: string | null, { alsoInChannel }: ReplyKey) {
  if (thread === null) return {}
  const inThread = { thread_ts: thread }
  return alsoInChannel === true ? { ...inThread, reply_broadcast: true as const } : inThread
}

function payload({ channel, thread }: Place, content: MessageContent, key: ReplyKey) {
  return {
    channel,
    ...content,
    ...threadOf(thread, key),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: DELIVERY_EVENT, event_payload: { key: key.key } },
  }
}

/** The message already posted, or a reason to wait; null when the message is to be posted. */
async function lookBack(sender: Sender, place: Place, key: string): Promise<SendResult | null> {
  const found = await findEarlier(sender.client, place, key)
  switch (found.kind) {
    case 'done':
      return found.value === null ? null : sent(found.value)
    case 'lost':
      return waiting(found.retryAfterMs ?? RETRY_MS, found.reason)
    case 'limited':
    case 'no':
      sender.log.warn(
        { channel: place.channel, code: found.kind === 'no' ? found.code : 'ratelimited' },
        'could not look for an earlier message, posting anyway',
      )
      return null
  }
}

function sent(ts: string | undefined): SendResult {
  if (ts === undefined) return unanswered(RETRY_MS, 'Slack gave no timestamp for the message')
  return { kind: 'sent', messageId: ts }
}

function failed(
  sender: Sender,
  channel: string,
  outcome: Exclude<CallOutcome<never>, { kind: 'done' }>,
): SendResult {
  switch (outcome.kind) {
    case 'limited':
      sender.pace.pause(channel, outcome.retryAfterMs)
      return waiting(outcome.retryAfterMs, 'Slack asked to slow down')
    case 'lost':
      return unanswered(outcome.retryAfterMs ?? RETRY_MS, outcome.reason)
    case 'no':
      return refused(outcome.code, outcome.needed, sender.renew)
  }
}

function refused(code: string, needed: string | null, renew: string): SendResult {
  const gone = GONE[code]
  if (gone !== undefined) return { kind: 'gone', reason: `${code}: ${gone}` }
  const unreachable = UNREACHABLE[code]
  if (unreachable !== undefined) return { kind: 'gone', reason: `${code}: ${unreachable}` }
  if (PASSING.has(code)) return unanswered(RETRY_MS, `Slack answered ${code}`)
  return { kind: 'refused', reason: `${code}: ${remedy(code, needed, renew)}` }
}

function remedy(code: string, needed: string | null, renew: string): string {
  if (BAD_TOKEN.has(code)) return renew
  if (code === 'missing_scope') {
    return `add the bot scope ${needed ?? 'chat:write'} to the Slack app and install it again`
  }
  return REFUSED[code] ?? 'Slack refused the message'
}

function waiting(ms: number, reason: string): SendResult {
  return { kind: 'wait', ms, reason }
}

/** After a lost answer or an `internal_error` Slack may have posted although we were not told. */
function unanswered(ms: number, reason: string): SendResult {
  return { kind: 'wait', ms, reason, maybeSent: true }
}
