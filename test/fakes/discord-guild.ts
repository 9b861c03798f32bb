import { userJson } from './discord-application-routes.ts'
import { channelJson } from './discord-channel-routes.ts'
import { type Json, PERMISSION, type World } from './discord-world.ts'

/** What a client is told first of all: who it is and how to resume. Servers are unavailable until GUILD_CREATE. */
export function readyJson(
  world: World,
  session: { readonly id: string; readonly resumeUrl: string; readonly shard: unknown },
): Json {
  return {
    v: 10,
    user: userJson(world.botId),
    guilds: [{ id: world.guildId, unavailable: true }],
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
    members: [],
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
