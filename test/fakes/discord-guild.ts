import { userJson } from './discord-application-routes.ts'
import { channelJson } from './discord-channel-routes.ts'
import { isJson, type Json, listOf, PERMISSION, textChannel, type World } from './discord-world.ts'

/** What a client is told first of all: who it is and how to resume. Servers are unavailable until GUILD_CREATE. */
export function readyJson(
  world: World,
  session: {
    readonly id: string
    readonly resumeUrl: string
    readonly shard: unknown
    readonly hasGuild: boolean
  },
): Json {
  return {
    v: 10,
    user: userJson(world.botId),
    guilds: session.hasGuild ? [{ id: world.guildId, unavailable: true }] : [],
    session_id: session.id,
    resume_gateway_url: session.resumeUrl,
    application: { id: world.applicationId, flags: 0 },
    shard: session.shard,
  }
}

/** The server as GUILD_CREATE describes it. */
export function guildJson(world: World): Json {
  const everyone = Object.values(PERMISSION).reduce((all, bit) => all | bit, 0n)
  return {
    id: world.guildId,
    name: 'Test server',
    owner_id: '200000000000000000',
    preferred_locale: 'en-US',
    unavailable: false,
    member_count: 2,
    large: false,
    features: [],
    emojis: [],
    stickers: [],
    joined_at: new Date(0).toISOString(),
    members: [{ user: userJson(world.botId), roles: [], joined_at: new Date(0).toISOString() }],
    presences: [],
    threads: [],
    roles: [
      { id: world.guildId, name: '@everyone', permissions: everyone.toString(), position: 0 },
    ],
    channels: [...world.channels.values()]
      .filter(({ type }) => type === 0)
      .map((channel) => channelJson(world, channel)),
  }
}

const GUILDS = 1 << 0

/** Somebody invites the bot to another server, which has this one channel. */
export function joinGuild(world: World, guildId: string, channelId: string): void {
  const channel = textChannel(channelId)
  world.channels.set(channelId, channel)
  world.guilds.set(channelId, guildId)
  const guild = guildJson(world)
  world.dispatch(
    'GUILD_CREATE',
    {
      ...guild,
      id: guildId,
      roles: listOf(guild['roles']).map((role) => ({ ...(isJson(role) ? role : {}), id: guildId })),
      channels: [{ ...channelJson(world, channel), guild_id: guildId }],
      joined_at: new Date().toISOString(),
    },
    GUILDS,
  )
}
