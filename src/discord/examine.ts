import { DiscordAPIError, type REST, Routes } from 'discord.js'
import { z } from 'zod'
import { broken, type Diagnosis, doubtful, sound } from '../core/diagnosis.ts'
import { describeError } from '../core/error.ts'
import type { Offer } from './definitions.ts'
import { examineChannels } from './examine-channels.ts'
import { INTENTS, missingIntents } from './intents.ts'
import { createRest, isPlausibleToken } from './rest.ts'
import { areRegistered, inviteUrl } from './setup.ts'

export interface ExamineOptions extends Offer {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl?: string | undefined
  /** The ids of the channels that are told something. */
  readonly channels: readonly string[]
}

const TOKEN = 'Discord token'
const NEW_TOKEN =
  'Correct DISCORD_TOKEN: developer portal, page "Bot", "Reset Token" shows a new one.'

const user = z.object({ id: z.string(), username: z.string() })
const application = z.object({ id: z.string(), flags: z.number().default(0) })
const servers = z.array(z.object({ id: z.string() }))

/** Checks the bot's standing on Discord: token, application, intents, servers, commands, rights in channels. */
export async function examineDiscord(options: ExamineOptions): Promise<readonly Diagnosis[]> {
  const { token, apiUrl, channels } = options
  if (!isPlausibleToken(token)) {
    return [broken(TOKEN, 'It holds characters that no token has.', NEW_TOKEN)]
  }
  const rest = createRest({ token, apiUrl })
  let me: z.infer<typeof user>
  try {
    me = user.parse(await rest.get(Routes.user()))
  } catch (error) {
    return [noAnswer(error)]
  }
  return [
    sound(TOKEN, `It is that of the bot ${me.username}.`),
    ...(await attempt('Discord application', () => examineApplication(rest, options))),
    ...(await attempt('Discord servers', () => examineServers(rest, options))),
    ...(await attempt('Discord commands', () => examineCommands(rest, options))),
    ...(await examineChannels(rest, me.id, channels)),
  ]
}

function noAnswer(error: unknown): Diagnosis {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return broken(TOKEN, 'Discord does not accept it.', NEW_TOKEN)
  }
  return broken(
    'Discord',
    `It cannot be reached: ${describeError(error)}.`,
    'Check the network, and DISCORD_API_URL where it is set; discordstatus.com tells of outages.',
  )
}

/** One part's check; what Discord refuses of it is that part's trouble alone. */
async function attempt(
  part: string,
  work: () => Promise<readonly Diagnosis[]>,
): Promise<readonly Diagnosis[]> {
  try {
    return await work()
  } catch (error) {
    const advice = 'Try again later; if it stays so, please report it.'
    return [broken(part, `Discord answered: ${describeError(error)}.`, advice)]
  }
}

async function examineApplication(
  rest: REST,
  { applicationId }: ExamineOptions,
): Promise<readonly Diagnosis[]> {
  const { id, flags } = application.parse(await rest.get(Routes.currentApplication()))
  if (id !== applicationId) {
    const found = `DISCORD_APPLICATION_ID is ${applicationId}, but the token belongs to ${id}.`
    const advice = `Set DISCORD_APPLICATION_ID=${id}, or take the token of the other application.`
    return [broken('Discord application', found, advice)]
  }
  const missing = missingIntents(INTENTS, flags)
  return [
    sound('Discord application', `DISCORD_APPLICATION_ID ${id} fits the token.`),
    missing.length === 0
      ? sound('Discord intents', 'Those that need a switch in the developer portal are on.')
      : broken(
          'Discord intents',
          `Not switched on: ${missing.join(', ')}.`,
          'Switch them on in the developer portal, page "Bot", "Privileged Gateway Intents".',
        ),
  ]
}

async function examineServers(
  rest: REST,
  { applicationId }: ExamineOptions,
): Promise<readonly Diagnosis[]> {
  const { length } = servers.parse(await rest.get(Routes.userGuilds()))
  if (length > 0) return [sound('Discord servers', `The bot is in ${length}.`)]
  const advice = `Invite it: ${inviteUrl(applicationId)}`
  return [broken('Discord servers', 'The bot is in no server.', advice)]
}

async function examineCommands(rest: REST, options: ExamineOptions): Promise<readonly Diagnosis[]> {
  if (await areRegistered(rest, options)) return [sound('Discord commands', 'They are registered.')]
  const advice =
    'Start the bot, which registers them. Without it: npm run dealbell -- commands register'
  return [doubtful('Discord commands', 'Those registered are not those of this version.', advice)]
}
