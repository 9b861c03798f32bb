/** A JSON object as it came over the wire. */
export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Discord's permission bits that channels are checked for (topics/permissions). */
export const PERMISSION = {
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const
export type Permission = keyof typeof PERMISSION

export interface Message {
  readonly id: string
  readonly channelId: string
  readonly nonce: string | null
  readonly reference: string | null
  readonly createdAt: number
  flags: number
  content: string
  components: readonly unknown[]
  editedAt: number | null
  /** Everybody and everything that it has pinged. */
  pings: readonly string[]
}

export interface Channel {
  readonly id: string
  readonly name: string
  /** 0 a text channel, 1 a user's direct messages, 11 a public thread. */
  readonly type: 0 | 1 | 11
  readonly parentId: string | null
  readonly messages: Message[]
  readonly denied: Set<Permission>
  locked: boolean
}

export interface SentFile {
  readonly name: string
  readonly size: number
}

export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly body: unknown
  /** Attached files by name. */
  readonly files: Readonly<Record<string, string>>
  readonly at: number
}

/** What the stand-in knows; the rooms of the fake read and write it. */
export interface World {
  readonly token: string
  readonly applicationId: string
  readonly botId: string
  readonly guildId: string
  /** The servers of the channels that are not in the first. */
  readonly guilds: Map<string, string>
  readonly channels: Map<string, Channel>
  readonly nonces: Map<string, Message>
  /** Users who take no direct messages from the bot. */
  readonly closed: Set<string>
  readonly requests: RecordedRequest[]
  readonly files: SentFile[]
  /** Broken rules of the protocol; a test ends with none. */
  readonly violations: string[]
  commands: readonly Json[]
  /** What users have attached, by its path on this server. */
  readonly uploads: Map<string, Uint8Array>
  /** Where this server is reached; empty until it listens. */
  origin: string
  nextId(): string
  /** Sends a gateway event to sessions with one of the intents in the mask (0: to all). */
  dispatch(name: string, data: Json, intents: number): void
}

const DISCORD_EPOCH = 1_420_070_400_000n

function idSource(): () => string {
  let counter = 0n
  return () => {
    counter += 1n
    return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | counter).toString()
  }
}

export function textChannel(id: string): Channel {
  const name = `channel-${id}`
  return {
    id,
    name,
    type: 0,
    parentId: null,
    messages: [],
    denied: new Set(),
    locked: false,
  }
}

export interface WorldOptions {
  readonly token: string
  readonly applicationId: string
  readonly guildId: string
  readonly channels: readonly string[]
}

export function createWorld(options: WorldOptions): World {
  return {
    token: options.token,
    applicationId: options.applicationId,
    botId: options.applicationId,
    guildId: options.guildId,
    guilds: new Map(),
    channels: new Map(options.channels.map((id) => [id, textChannel(id)])),
    nonces: new Map(),
    closed: new Set(),
    requests: [],
    files: [],
    violations: [],
    commands: [],
    uploads: new Map(),
    origin: '',
    nextId: idSource(),
    dispatch: () => undefined,
  }
}

/** All text displays of a message, one after the other. */
export function textOf(message: { readonly components: readonly unknown[] }): string {
  const texts = (component: unknown): string[] => {
    if (!isJson(component)) return []
    const own = typeof component['content'] === 'string' ? [component['content']] : []
    return [...own, ...listOf(component['components']).flatMap(texts)]
  }
  return message.components.flatMap(texts).join('\n')
}

/** A message as the REST API shows it. Its nonce is only given back to the request that created it. */
export function messageJson(world: World, message: Message): Json {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.reference === null ? 0 : 19,
    author: {
      id: world.botId,
      username: 'dealbell',
      discriminator: '0000',
      avatar: null,
      bot: true,
      global_name: null,
    },
    content: message.content,
    components: message.components,
    flags: message.flags,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    ...(message.reference === null
      ? {}
      : { message_reference: { message_id: message.reference, channel_id: message.channelId } }),
  }
}
