import { type REST, Routes } from 'discord.js'
import type { Logger } from '../log.ts'
import type { Messenger, ReplyKey, SendKey, SendResult } from '../ports.ts'
import { createDirectChannels, isDirect } from './direct.ts'
import {
  answersNothing,
  CODE,
  DELETED,
  readEditFailure,
  readFailure,
  refusalCode,
} from './failure.ts'
import { findMarked, markPayload } from './marker.ts'
import { type Outgoing, sendPlainer } from './plainer.ts'
import { openThread } from './thread.ts'

/** How many of a channel's latest messages are searched for one that may already be there (one page). */
const SEARCHED = 100
const SNOWFLAKE = /^\d{1,20}$/

/** What posting needs: `ownId` is the bot's user id once known, so that only our messages are recognised. */
export interface PostContext {
  readonly rest: REST
  readonly token: string
  readonly ownId: () => string | null
  readonly log: Logger
}

function sentOf(answer: unknown): SendResult {
  if (typeof answer === 'object' && answer !== null && 'id' in answer) {
    if (typeof answer.id === 'string') return { kind: 'sent', messageId: answer.id }
  }
  return {
    kind: 'wait',
    ms: 10_000,
    reason: 'Discord answered without a message id.',
    maybeSent: true,
  }
}

/** The message's id if an earlier try went through; null when it did not or history may not be read. */
async function findEarlier(
  context: PostContext,
  channel: string,
  key: SendKey,
): Promise<string | null> {
  const query = new URLSearchParams({ limit: String(SEARCHED) })
  try {
    const messages = await context.rest.get(Routes.channelMessages(channel), { query })
    return findMarked(messages, key.key, context.ownId())
  } catch (error) {
    const code = refusalCode(error)
    if (code === CODE.missingAccess || code === CODE.missingPermission) return null
    throw error
  }
}

async function send(
  context: PostContext,
  channel: string,
  { body, files }: Outgoing,
  key: SendKey,
): Promise<SendResult> {
  const earlier = key.uncertain ? await findEarlier(context, channel, key) : null
  if (earlier !== null) return { kind: 'sent', messageId: earlier }
  const marked = 'components' in body ? markPayload(body, key.key) : body
  const keyed = { ...marked, nonce: key.key, enforce_nonce: true }
  const request = { body: keyed, files: [...files] }
  return sentOf(await context.rest.post(Routes.channelMessages(channel), request))
}

/** Posts into the thread of a message; null where the bot may not, so that another way is to be taken. */
async function sendInThread(
  context: PostContext,
  thread: string,
  message: Outgoing,
  key: SendKey,
): Promise<SendResult | null> {
  const closed: readonly number[] = [
    CODE.missingAccess,
    CODE.missingPermission,
    CODE.archivedThread,
    CODE.unknownChannel,
  ]
  try {
    return await send(context, thread, message, key)
  } catch (error) {
    if (closed.includes(refusalCode(error) ?? 0)) return null
    throw error
  }
}

/** Where a message is answered: `direct` in a user's direct messages, which have no threads. */
interface ReplyPlace {
  readonly channel: string
  readonly messageId: string
  /** What a thread on it is called. */
  readonly title: string
  readonly direct: boolean
}

async function replyTo(
  context: PostContext,
  place: ReplyPlace,
  message: Outgoing,
  key: ReplyKey,
): Promise<SendResult> {
  const inChannel = place.direct || key.alsoInChannel === true
  const thread = inChannel ? null : await openThread(context.rest, place, place.title)
  const inThread = thread === null ? null : await sendInThread(context, thread, message, key)
  if (inThread !== null) return inThread
  const body = { ...message.body, message_reference: { message_id: place.messageId } }
  try {
    return await send(context, place.channel, { ...message, body }, key)
  } catch (error) {
    if (answersNothing(error)) return DELETED
    throw error
  }
}

/** Runs one exchange with Discord and turns its failures into results. */
async function attempt<Failed>(
  context: PostContext,
  ids: readonly string[],
  work: () => Promise<SendResult>,
  read: (error: unknown) => Failed,
): Promise<SendResult | Failed> {
  const wrong = ids.find((id) => !SNOWFLAKE.test(id) && !isDirect(id))
  if (wrong !== undefined) {
    const reason = `"${wrong.slice(0, 40)}" is not a Discord id: it consists of digits only.`
    return { kind: 'refused', reason }
  }
  // discord.js forgets its token after one 401; with it back, a passing fault heals itself.
  context.rest.setToken(context.token)
  try {
    return await work()
  } catch (error) {
    return read(error)
  }
}

/**
 * Discord's messenger, over REST alone: it works whether or not the gateway is connected. A message sent twice
 * with one key appears once: within some minutes by Discord's own nonce check, later, for an uncertain key, by a
 * mark in the message that is looked for among the channel's latest 100. Follow-ups go into a thread on the
 * message or, in direct messages, where they are to be seen in the channel, or where the bot may not open or write
 * threads, into the channel as a reply to it.
 */
export function createMessenger(context: PostContext): Messenger {
  const direct = createDirectChannels(context.rest)
  return {
    platform: 'discord',
    post: (channel, card, key) => {
      const work = async () => {
        const place = await direct.open(channel)
        return sendPlainer(card, context.log, (message) => send(context, place, message, key))
      }
      return attempt(context, [channel], work, readFailure)
    },
    edit: (channel, messageId, card) => {
      const work = async () => {
        const route = Routes.channelMessage(await direct.open(channel), messageId)
        return sendPlainer(card, context.log, async ({ body, files }) =>
          sentOf(await context.rest.patch(route, { body, files: [...files] })),
        )
      }
      return attempt(context, [channel, messageId], work, readEditFailure)
    },
    reply: (channel, messageId, card, key) => {
      const work = async () => {
        const place = {
          channel: await direct.open(channel),
          messageId,
          title: card.title,
          direct: isDirect(channel),
        }
        return sendPlainer(card, context.log, (message) => replyTo(context, place, message, key))
      }
      return attempt(context, [channel, messageId], work, readFailure)
    },
  }
}
