import type { WebClient } from '@slack/web-api'
import { type CallOutcome, outcomeOf } from './call.ts'

/** The event type of the metadata that carries a delivery's key in the message it became. */
export const DELIVERY_EVENT = 'dealbell_delivery'

/** How many of a channel's latest messages are looked through. */
const RECENT = 50
/** How many replies of a thread; Slack gives them oldest first. */
const REPLIES = 200

/** Where a message with our key would stand: in the channel, or in the thread of message `thread`. */
export interface Place {
  readonly channel: string
  readonly thread: string | null
}

/** Looks for the message that an earlier try may have left: its timestamp, or null when it is not there. */
export async function findEarlier(
  client: WebClient,
  { channel, thread }: Place,
  key: string,
): Promise<CallOutcome<string | null>> {
  const pages =
    thread === null
      ? client.conversations.history({ channel, limit: RECENT, include_all_metadata: true })
      : client.conversations.replies({
          channel,
          ts: thread,
          limit: REPLIES,
          include_all_metadata: true,
        })
  const outcome = await outcomeOf<{ messages?: readonly PostedMessage[] }>(pages)
  if (outcome.kind !== 'done') return outcome
  const ours = outcome.value.messages?.find((message) => carries(message, key))
  return { kind: 'done', value: ours?.ts ?? null }
}

interface PostedMessage {
  readonly ts?: string
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object }
}

function carries({ metadata }: PostedMessage, key: string): boolean {
  const payload = metadata?.event_payload
  if (metadata?.event_type !== DELIVERY_EVENT || payload === undefined) return false
  return Reflect.get(payload, 'key') === key
}
