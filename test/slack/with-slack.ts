import { onTestFinished } from 'vitest'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import type { Card } from '../../src/core/card/card.ts'
import { createLog } from '../../src/log.ts'
import type { ChatPlatform, SendKey, SendResult } from '../../src/ports.ts'
import { createSlack, type SlackOptions, type Transport } from '../../src/slack/client.ts'
import { EVENTS_PATH } from '../../src/slack/paths.ts'
import { createWebServer } from '../../src/web/server.ts'
import {
  type SlackServer,
  type SlackServerOptions,
  startSlackServer,
} from '../fakes/slack-server.ts'

export const BOT_TOKEN = 'xoxb-1111-bot-secret'
export const APP_TOKEN = 'xapp-1-A0APP-app-secret'

export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5'

const WORKSPACE: SlackServerOptions = {
  botToken: BOT_TOKEN,
  appToken: APP_TOKEN,
  teamId: 'T0TEAM',
  channels: [
    'C0NEWS',
    'C0MORE',
    { id: 'C0CLOSED', member: false },
    { id: 'C0OLD', archived: true },
  ],
  users: [
    { id: 'U0ANNA', name: 'anna', locale: 'de-DE', admin: true },
    { id: 'U0OWNER', name: 'owner', owner: true },
    { id: 'U0BEN', name: 'ben' },
    { id: 'U0GUEST', name: 'guest', guest: true },
  ],
}

export const DEALS: Command = {
  kind: 'single',
  name: 'deals',
  description: { en: 'Latest deals', de: 'Neueste Deals' },
  permission: 'everyone',
  options: [
    { name: 'query', description: { en: 'What to find', de: 'Was gesucht wird' }, required: true },
  ],
  run: () => Promise.resolve({ card: cardOf('unused'), shared: false }),
}

/** Answers that most tests do not ask for. */
export const UNASKED = {
  act: async (): Promise<ActionReply> => ({ card: cardOf('unused'), shared: false }),
  suggest: async () => [],
  messageCommands: [],
  answerMessage: async (): Promise<CommandReply> => ({ card: cardOf('unused'), shared: false }),
  welcome: async () => null,
  home: async () => ({ parts: [], feeds: { heading: 'Feeds', sections: [] } }),
  guide: () => cardOf('Guide'),
}

/** A workspace with a bot in it; both end with the test. `lines` is all that was logged. */
export interface Bench {
  readonly server: SlackServer
  readonly slack: ChatPlatform
  readonly lines: string[]
  /** Where Slack sends its requests, when it reaches the bot by HTTP. */
  readonly eventsUrl: string
}

export interface BenchOptions {
  readonly server?: Partial<SlackServerOptions>
  readonly slack?: Partial<SlackOptions>
  /** How Slack reaches the bot; over a socket when not given. */
  readonly over?: 'http'
}

/** A workspace with a bot that is not started yet. */
export async function bench(options: BenchOptions = {}): Promise<Bench> {
  const server = await startSlackServer({ ...WORKSPACE, ...options.server })
  onTestFinished(() => server.close())
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const secrets = [BOT_TOKEN, APP_TOKEN, SIGNING_SECRET]
  const log = createLog({ level: 'trace', secrets, destination })
  const web = createWebServer({ host: '127.0.0.1', port: 0, log, ready: async () => [] })
  onTestFinished(() => web.close())
  const transport: Transport =
    options.over === 'http'
      ? { kind: 'http', signingSecret: SIGNING_SECRET, server: web.fastify }
      : { kind: 'socket', appToken: APP_TOKEN }
  const slack = createSlack({
    botToken: BOT_TOKEN,
    transport,
    apiUrl: server.apiUrl,
    log,
    commands: [DEALS],
    answer: echo,
    ...UNASKED,
    act: echoAction,
    ...options.slack,
  })
  onTestFinished(() => slack.stop())
  if (options.over !== 'http') return { server, slack, lines, eventsUrl: '' }
  const eventsUrl = (await web.listen()) + EVENTS_PATH
  server.sendTo({ url: eventsUrl, signingSecret: SIGNING_SECRET })
  return { server, slack, lines, eventsUrl }
}

/** The same, with the bot connected. */
export async function connected(options: BenchOptions = {}): Promise<Bench> {
  const all = await bench(options)
  const started = await all.slack.start()
  if (!started.ok) throw new Error(started.error)
  return all
}

export function echo(request: CommandRequest): Promise<CommandReply> {
  return Promise.resolve({ card: cardOf(JSON.stringify(request.options)), shared: false })
}

function echoAction(request: ActionRequest): Promise<ActionReply> {
  return Promise.resolve({ card: cardOf(JSON.stringify(request)), shared: false })
}

export function cardOf(title: string): Card {
  return { title, accent: 'announced', sections: [{ kind: 'text', text: `About ${title}` }] }
}

export function keyOf(key: string, uncertain = false): SendKey {
  return { key, uncertain }
}

/** The message's timestamp, or a failing test. */
export function idOf(result: SendResult): string {
  if (result.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(result)}`)
  return result.messageId
}

/** Waits until it is so; fails the test after `ms`. */
export async function eventually(holds: () => boolean, ms = 10_000): Promise<void> {
  const deadline = performance.now() + ms
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('it did not come to pass in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
