import { COMMANDS } from '../../../commands/index.ts'
import { MESSAGE_COMMANDS } from '../../../commands/message-commands.ts'
import type { Config, Secrets } from '../../../config/config.ts'
import { type Diagnosis, switchedOff } from '../../core/diagnosis.ts'
import { examineDiscord } from '../../discord/examine.ts'
import { apiBase } from '../../discord/rest.ts'
import { createLog } from '../../log.ts'
import type { SealedInstallation } from '../../ports.ts'
import { examineSlack } from '../../slack/examine.ts'
import { tokensOf } from '../../slack/grants.ts'
import { type ClockSource, platformDate } from './clock.ts'

/** What the bot is set up with. */
export interface SetUp {
  readonly config: Config
  readonly secrets: Secrets
  /** The channels that are told something, as `platform:channel id`. */
  readonly channels: readonly string[]
  /** The workspaces that have installed the Slack app. */
  readonly installations: readonly SealedInstallation[]
}

/** The bot's standing on both platforms, as far as they are set up. */
export async function examinePlatforms(setUp: SetUp): Promise<readonly Diagnosis[]> {
  return [...(await examineDiscordOf(setUp)), ...(await examineSlackOf(setUp))]
}

async function examineDiscordOf({
  config,
  secrets,
  channels,
}: SetUp): Promise<readonly Diagnosis[]> {
  const { discord, missing } = config
  if (discord === null || secrets.discordToken === null) {
    return [off('Discord', missing.discord)]
  }
  return examineDiscord({
    token: secrets.discordToken,
    applicationId: discord.applicationId,
    apiUrl: discord.apiUrl ?? undefined,
    commands: COMMANDS,
    messageCommands: MESSAGE_COMMANDS,
    channels: idsOn('discord', channels),
  })
}

async function examineSlackOf({
  config,
  secrets,
  channels,
  installations,
}: SetUp): Promise<readonly Diagnosis[]> {
  const { slack, missing } = config
  const { slackBotToken: botToken, slackAppToken: appToken } = secrets
  if (slack === null) return [off('Slack', missing.slack)]
  return examineSlack({
    botToken,
    installed: slack.clientId === null ? [] : tokensOf(secrets.secretKeys, installations),
    appToken,
    ...(slack.apiUrl !== null && { apiUrl: slack.apiUrl }),
    log: createLog({ level: 'silent', secrets: [] }),
    channels: idsOn('slack', channels),
  })
}

function off(platform: string, missing: readonly string[]): Diagnosis {
  const advice = `To turn it on: npm run dealbell -- init, or set ${missing.join(' and ')}.`
  return switchedOff(platform, `${missing.join(' and ')} not set.`, advice)
}

function idsOn(platform: string, channels: readonly string[]): readonly string[] {
  const prefix = `${platform}:`
  return channels.flatMap((channel) =>
    channel.startsWith(prefix) ? [channel.slice(prefix.length)] : [],
  )
}

const USER_AGENT = 'DiscordBot (https://github.com/dealbell/dealbell, 0.1)'

/** A platform that is set up, as a clock; null when none is. */
export function platformClock({ config, secrets }: SetUp): ClockSource | null {
  if (config.discord !== null) {
    const url = `${apiBase(config.discord.apiUrl ?? undefined)}/v10/users/@me`
    const headers = { authorization: `Bot ${secrets.discordToken}`, 'user-agent': USER_AGENT }
    return { name: 'Discord', date: () => platformDate(url, headers) }
  }
  if (config.slack === null) return null
  const url = new URL('auth.test', config.slack.apiUrl ?? 'https://slack.com/api/').href
  const headers = { authorization: `Bearer ${secrets.slackBotToken}` }
  return { name: 'Slack', date: () => platformDate(url, headers) }
}
