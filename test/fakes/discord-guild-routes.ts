import { userJson } from './discord-application-routes.ts'
import { type Call, channelJson } from './discord-channel-routes.ts'
import { guildJson } from './discord-guild.ts'
import { done, type Reply, refuse } from './discord-reply.ts'

const UNKNOWN_GUILD = refuse(404, 10004, 'Unknown Guild')
const NO_ACCESS = refuse(403, 50001, 'Missing Access')

/** The application that the token belongs to. */
export function currentApplication({ world }: Call): Reply {
  return done({ id: world.applicationId, name: 'Dealbell', flags: 0, bot_public: false })
}

/** The servers that the bot is in. */
export function ownGuilds({ world }: Call): Reply {
  return done([{ id: world.guildId, name: 'Test server', owner: false, permissions: '0' }])
}

export function guildOf({ world, params }: Call): Reply {
  if (params[0] !== world.guildId) return UNKNOWN_GUILD
  const { id, name, owner_id, roles, features, emojis, stickers } = guildJson(world)
  return done({ id, name, owner_id, roles, features, emojis, stickers })
}

export function memberOf({ world, params }: Call): Reply {
  if (params[0] !== world.guildId) return UNKNOWN_GUILD
  if (params[1] !== world.botId) return refuse(404, 10007, 'Unknown Member')
  const joined = new Date(0).toISOString()
  return done({
    user: userJson(world.botId),
    roles: [],
    joined_at: joined,
    deaf: false,
    mute: false,
  })
}

export function channelOf({ world, params }: Call): Reply {
  const channel = world.channels.get(params[0] ?? '')
  if (channel === undefined) return refuse(404, 10003, 'Unknown Channel')
  return channel.denied.has('VIEW_CHANNEL') ? NO_ACCESS : done(channelJson(world, channel))
}
