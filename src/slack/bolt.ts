import { App, HTTPReceiver, type ReceiverEvent } from '@slack/bolt'
import type { FetchFunction } from '@slack/web-api'
import type { FastifyInstance } from 'fastify'
import type { CallOutcome } from './call.ts'
import { addEventRoutes } from './http.ts'
import type { LibraryLogger } from './library-log.ts'
import { createOnce } from './once.ts'
import { EVENTS_PATH } from './paths.ts'
import { openSocket, type Socket } from './socket.ts'
import { POST_MS } from './workspace.ts'
import type { Workspaces } from './workspaces.ts'

/** How Slack reaches us: over a connection that we open (Socket Mode), or by requests to the web server. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly server: FastifyInstance }

export interface BoltOptions {
  readonly transport: Transport
  readonly workspaces: Workspaces
  readonly apiUrl: string
  readonly logger: LibraryLogger
  /** Whether requests by HTTP are served now. */
  readonly isOpen: () => boolean
}

export interface BoltApp {
  readonly app: App
  /** Opens what Slack sends its requests over. */
  readonly connect: (signal: AbortSignal) => Promise<CallOutcome<Socket>>
}

/** Bolt, handed the envelopes of whichever connection is up, or behind its own receiver of HTTP requests. */
export function createBolt(options: BoltOptions): BoltApp {
  const { apiUrl, logger, transport, workspaces, isOpen } = options
  const settings = {
    authorize: ({ teamId }: { readonly teamId?: string | undefined }) =>
      authorize(workspaces, teamId ?? ''),
    logger,
    clientOptions: { slackApiUrl: apiUrl, fetch: fetchInTime },
    convoStore: false,
    ignoreSelf: false,
  } as const
  if (transport.kind === 'http') {
    const { signingSecret, server } = transport
    const receiver = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger })
    addEventRoutes(server, { receiver, isOpen, now: () => Date.now() })
    const app = new App({ ...settings, receiver })
    app.use(createOnce())
    return { app, connect: async () => ALWAYS_OPEN }
  }
  const receiver = { init() {}, start: async () => undefined, stop: async () => undefined }
  const app = new App({ ...settings, receiver })
  app.use(createOnce())
  const receive = async (event: ReceiverEvent): Promise<void> => {
    try {
      await app.processEvent(event)
    } catch (error) {
      logger.error(error)
    }
  }
  const { appToken } = transport
  return { app, connect: (signal) => openSocket({ appToken, apiUrl, logger, receive }, signal) }
}

/** The web server needs no connection to Slack: it is there until the bot stops. */
const ALWAYS_OPEN: CallOutcome<Socket> = {
  kind: 'done',
  value: { closed: new Promise(() => {}), close: async () => undefined },
}

async function authorize(workspaces: Workspaces, team: string): Promise<{ botToken: string }> {
  const found = await workspaces.of(team)
  if (found === 'unknown') throw new Error('The app is not installed in the workspace.')
  if (found === 'locked') throw new Error('The token of the workspace cannot be read.')
  return { botToken: found.token }
}

/** Bolt answers commands with this; without a deadline a silent server would hold the answer for ever. */
function fetchInTime(...[url, init]: Parameters<FetchFunction>): ReturnType<FetchFunction> {
  return fetch(url, { signal: AbortSignal.timeout(POST_MS), ...init })
}
