import type { Call } from './discord-channel-routes.ts'
import { commandFlaws } from './discord-command-rules.ts'
import { done, invalidForm, type Reply, refuse } from './discord-reply.ts'
import { isJson, type Json } from './discord-world.ts'

const FOREIGN = refuse(
  403,
  20012,
  'You are not authorized to perform this action on this application',
)

function withoutLocalizations(command: Json): Json {
  const { name_localizations: _names, description_localizations: _texts, ...rest } = command
  return rest
}

export function listCommands({ world, params, query }: Call): Reply {
  if (params[0] !== world.applicationId) return FOREIGN
  const whole = query.get('with_localizations') === 'true'
  return done(whole ? world.commands : world.commands.map(withoutLocalizations))
}

/** Bulk overwrite: what is not in the body is no longer a command. */
export function overwriteCommands({ world, params, body }: Call): Reply {
  if (params[0] !== world.applicationId) return FOREIGN
  const flaws = commandFlaws(body)
  if (flaws.length > 0 || !Array.isArray(body)) {
    world.violations.push(...flaws.map((flaw) => `commands: ${flaw}`))
    return invalidForm(flaws)
  }
  world.commands = body.filter(isJson).map((command) => ({
    ...command,
    id: world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    nsfw: false,
    dm_permission: true,
    name_localizations: command['name_localizations'] ?? null,
    description: command['description'] ?? '',
    description_localizations: command['description_localizations'] ?? null,
  }))
  return done(world.commands)
}

export function currentUser({ world }: Call): Reply {
  return done(userJson(world.botId))
}

export function userJson(id: string): Json {
  return {
    id,
    username: 'dealbell',
    discriminator: '0000',
    global_name: null,
    avatar: null,
    bot: true,
  }
}
