import type { WebClient } from '@slack/web-api'
import { broken, type Diagnosis, sound } from '../core/diagnosis.ts'
import type { Logger } from '../log.ts'
import { type CallOutcome, outcomeOf, webClient } from './call.ts'
import { EVENTS_PATH } from './http.ts'
import { libraryLogger } from './library-log.ts'
import { REFUSED } from './refusals.data.ts'
import { BOT_SCOPES } from './setup.ts'

export interface ExamineOptions {
  readonly botToken: string
  /** Null: Slack reaches the bot by requests to its web server. */
  readonly appToken: string | null
  readonly apiUrl?: string
  readonly log: Logger
  /** The ids of the channels that are told something. */
  readonly channels: readonly string[]
}

const TIMEOUT_MS = 10_000
const PORTAL = 'https://api.slack.com/apps'

/** Checks the bot's standing on Slack: both tokens, scopes, and whether it is in the channels it writes to. */
export async function examineSlack(options: ExamineOptions): Promise<readonly Diagnosis[]> {
  const { apiUrl = 'https://slack.com/api/', log, botToken, appToken } = options
  const settings = { apiUrl, logger: libraryLogger(log), timeoutMs: TIMEOUT_MS }
  const app = await examineAppToken(webClient(appToken ?? undefined, settings), appToken)
  const bot = webClient(botToken, settings)
  const identity = isPlausible(botToken) ? await outcomeOf(bot.auth.test()) : UNPLAUSIBLE
  if (identity.kind !== 'done') return [badBotToken(identity), app]
  const { team, user, response_metadata: metadata } = identity.value
  return [
    sound('Slack bot token', `It is that of ${user ?? 'the bot'} in ${team ?? 'the workspace'}.`),
    app,
    scopes(metadata?.scopes),
    ...(await examineChannels(bot, options.channels)),
  ]
}

type Failed = Exclude<CallOutcome<never>, { kind: 'done' }>

const UNPLAUSIBLE: Failed = { kind: 'no', code: 'characters that no token has', needed: null }

/** What no HTTP header can carry would look like an outage of the network. */
function isPlausible(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}

function badBotToken(outcome: Failed): Diagnosis {
  if (outcome.kind !== 'no') return unreachable(outcome)
  const advice = `Set SLACK_BOT_TOKEN to the "Bot User OAuth Token" (xoxb-…) of the page "OAuth & Permissions" at ${PORTAL}.`
  return broken('Slack bot token', `Slack does not accept it (${outcome.code}).`, advice)
}

async function examineAppToken(client: WebClient, token: string | null): Promise<Diagnosis> {
  const part = 'Slack app token'
  if (token === null) {
    return sound('Slack requests', `Slack sends them to ${EVENTS_PATH} of the public address.`)
  }
  const opened = isPlausible(token) ? await outcomeOf(client.apps.connections.open()) : UNPLAUSIBLE
  if (opened.kind === 'done') return sound(part, 'Socket Mode can be opened with it.')
  if (opened.kind !== 'no') return unreachable(opened)
  const advice = `Set SLACK_APP_TOKEN to an app-level token (xapp-…) with the scope connections:write, page "Basic Information" at ${PORTAL}; Socket Mode must be on.`
  return broken(part, `Slack does not accept it (${opened.code}).`, advice)
}

function unreachable(outcome: Exclude<Failed, { kind: 'no' }>): Diagnosis {
  const reason = outcome.kind === 'limited' ? 'Slack asks to slow down' : outcome.reason
  const advice =
    'Check the network, and SLACK_API_URL where it is set; slack-status.com tells of outages.'
  return broken('Slack', `${reason}.`, advice)
}

function scopes(granted: readonly string[] | undefined): Diagnosis {
  const part = 'Slack scopes'
  if (granted === undefined) return sound(part, 'Slack does not say which the token has.')
  const missing = BOT_SCOPES.filter((scope) => !granted.includes(scope))
  if (missing.length === 0) return sound(part, 'The token has all that the manifest asks for.')
  const advice = `Paste what "npm run --silent dealbell -- slack manifest" prints on the page "App Manifest" at ${PORTAL}, then install the app again.`
  return broken(part, `The token lacks ${missing.join(', ')}.`, advice)
}

/** Reading the history needs membership, and no scope besides those that the bot has anyway. */
async function examineChannels(
  client: WebClient,
  channels: readonly string[],
): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = []
  for (const channel of channels) {
    const part = `Slack channel ${channel}`
    const outcome = await outcomeOf(client.conversations.history({ channel, limit: 1 }))
    if (outcome.kind === 'done') found.push(sound(part, 'The bot is in it.'))
    else if (outcome.kind === 'no') found.push(refused(part, outcome))
    else found.push(unreachable(outcome))
  }
  return found
}

function refused(part: string, { code, needed }: Extract<Failed, { kind: 'no' }>): Diagnosis {
  const advice = REFUSED[code]
  if (advice !== undefined) return broken(part, `Slack answered ${code}.`, `${advice}.`)
  const wants = needed === null ? '' : `, which wants ${needed}`
  return broken(part, `Slack answered ${code}${wants}.`, 'See the scopes above.')
}
