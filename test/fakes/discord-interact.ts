import { setTimeout as delay } from 'node:timers/promises'
import { userJson } from './discord-application-routes.ts'
import { type Json, type Message, messageJson, PERMISSION, type World } from './discord-world.ts'

export const ORDINARY_MEMBER = PERMISSION.VIEW_CHANNEL | PERMISSION.SEND_MESSAGES
export const MANAGE_GUILD = 1n << 5n
const CALLBACK_MS = 3_000
const POLL_MS = 5

/** Who does something, and where. */
export interface Who {
  readonly channelId: string
  readonly userId?: string
  /** The member's permission bits; those of an ordinary member unless given. */
  readonly permissions?: bigint
  readonly locale?: string
  /** True in a direct message with the bot, which belongs to no server. */
  readonly direct?: boolean
}

/** An interaction and what the bot has made of it so far. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly channelId: string
  readonly createdAt: number
  /** 2 a command, 3 a button, 4 an option that is being typed, 5 a form. */
  readonly type: number
  /** The message whose button or menu was used; null for anything else. */
  readonly on: Message | null
  /** When the bot first answered; null before. */
  acknowledgedAt: number | null
  deferred: boolean
  ephemeral: boolean
  /** The answer; null while there is none or it is only announced, and after it was deleted. */
  original: Message | null
  /** The form that the bot opened in answer. */
  modal: Json | null
  /** What the bot suggested for an option; null before. */
  choices: readonly Json[] | null
  deleted: boolean
  readonly followups: Message[]
}

/** What the user does, as the type and the data of an interaction. */
export interface UserRequest {
  readonly type: number
  readonly data: Json
  /** The message whose button or menu it is. */
  readonly on?: Message
}

function userOf({ userId }: Who): Json {
  return {
    ...userJson(userId ?? '200000000000000001'),
    username: 'reader',
    global_name: 'A. Reader',
    bot: false,
  }
}

function placeJson(world: World, who: Who): Json {
  if (who.direct === true) {
    return {
      channel: { id: who.channelId, type: 1 },
      user: userOf(who),
      context: 1,
      authorizing_integration_owners: { '0': '0' },
    }
  }
  const guildId = world.guilds.get(who.channelId) ?? world.guildId
  const permissions = (who.permissions ?? ORDINARY_MEMBER).toString()
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel: { id: who.channelId, type: 0, name: 'channel', guild_id: guildId },
    member: {
      user: userOf(who),
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
    context: 0,
    authorizing_integration_owners: { '0': guildId },
  }
}

function eventJson(world: World, who: Who, interaction: Interaction, request: UserRequest): Json {
  const { type, data, on } = request
  return {
    id: interaction.id,
    application_id: world.applicationId,
    token: interaction.token,
    version: 1,
    channel_id: who.channelId,
    app_permissions: ORDINARY_MEMBER.toString(),
    locale: who.locale ?? 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...placeJson(world, who),
    type,
    data,
    ...(on === undefined ? {} : { message: messageJson(world, on) }),
  }
}

function isAnswered({ original, modal, choices }: Interaction): boolean {
  return original !== null || modal !== null || choices !== null
}

/**
 * Sends what a user does to the bot and gives the interaction once it is answered in full, by a form or by
 * suggestions. Fails when the
 * bot says nothing for three seconds or never comes to an answer.
 */
export async function interact(
  world: World,
  interactions: Map<string, Interaction>,
  { who, request, what }: { who: Who; request: UserRequest; what: string },
): Promise<Interaction> {
  const id = world.nextId()
  const interaction: Interaction = {
    id,
    token: `interaction-token-${id}`,
    channelId: who.channelId,
    createdAt: Date.now(),
    type: request.type,
    on: request.on ?? null,
    acknowledgedAt: null,
    deferred: false,
    ephemeral: false,
    original: null,
    modal: null,
    choices: null,
    deleted: false,
    followups: [],
  }
  interactions.set(id, interaction)
  world.dispatch('INTERACTION_CREATE', eventJson(world, who, interaction, request), 0)
  const patience = { first: Date.now() + CALLBACK_MS, whole: Date.now() + 20_000 }
  while (!isAnswered(interaction)) {
    const silent = interaction.acknowledgedAt === null && Date.now() > patience.first
    if (silent || Date.now() > patience.whole) {
      world.violations.push(`interaction: ${what} was not answered in time`)
      throw new Error('The application did not respond')
    }
    await delay(POLL_MS)
  }
  return interaction
}
