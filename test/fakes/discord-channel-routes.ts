import { withIds } from './discord-component-rules.ts'
import { carelessPings, FLAG, messageFlaws, pingsOf } from './discord-message-rules.ts'
import { done, invalidForm, type Reply, refuse } from './discord-reply.ts'
import {
  type Channel,
  isJson,
  type Json,
  type Message,
  messageJson,
  PERMISSION,
  type Permission,
  textChannel,
  type World,
} from './discord-world.ts'

/** One request as a route sees it. */
export interface Call {
  readonly world: World
  readonly params: readonly string[]
  readonly query: URLSearchParams
  readonly body: unknown
}

const CREATE_FLAGS = FLAG.v2 | FLAG.silent | FLAG.suppressEmbeds
const UNKNOWN_CHANNEL = refuse(404, 10003, 'Unknown Channel')
const UNKNOWN_MESSAGE = refuse(404, 10008, 'Unknown Message')
const GUILDS = 1 << 0
const GUILD_MESSAGES = 1 << 9

function isDenied(world: World, channel: Channel, permission: Permission): boolean {
  const rightsOf = world.channels.get(channel.parentId ?? '') ?? channel
  return rightsOf.denied.has(permission)
}

/** The channel, or the refusal that a bot without access gets. */
function visibleChannel(world: World, id: string | undefined): Channel | Reply {
  const channel = world.channels.get(id ?? '')
  if (channel === undefined) return UNKNOWN_CHANNEL
  return isDenied(world, channel, 'VIEW_CHANNEL') ? refuse(403, 50001, 'Missing Access') : channel
}

function isReply(value: Channel | Message | Reply): value is Reply {
  return 'status' in value
}

function flawed(world: World, flaws: readonly string[]): Reply {
  world.violations.push(...flaws.map((flaw) => `message: ${flaw}`))
  return invalidForm(flaws)
}

/** A new message from a valid body; pings of those who are not named one by one count as a violation. */
export function newMessage(world: World, channelId: string, body: Json): Message {
  const reference = isJson(body['message_reference']) ? body['message_reference'] : {}
  const pings = pingsOf(body)
  world.violations.push(...carelessPings(body).map((ping) => `message: pings ${ping}`))
  return {
    id: world.nextId(),
    channelId,
    nonce: typeof body['nonce'] === 'string' ? body['nonce'] : null,
    reference: typeof reference['message_id'] === 'string' ? reference['message_id'] : null,
    createdAt: Date.now(),
    flags: typeof body['flags'] === 'number' ? body['flags'] : 0,
    content: typeof body['content'] === 'string' ? body['content'] : '',
    components: withIds(body['components']),
    editedAt: null,
    pings,
  }
}

/** Changes what the body names, as PATCH does. */
export function changeMessage(message: Message, body: Json): void {
  if (Array.isArray(body['components'])) message.components = withIds(body['components'])
  if (typeof body['content'] === 'string') message.content = body['content']
  if (typeof body['flags'] === 'number') message.flags |= body['flags'] & FLAG.v2
  message.editedAt = Date.now()
}

function unsendable(world: World, channel: Channel, hasFiles: boolean): Reply | null {
  if (channel.type === 1) {
    const closed = world.closed.has(channel.name)
    return closed ? refuse(403, 50007, 'Cannot send messages to this user') : null
  }
  const permission = channel.type === 11 ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES'
  if (isDenied(world, channel, permission)) return refuse(403, 50013, 'Missing Permissions')
  if (hasFiles && isDenied(world, channel, 'ATTACH_FILES')) {
    return refuse(403, 50013, 'Missing Permissions')
  }
  return channel.locked ? refuse(400, 50083, 'Thread is archived') : null
}

function earlier(world: World, channelId: string, body: Json): Message | undefined {
  if (body['enforce_nonce'] !== true) return undefined
  return world.nonces.get(`${channelId}:${String(body['nonce'])}`)
}

export function createMessage({ world, params, body }: Call): Reply {
  const channel = visibleChannel(world, params[0])
  if (isReply(channel)) return channel
  const refusal = unsendable(world, channel, JSON.stringify(body).includes('attachment://'))
  if (refusal !== null) return refusal
  const flaws = messageFlaws(body, CREATE_FLAGS)
  if (flaws.length > 0 || !isJson(body)) return flawed(world, flaws)
  const reference = isJson(body['message_reference']) ? body['message_reference'] : null
  if (reference !== null && !channel.messages.some(({ id }) => id === reference['message_id'])) {
    return invalidForm(['message_reference: Unknown message'])
  }
  const again = earlier(world, channel.id, body)
  if (again !== undefined) return done({ ...messageJson(world, again), nonce: again.nonce })
  const message = newMessage(world, channel.id, body)
  channel.messages.push(message)
  world.nonces.set(`${channel.id}:${message.nonce}`, message)
  const json = { ...messageJson(world, message), nonce: message.nonce }
  world.dispatch('MESSAGE_CREATE', { ...json, guild_id: world.guildId }, GUILD_MESSAGES)
  return done(json)
}

/** Opens the direct messages with a user; the channel is named after the user. */
export function openDirect({ world, body }: Call): Reply {
  const user = isJson(body) ? String(body['recipient_id']) : ''
  if (!/^\d{1,20}$/.test(user)) return flawed(world, ['recipient_id: not a user'])
  const known = [...world.channels.values()].find(({ type, name }) => type === 1 && name === user)
  const channel = known ?? { ...textChannel(world.nextId()), name: user, type: 1 as const }
  world.channels.set(channel.id, channel)
  return done({ id: channel.id, type: 1, recipients: [{ id: user }] })
}

function ownMessage(call: Call): Message | Reply {
  const channel = visibleChannel(call.world, call.params[0])
  if (isReply(channel)) return channel
  return channel.messages.find(({ id }) => id === call.params[1]) ?? UNKNOWN_MESSAGE
}

export function editMessage(call: Call): Reply {
  const { world, body } = call
  const message = ownMessage(call)
  if (isReply(message)) return message
  const flaws = messageFlaws(body, FLAG.v2 | FLAG.suppressEmbeds, (message.flags & FLAG.v2) !== 0)
  if (flaws.length > 0 || !isJson(body)) return flawed(world, flaws)
  world.violations.push(...carelessPings(body).map((ping) => `edit: pings ${ping}`))
  changeMessage(message, body)
  return done(messageJson(world, message))
}

/** The latest messages first; without the right to read history Discord answers with an empty list. */
export function listMessages({ world, params, query }: Call): Reply {
  const channel = visibleChannel(world, params[0])
  if (isReply(channel)) return channel
  const limit = Number(query.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    return flawed(world, ['limit: not 1 to 100'])
  }
  if (isDenied(world, channel, 'READ_MESSAGE_HISTORY')) return done([])
  const latest = channel.messages.toReversed().slice(0, limit)
  return done(latest.map((message) => messageJson(world, message)))
}

/** What the bot was denied, as an overwrite of its own. */
function overwrites(world: World, { denied }: Channel): readonly Json[] {
  if (denied.size === 0) return []
  const deny = [...denied].reduce((all, name) => all | PERMISSION[name], 0n)
  return [{ id: world.botId, type: 1, allow: '0', deny: deny.toString() }]
}

export function channelJson(world: World, channel: Channel): Json {
  const shared = { id: channel.id, type: channel.type, name: channel.name, guild_id: world.guildId }
  if (channel.type !== 11) {
    return {
      ...shared,
      position: 0,
      permission_overwrites: overwrites(world, channel),
      nsfw: false,
    }
  }
  const metadata = { archived: false, locked: channel.locked, auto_archive_duration: 1440 }
  return {
    ...shared,
    parent_id: channel.parentId,
    owner_id: world.botId,
    message_count: channel.messages.length,
    member_count: 1,
    thread_metadata: { ...metadata, archive_timestamp: new Date().toISOString() },
  }
}

function threadFlaws(body: unknown): string[] {
  if (!isJson(body)) return ['body: not an object']
  const { name, auto_archive_duration: duration, ...rest } = body
  const flaws = Object.keys(rest).map((key) => `${key}: unknown key`)
  if (typeof name !== 'string' || name.length < 1 || name.length > 100) {
    flaws.push('name: not 1 to 100 characters')
  }
  if (duration !== undefined && ![60, 1440, 4320, 10080].includes(Number(duration))) {
    flaws.push('auto_archive_duration: not one of the four')
  }
  return flaws
}

export function startThread(call: Call): Reply {
  const { world, body } = call
  const message = ownMessage(call)
  if (isReply(message)) return message
  const parent = world.channels.get(message.channelId)
  if (parent === undefined) return UNKNOWN_CHANNEL
  if (parent.type !== 0) return refuse(400, 50024, 'Cannot execute action on this channel type')
  if (isDenied(world, parent, 'CREATE_PUBLIC_THREADS')) {
    return refuse(403, 50013, 'Missing Permissions')
  }
  const flaws = threadFlaws(body)
  if (flaws.length > 0 || !isJson(body)) return flawed(world, flaws)
  if (world.channels.has(message.id)) {
    return refuse(400, 160004, 'A thread has already been created for this message')
  }
  const thread: Channel = {
    ...textChannel(message.id),
    name: String(body['name']),
    type: 11,
    parentId: parent.id,
  }
  world.channels.set(thread.id, thread)
  world.dispatch('THREAD_CREATE', { ...channelJson(world, thread), newly_created: true }, GUILDS)
  return { status: 201, body: channelJson(world, thread) }
}
