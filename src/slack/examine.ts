import type { WebClient } from '@slack/web-api'
import { broken, type Diagnosis, sound } from '../core/diagnosis.ts'
import type { Logger } from '../log.ts'
import { type CallOutcome, type ClientOptions, outcomeOf, webClient } from './call.ts'
import { LOCKED } from './grants.ts'
import { libraryLogger } from './library-log.ts'
import { EVENTS_PATH } from './paths.ts'
import { REFUSED } from './refusals.data.ts'
import { BOT_SCOPES } from './setup.ts'

/** A workspace that has installed the app; `token` is null when it cannot be read with our keys. */
export interface InstalledToken {
  readonly team: string
  readonly token: string | null
}

export interface ExamineOptions {
  /** SLACK_BOT_TOKEN; null where it is not set. */
  readonly botToken: string | null
  readonly installed: readonly InstalledToken[]
  /** Null: Slack reaches the bot by requests to its web server. */
  readonly appToken: string | null
  readonly apiUrl?: string
  readonly log: Logger
  /** The ids of the channels that are told something. */
  readonly channels: readonly string[]
}

const TIMEOUT_MS = 10_000
const PORTAL = 'https://api.slack.com/apps'

/** Checks the bot's standing on Slack: all tokens, scopes, and whether it is in the channels it writes to. */
export async function examineSlack(options: ExamineOptions): Promise<readonly Diagnosis[]> {
  const { apiUrl = 'https://slack.com/api/', log, botToken, appToken, installed } = options
  const settings = { apiUrl, logger: libraryLogger(log), timeoutMs: TIMEOUT_MS }
  const found = [await examineAppToken(webClient(appToken ?? undefined, settings), appToken)]
  const own = botToken === null ? [] : [{ part: 'Slack bot token', token: botToken }]
  const others = installed.map(({ team, token }) => ({ part: `Slack workspace ${team}`, token }))
  const clients: WebClient[] = []
  for (const { part, token } of [...own, ...others]) {
    const { diagnoses, client } = await examineToken(part, token, settings)
    found.push(...diagnoses)
    if (client !== null) clients.push(client)
  }
  if (clients.length === 0) return found
  return [...found, ...(await examineChannels(clients, options.channels))]
}

interface ExaminedToken {
  readonly diagnoses: readonly Diagnosis[]
  /** Null when the token does not work. */
  readonly client: WebClient | null
}

async function examineToken(
  part: string,
  token: string | null,
  settings: ClientOptions,
): Promise<ExaminedToken> {
  if (token === null)
    return { diagnoses: [broken(part, 'Its token is sealed.', LOCKED)], client: null }
  const client = webClient(token, settings)
  const identity = isPlausible(token) ? await outcomeOf(client.auth.test()) : UNPLAUSIBLE
  if (identity.kind !== 'done') return { diagnoses: [badBotToken(part, identity)], client: null }
  const { team, user, response_metadata: metadata } = identity.value
  const name = `It is that of ${user ?? 'the bot'} in ${team ?? 'the workspace'}.`
  return { diagnoses: [sound(part, name), scopes(metadata?.scopes)], client }
}

type Failed = Exclude<CallOutcome<never>, { kind: 'done' }>

const UNPLAUSIBLE: Failed = { kind: 'no', code: 'characters that no token has', needed: null }

/** What no HTTP header can carry would look like an outage of the network. */
function isPlausible(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}

function badBotToken(part: string, outcome: Failed): Diagnosis {
  if (outcome.kind !== 'no') return unreachable(outcome)
  const advice = part.startsWith('Slack workspace')
    ? 'Install the app there again: /slack/install of the public address.'
    : `Set SLACK_BOT_TOKEN to the "Bot User OAuth Token" (xoxb-…) of the page "OAuth & Permissions" at ${PORTAL}.`
  return broken(part, `Slack does not accept it (${outcome.code}).`, advice)
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
  clients: readonly WebClient[],
  channels: readonly string[],
): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = []
  for (const channel of channels) {
    const part = `Slack channel ${channel}`
    const outcome = await historyOf(clients, channel)
    if (outcome.kind === 'done') found.push(sound(part, 'The bot is in it.'))
    else if (outcome.kind === 'no') found.push(refused(part, outcome))
    else found.push(unreachable(outcome))
  }
  return found
}

/** As the workspace answers whose channel it is. */
async function historyOf(clients: readonly WebClient[], channel: string) {
  let outcome: CallOutcome<unknown> = { kind: 'no', code: 'channel_not_found', needed: null }
  for (const client of clients) {
    outcome = await outcomeOf(client.conversations.history({ channel, limit: 1 }))
    if (outcome.kind !== 'no' || outcome.code !== 'channel_not_found') return outcome
  }
  return outcome
}

function refused(part: string, { code, needed }: Extract<Failed, { kind: 'no' }>): Diagnosis {
  const advice = REFUSED[code]
  if (advice !== undefined) return broken(part, `Slack answered ${code}.`, `${advice}.`)
  const wants = needed === null ? '' : `, which wants ${needed}`
  return broken(part, `Slack answered ${code}${wants}.`, 'See the scopes above.')
}
