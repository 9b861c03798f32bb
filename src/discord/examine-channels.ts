import { DiscordAPIError, type REST, Routes } from 'discord.js'
import { z } from 'zod'
import { broken, type Diagnosis, sound } from '../core/diagnosis.ts'
import { describeError } from '../core/error.ts'
import { CODE } from './failure.ts'
import { missingRights, rightsIn, type Standing } from './rights.ts'

const bits = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform(BigInt)

const overwrite = z.object({ id: z.string(), allow: bits, deny: bits })

const channel = z.object({
  guild_id: z.string(),
  name: z.string().nullish(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(overwrite).default([]),
  thread_metadata: z.object({ archived: z.boolean() }).optional(),
})

const guild = z.object({
  name: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
})

const member = z.object({ roles: z.array(z.string()) })

/** Whether the bot has the rights it needs in each of the channels, one after the other. */
export async function examineChannels(
  rest: REST,
  botId: string,
  channels: readonly string[],
): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = []
  for (const id of channels) found.push(await examineChannel(rest, botId, id))
  return found
}

async function examineChannel(rest: REST, botId: string, id: string): Promise<Diagnosis> {
  const part = `Discord channel ${id}`
  try {
    const asked = channel.parse(await rest.get(Routes.channel(id)))
    const place = await placeOf(rest, asked)
    const { name, ...standing } = await standingIn(rest, asked.guild_id, botId)
    const missing = missingRights(rightsIn(standing, place.permission_overwrites))
    const where = `#${asked.name ?? id} on ${name}`
    if (missing.length === 0) return sound(part, `${where}: the bot has all rights it needs.`)
    const advice = `Give the bot's role ${missing.join(', ')} there (channel settings, "Permissions").`
    return broken(part, `${where}: missing ${missing.join(', ')}.`, advice)
  } catch (error) {
    return unseen(part, error)
  }
}

/** A thread has the rights of its channel. */
async function placeOf(
  rest: REST,
  asked: z.infer<typeof channel>,
): Promise<z.infer<typeof channel>> {
  const { parent_id: parent, thread_metadata: thread } = asked
  if (thread === undefined || typeof parent !== 'string') return asked
  return channel.parse(await rest.get(Routes.channel(parent)))
}

async function standingIn(
  rest: REST,
  guildId: string,
  botId: string,
): Promise<Standing & { readonly name: string }> {
  const { name, owner_id: ownerId, roles } = guild.parse(await rest.get(Routes.guild(guildId)))
  const own = member.parse(await rest.get(Routes.guildMember(guildId, botId)))
  return { name, guildId, ownerId, roles, memberId: botId, memberRoles: own.roles }
}

function unseen(part: string, error: unknown): Diagnosis {
  const code = error instanceof DiscordAPIError ? error.code : null
  if (code === CODE.unknownChannel) {
    const advice = 'Correct the number in the configuration file, or take the subscription out.'
    return broken(part, 'There is no such channel, or it was deleted.', advice)
  }
  if (code === CODE.missingAccess) {
    const advice = 'Invite the bot to the server, and give its role "View Channel" there.'
    return broken(part, 'The bot cannot see it.', advice)
  }
  const advice = 'Try again later; if it stays so, please report it.'
  return broken(part, `It cannot be examined: ${describeError(error)}.`, advice)
}
