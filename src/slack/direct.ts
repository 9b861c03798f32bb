import type { WebClient } from '@slack/web-api'
import { type CallOutcome, outcomeOf } from './call.ts'

/** How the outbox names a user's direct messages in place of a channel. */
const DIRECT = /^dm:(\w{1,30})$/
const KEPT = 1_000

/** The channels of users' direct messages with the bot. */
export interface DirectChannels {
  /** The id of the channel: of `dm:USER` the one with the user, opened where needed; any other stays as it is. */
  open(channel: string): Promise<CallOutcome<string>>
}

/** Whether it is a user who is written to. */
export function isDirect(channel: string): boolean {
  return DIRECT.test(channel)
}

/** Opens each user's channel once. */
export function createDirectChannels(client: WebClient): DirectChannels {
  const known = new Map<string, string>()
  return {
    async open(channel) {
      const [, user] = DIRECT.exec(channel) ?? []
      const value = user === undefined ? channel : known.get(user)
      if (user === undefined || value !== undefined)
        return { kind: 'done', value: value ?? channel }
      const outcome = await outcomeOf(client.conversations.open({ users: user }))
      if (outcome.kind !== 'done') return outcome
      const id = outcome.value.channel?.id
      if (id === undefined) return { kind: 'no', code: 'user_not_found', needed: null }
      if (known.size >= KEPT) known.clear()
      known.set(user, id)
      return { kind: 'done', value: id }
    },
  }
}
