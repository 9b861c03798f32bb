import { App, HTTPReceiver, type ReceiverEvent } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { describeError } from '../core/error.ts'
import { err } from '../core/result.ts'
import type { ChatPlatform } from '../ports.ts'
import { serveActions } from './actions.ts'
import { type CallOutcome, webClient } from './call.ts'
import { createDirectChannels } from './direct.ts'
import { createEditors } from './editors.ts'
import { addEventRoutes, EVENTS_PATH } from './http.ts'
import { type LibraryLogger, libraryLogger, withoutAddresses } from './library-log.ts'
import { createLink } from './link.ts'
import { createOnce } from './once.ts'
import { createPace } from './pace.ts'
import { createPeople } from './people.ts'
import { createUpload } from './picture.ts'
import { createMessenger } from './post.ts'
import { serveCommands } from './requests.ts'
import { openSocket, type Socket } from './socket.ts'
import { createUnderWay } from './under-way.ts'

/** How long a post or edit may take, and what a command asks while its user waits. */
const POST_MS = 10_000
const ASK_MS = 2500
/** How long `stop` waits for answers under way. */
const SETTLE_MS = 5000

/** How Slack reaches us: over a connection that we open (Socket Mode), or by requests to the web server. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly server: FastifyInstance }

export interface SlackOptions {
  readonly botToken: string
  readonly transport: Transport
  /** Base address of the Web API, for proxies and tests. */
  readonly apiUrl?: string
  /** The user group whose members may edit, besides admins and owners: `S0123`. */
  readonly editors?: string | null
  readonly log: Logger
  readonly commands: readonly Command[]
  readonly answer: (request: CommandRequest) => Promise<CommandReply>
  readonly act: (request: ActionRequest) => Promise<ActionReply>
}

/**
 * Slack: posts alerts and serves commands, buttons and forms. Posting, and what these ask of Slack, run
 * on clients of their own, so that neither waits for the other.
 */
export function createSlack(options: SlackOptions): ChatPlatform {
  const { botToken, log, apiUrl = 'https://slack.com/api/' } = options
  const logger = libraryLogger(log)
  const pace = createPace(now)
  const posting = webClient(botToken, { apiUrl, logger, timeoutMs: POST_MS })
  const asking = webClient(botToken, { apiUrl, logger, timeoutMs: ASK_MS })
  const intake = { open: false }
  const bolt = boltApp({ ...options, apiUrl, logger }, intake)
  bolt.app.use(createOnce())
  bolt.app.error(async (error) => {
    log.error({ reason: withoutAddresses(describeError(error)) }, 'a request went unanswered')
  })
  const isEditor = createEditors({ client: asking, log, now, group: options.editors ?? null })
  const person = createPeople({ client: asking, log, now, isEditor })
  const underWay = createUnderWay()
  const upload = createUpload(posting, log)
  serveCommands(bolt.app, { ...options, person, upload, underWay })
  serveActions(bolt.app, { ...options, client: asking, person, upload, underWay })
  const link = createLink({
    client: posting,
    open: bolt.connect,
    log,
    now,
  })
  return {
    ...createMessenger({
      client: posting,
      direct: createDirectChannels(posting),
      pace,
      upload,
      log,
    }),
    async start() {
      const fault = tokenFault(options)
      if (fault !== null) return err(fault)
      const begun = await link.begin()
      intake.open = begun.ok
      return begun
    },
    async stop() {
      intake.open = false
      pace.end()
      await link.end()
      await underWay.settle(SETTLE_MS)
    },
    health: () => link.health(),
  }
}

/** A token that no HTTP header can carry would look like an outage of the network, to be waited out for ever. */
function tokenFault({ botToken, transport }: SlackOptions): string | null {
  const appToken = transport.kind === 'socket' ? { SLACK_APP_TOKEN: transport.appToken } : {}
  const wrong = Object.entries({ SLACK_BOT_TOKEN: botToken, ...appToken }).find(
    ([, token]) => !/^[\x21-\x7e]+$/.test(token),
  )
  return wrong === undefined
    ? null
    : `${wrong[0]} holds characters that no token has: copy it again.`
}

interface BoltOptions {
  readonly botToken: string
  readonly apiUrl: string
  readonly logger: LibraryLogger
  readonly transport: Transport
}

interface BoltApp {
  readonly app: App
  /** Opens what Slack sends its requests over. */
  readonly connect: (signal: AbortSignal) => Promise<CallOutcome<Socket>>
}

/**
 * Bolt, handed the envelopes of whichever connection is up, or behind its own receiver of HTTP requests, as long as the
 * intake is open.
 */
function boltApp(options: BoltOptions, intake: { readonly open: boolean }): BoltApp {
  const { botToken, apiUrl, logger, transport } = options
  const settings = {
    authorize: async () => ({ botToken }),
    logger,
    clientOptions: { slackApiUrl: apiUrl, fetch: fetchInTime },
    convoStore: false,
    ignoreSelf: false,
  } as const
  if (transport.kind === 'http') {
    const { signingSecret, server } = transport
    const receiver = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger })
    addEventRoutes(server, { receiver, isOpen: () => intake.open, now: () => Date.now() })
    return { app: new App({ ...settings, receiver }), connect: async () => ALWAYS_OPEN }
  }
  const receiver = { init() {}, start: async () => undefined, stop: async () => undefined }
  const app = new App({ ...settings, receiver })
  const receive = async (event: ReceiverEvent): Promise<void> => {
    try {
      await app.processEvent(event)
    } catch (error) {
      logger.error(error)
    }
  }
  const { appToken } = transport
  return {
    app,
    connect: (signal) => openSocket({ appToken, apiUrl, logger, receive }, signal),
  }
}

/** The web server needs no connection to Slack: it is there until the bot stops. */
const ALWAYS_OPEN: CallOutcome<Socket> = {
  kind: 'done',
  value: { closed: new Promise(() => {}), close: async () => undefined },
}

/** Bolt answers commands with this; without a deadline a silent server would hold the answer for ever. */
function fetchInTime(...[url, init]: Parameters<FetchFunction>): ReturnType<FetchFunction> {
  return fetch(url, { signal: AbortSignal.timeout(POST_MS), ...init })
}

function now(): number {
  return performance.now()
}
