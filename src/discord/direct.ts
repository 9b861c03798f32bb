import { type REST, Routes } from 'discord.js'

/** How the outbox names a user's direct messages in place of a channel. */
const DIRECT = /^dm:(\d{1,20})$/
const KEPT = 1_000

/** The channels of users' direct messages with the bot. */
export interface DirectChannels {
  /** The id of the channel: of `dm:USER` the one with the user, opened where needed; any other stays as it is. */
  open(channel: string): Promise<string>
}

/** Whether it is a user who is written to. */
export function isDirect(channel: string): boolean {
  return DIRECT.test(channel)
}

/** Opens each user's channel once. Discord opens it even where the user then takes no messages. */
export function createDirectChannels(rest: REST): DirectChannels {
  const known = new Map<string, string>()
  return {
    async open(channel) {
      const [, user] = DIRECT.exec(channel) ?? []
      if (user === undefined) return channel
      const kept = known.get(user)
      if (kept !== undefined) return kept
      const opened = idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: user } }))
      if (known.size >= KEPT) known.clear()
      known.set(user, opened)
      return opened
    },
  }
}

function idOf(answer: unknown): string {
  const id: unknown = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'id')
  if (typeof id === 'string') return id
  throw new Error('Discord opened a direct message without an id.')
}
