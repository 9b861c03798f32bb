import { setTimeout as delay } from 'node:timers/promises'
import { userJson } from './discord-application-routes.ts'
import { isJson, type Json, listOf, type Message, PERMISSION, type World } from './discord-world.ts'

/** A user's use of a slash command. */
export interface Invocation {
  readonly command: string
  readonly subcommand?: string
  readonly options?: Readonly<Record<string, string>>
  readonly channelId: string
  readonly userId?: string
  /** The member's permission bits; those of an ordinary member unless given. */
  readonly permissions?: bigint
  readonly locale?: string
}

/** An interaction and what the bot has made of it so far. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly channelId: string
  readonly createdAt: number
  /** When the bot first answered; null before. */
  acknowledgedAt: number | null
  deferred: boolean
  ephemeral: boolean
  /** The answer; null while there is none or it is only announced, and after it was deleted. */
  original: Message | null
  deleted: boolean
  readonly followups: Message[]
}

export const ORDINARY_MEMBER = PERMISSION.VIEW_CHANNEL | PERMISSION.SEND_MESSAGES
export const MANAGE_GUILD = 1n << 5n
const CALLBACK_MS = 3_000
const POLL_MS = 5

function findNamed(list: unknown, name: string): Json | undefined {
  return listOf(list)
    .filter(isJson)
    .find((item) => item['name'] === name)
}

/** The options as Discord sends them, after checking them against the registered command as its client does. */
function optionsJson(definition: Json, options: Readonly<Record<string, string>>): Json[] {
  const known = listOf(definition['options']).filter(isJson)
  for (const option of known) {
    const name = String(option['name'])
    if (option['required'] === true && options[name] === undefined) {
      throw new Error(`Discord would not send the command without its option "${name}"`)
    }
  }
  return Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate['name'] === name)
    if (option === undefined) throw new Error(`the command has no option "${name}"`)
    return { name, type: option['type'], value }
  })
}

function dataJson(world: World, invocation: Invocation): Json {
  const { command, subcommand, options = {} } = invocation
  const definition = findNamed(world.commands, command)
  if (definition === undefined) throw new Error(`/${command} is not registered`)
  const head = { id: definition['id'], name: command, type: 1 }
  if (subcommand === undefined) return { ...head, options: optionsJson(definition, options) }
  const inner = findNamed(definition['options'], subcommand)
  if (inner === undefined) throw new Error(`/${command} has no subcommand ${subcommand}`)
  const nested = { name: subcommand, type: 1, options: optionsJson(inner, options) }
  return { ...head, options: [nested] }
}

function eventJson(world: World, invocation: Invocation, interaction: Interaction): Json {
  const permissions = (invocation.permissions ?? ORDINARY_MEMBER).toString()
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: 2,
    token: interaction.token,
    version: 1,
    guild_id: world.guildId,
    guild: { id: world.guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel_id: invocation.channelId,
    channel: { id: invocation.channelId, type: 0, name: 'channel', guild_id: world.guildId },
    member: {
      user: {
        ...userJson(invocation.userId ?? '200000000000000001'),
        username: 'reader',
        global_name: 'A. Reader',
        bot: false,
      },
      nick: null,
      avatar: null,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      premium_since: null,
      deaf: false,
      mute: false,
      flags: 0,
      permissions,
    },
    app_permissions: permissions,
    locale: invocation.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: { '0': world.guildId },
    context: 0,
    attachment_size_limit: 10_485_760,
    data: dataJson(world, invocation),
  }
}

/**
 * Sends the use of a registered command to the bot and gives the interaction once it is answered in full. Fails
 * when the bot says nothing for three seconds or never comes to an answer.
 */
export async function invokeCommand(
  world: World,
  interactions: Map<string, Interaction>,
  invocation: Invocation,
): Promise<Interaction> {
  const id = world.nextId()
  const interaction: Interaction = {
    id,
    token: `interaction-token-${id}`,
    channelId: invocation.channelId,
    createdAt: Date.now(),
    acknowledgedAt: null,
    deferred: false,
    ephemeral: false,
    original: null,
    deleted: false,
    followups: [],
  }
  const event = eventJson(world, invocation, interaction)
  interactions.set(id, interaction)
  world.dispatch('INTERACTION_CREATE', event, 0)
  const patience = { first: Date.now() + CALLBACK_MS, whole: Date.now() + 20_000 }
  while (interaction.original === null) {
    const silent = interaction.acknowledgedAt === null && Date.now() > patience.first
    if (silent || Date.now() > patience.whole) {
      world.violations.push(`interaction: /${invocation.command} was not answered in time`)
      throw new Error('The application did not respond')
    }
    await delay(POLL_MS)
  }
  return interaction
}
