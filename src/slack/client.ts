import { App, type ReceiverEvent } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { Logger } from 'pino'
import type { ActionReply, ActionRequest } from '../../commands/action.ts'
import type { Command, CommandReply, CommandRequest } from '../../commands/command.ts'
import { describeError } from '../core/error.ts'
import { err } from '../core/result.ts'
import type { ChatPlatform } from '../ports.ts'
import { serveActions } from './actions.ts'
import { webClient } from './call.ts'
import { createDirectChannels } from './direct.ts'
import { createEditors } from './editors.ts'
import { type LibraryLogger, libraryLogger, withoutAddresses } from './library-log.ts'
import { createLink } from './link.ts'
import { createPace } from './pace.ts'
import { createPeople } from './people.ts'
import { createUpload } from './picture.ts'
import { createMessenger } from './post.ts'
import { serveCommands } from './requests.ts'
import { openSocket } from './socket.ts'
import { createUnderWay } from './under-way.ts'

/** How long a post or edit may take, and what a command asks while its user waits. */
const POST_MS = 10_000
const ASK_MS = 2500
/** How long `stop` waits for answers under way. */
const SETTLE_MS = 5000

export interface SlackOptions {
  readonly botToken: string
  readonly appToken: string
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
 * Slack over Socket Mode: posts alerts and serves commands, buttons and forms. Posting, and what these ask of Slack, run
 * on clients of their own, so that neither waits for the other.
 */
export function createSlack(options: SlackOptions): ChatPlatform {
  const { botToken, appToken, log, apiUrl = 'https://slack.com/api/' } = options
  const logger = libraryLogger(log)
  const pace = createPace(now)
  const posting = webClient(botToken, { apiUrl, logger, timeoutMs: POST_MS })
  const asking = webClient(botToken, { apiUrl, logger, timeoutMs: ASK_MS })
  const bolt = boltApp({ botToken, apiUrl, logger })
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
    open: (signal) => openSocket({ appToken, apiUrl, logger, receive: bolt.receive }, signal),
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
      return fault === null ? link.begin() : err(fault)
    },
    async stop() {
      pace.end()
      await link.end()
      await underWay.settle(SETTLE_MS)
    },
    health: () => link.health(),
  }
}

/** A token that no HTTP header can carry would look like an outage of the network, to be waited out for ever. */
function tokenFault({ botToken, appToken }: SlackOptions): string | null {
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }
  const wrong = Object.entries(tokens).find(([, token]) => !/^[\x21-\x7e]+$/.test(token))
  return wrong === undefined
    ? null
    : `${wrong[0]} holds characters that no token has: copy it again.`
}

interface BoltOptions {
  readonly botToken: string
  readonly apiUrl: string
  readonly logger: LibraryLogger
}

/** Bolt without a receiver of its own: it is handed the envelopes of whichever connection is up. */
function boltApp({ botToken, apiUrl, logger }: BoltOptions): {
  readonly app: App
  readonly receive: (event: ReceiverEvent) => Promise<void>
} {
  const app = new App({
    receiver: { init() {}, start: async () => undefined, stop: async () => undefined },
    authorize: async () => ({ botToken }),
    logger,
    clientOptions: { slackApiUrl: apiUrl, fetch: fetchInTime },
    convoStore: false,
    ignoreSelf: false,
  })
  return {
    app,
    async receive(event) {
      try {
        await app.processEvent(event)
      } catch (error) {
        logger.error(error)
      }
    },
  }
}

/** Bolt answers commands with this; without a deadline a silent server would hold the answer for ever. */
function fetchInTime(...[url, init]: Parameters<FetchFunction>): ReturnType<FetchFunction> {
  return fetch(url, { signal: AbortSignal.timeout(POST_MS), ...init })
}

function now(): number {
  return performance.now()
}
