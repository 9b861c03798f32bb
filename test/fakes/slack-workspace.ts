/** The workspace behind the stand-in: channels, people, messages. */

export interface ChannelSetup {
  readonly id: string
  /** False when nobody invited the bot. */
  readonly member?: boolean
  readonly archived?: boolean
  /** Private channels need `groups:history` to be read. */
  readonly private?: boolean
}

export interface UserSetup {
  readonly id: string
  readonly name: string
  /** As Slack writes it, `de-DE`. */
  readonly locale?: string
  readonly admin?: boolean
  readonly owner?: boolean
  readonly guest?: boolean
  readonly deactivated?: boolean
}

export interface SlackMessage {
  readonly ts: string
  readonly text: string
  readonly blocks: readonly unknown[]
  /** Timestamp of the message it answers. */
  readonly threadTs: string | null
  /** The channel shows it outside of its thread as well. */
  readonly broadcast: boolean
  readonly metadata: unknown
  readonly edited: boolean
}

export interface Workspace {
  channel(id: string): ChannelSetup | null
  user(id: string): UserSetup | null
  /** The channel of the user's direct messages with the bot, which is there from now on. */
  direct(user: string): string
  /** Who is in the user group; null: there is none of this number. */
  group(id: string): readonly string[] | null
  /** Every message of the channel in the order of posting, replies included. */
  messages(channel: string): readonly SlackMessage[]
  add(channel: string, message: Omit<SlackMessage, 'ts' | 'edited'>): SlackMessage
  replace(channel: string, message: SlackMessage): void
  remove(channel: string, ts: string): void
}

export function createWorkspace(
  channels: readonly (string | ChannelSetup)[],
  users: readonly UserSetup[],
  groups: Readonly<Record<string, readonly string[]>>,
): Workspace {
  const setups = channels.map((one) => (typeof one === 'string' ? { id: one } : one))
  const posted = new Map<string, SlackMessage[]>()
  let count = 0
  const inChannel = (id: string): SlackMessage[] => {
    const list = posted.get(id) ?? []
    posted.set(id, list)
    return list
  }
  return {
    channel: (id) => setups.find((one) => one.id === id) ?? null,
    user: (id) => users.find((one) => one.id === id) ?? null,
    direct(user) {
      const id = `D${user}`
      if (!setups.some((one) => one.id === id)) setups.push({ id })
      return id
    },
    group: (id) => groups[id] ?? null,
    messages: inChannel,
    add(channel, message) {
      count += 1
      const ts = `${1_700_000_000 + count}.${String(count).padStart(6, '0')}`
      const added = { ...message, ts, edited: false }
      inChannel(channel).push(added)
      return added
    },
    remove(channel, ts) {
      const list = inChannel(channel)
      const index = list.findIndex((message) => message.ts === ts)
      if (index >= 0) list.splice(index, 1)
    },
    replace(channel, message) {
      const list = inChannel(channel)
      const index = list.findIndex(({ ts }) => ts === message.ts)
      if (index >= 0) list[index] = message
    },
  }
}
