import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Installation,
  type StateStore,
} from '@slack/bolt'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { inLocale, nearestLocale } from '../core/card/locale.ts'
import { AppError } from '../core/error.ts'
import type { InstallationStore } from '../ports.ts'
import { clientSettings } from './call.ts'
import type { Grants } from './grants.ts'
import { INSTALL_TEXTS } from './install-texts.data.ts'
import type { InstalledBy } from './joined.ts'
import type { LibraryLogger } from './library-log.ts'
import { INSTALL_PATH, REDIRECT_PATH } from './paths.ts'
import { BOT_SCOPES } from './setup.ts'

/** How long a browser may take between the two. */
const STATE_MS = 10 * 60_000
const STATE_BYTES = 32
/** How long Slack may take to give a token for a code. */
const EXCHANGE_MS = 10_000

/** The app as Slack knows it, and where its pages are. */
export interface AppIdentity {
  readonly clientId: string
  readonly clientSecret: string
  /** The https address below which our pages are, without a slash at the end. */
  readonly publicUrl: string
}

export interface InstallOptions extends AppIdentity {
  readonly server: FastifyInstance
  readonly store: InstallationStore
  readonly grants: Grants
  readonly apiUrl: string
  readonly logger: LibraryLogger
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
  /** Hears of each workspace that has installed the app, and who did it there. */
  readonly installed: (by: InstalledBy) => Promise<void>
}

/**
 * Adds the pages by which workspaces install the app. Slack's own library does the protocol; each attempt is bound to the
 * browser that began it, counts once and for ten minutes.
 */
export function addInstallRoutes(options: InstallOptions): void {
  const { server } = options
  const provider = createProvider(options)
  const scopes = [...BOT_SCOPES]
  const redirectUri = options.publicUrl + REDIRECT_PATH
  const callbacks = pages(options)
  const config = { forStrangers: true }
  server.get(INSTALL_PATH, { config }, async (request, reply) => {
    const { raw, response } = taken(request, reply)
    try {
      await provider.handleInstallPath(raw, response, {}, { scopes, redirectUri })
    } catch (error) {
      request.log.error({ err: error }, 'an installation could not begin')
      fail(response, { request: raw, publicUrl: options.publicUrl }, 500)
    }
  })
  server.get(REDIRECT_PATH, { config }, async (request, reply) => {
    const { raw, response } = taken(request, reply)
    await provider.handleCallback(raw, response, callbacks)
  })
}

/** Hands the request to the library, whose answer carries the headers of all our answers. */
function taken(
  { raw }: FastifyRequest,
  reply: FastifyReply,
): { readonly raw: IncomingMessage; readonly response: ServerResponse } {
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.raw.setHeader('cache-control', 'no-store')
  return { raw, response: reply.raw }
}

type Provider = NonNullable<HTTPReceiver['installer']>

/** Bolt makes it together with a receiver, of which nothing else is used here. */
function createProvider(options: InstallOptions): Provider {
  const { clientId, clientSecret, apiUrl, logger } = options
  const { installer } = new HTTPReceiver({
    signingSecret: '',
    signatureVerification: false,
    endpoints: [],
    clientId,
    clientSecret,
    logger,
    installerOptions: {
      directInstall: true,
      stateCookieExpirationSeconds: STATE_MS / 1000,
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
      clientOptions: clientSettings({ apiUrl, timeoutMs: EXCHANGE_MS }),
      stateStore: stateStore(options),
    },
    installationStore: {
      async storeInstallation(installation) {
        await keep(options, installation)
      },
      fetchInstallation() {
        throw new AppError('internal', 'Installations are read elsewhere.')
      },
    },
  })
  if (installer === undefined) throw new AppError('internal', 'Bolt made no installer.')
  return installer
}

/** The states are kept by their hash: who reads the database cannot use them. */
function stateStore({ store, now, publicUrl }: InstallOptions): StateStore {
  return {
    async generateStateParam() {
      const state = randomBytes(STATE_BYTES).toString('base64url')
      await store.beginInstall(hash(state), now() + STATE_MS, now())
      return state
    },
    async verifyStateParam(_now, state) {
      if (await store.takeInstall(hash(state), now())) {
        return { scopes: [...BOT_SCOPES], redirectUri: publicUrl + REDIRECT_PATH }
      }
      throw new AppError('invalid', 'An attempt to install was used twice or took too long.')
    },
  }
}

function hash(state: string): string {
  return createHash('sha256').update(state).digest('base64url')
}

async function keep(
  { grants, now, installed }: InstallOptions,
  { team, bot, user, isEnterpriseInstall }: Installation,
): Promise<void> {
  if (team === undefined || bot === undefined || isEnterpriseInstall === true) {
    throw new AppError('invalid', 'Slack gave no bot token of a single workspace.')
  }
  await grants.install(team.id, { token: bot.token, botUser: bot.userId }, now())
  await installed({ team: team.id, user: user.id })
}

type Pages = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['callbackOptions']>

/** What the browser shows in the end. */
function pages({ publicUrl }: InstallOptions): Pages {
  return {
    success(_installation, _options, request, response) {
      const { done, next } = textsFor(request)
      show(response, 200, `<p>${done}</p><p>${next}</p>`)
    },
    failure(error, _options, request, response) {
      const isCancelled = error.code === CANCELLED
      fail(response, { request, publicUrl }, isCancelled ? 200 : 400)
    },
  }
}

/** As the library calls it when the user says no on Slack's page. */
const CANCELLED = 'slack_oauth_installer_authorization_error'

function fail(
  response: ServerResponse,
  { request, publicUrl }: { readonly request: IncomingMessage; readonly publicUrl: string },
  status: 200 | 400 | 500,
): void {
  if (response.headersSent) return
  const { cancelled, failed, again } = textsFor(request)
  const link = `<p><a href="${publicUrl}${INSTALL_PATH}">${again}</a></p>`
  show(response, status, `<p>${status === 200 ? cancelled : failed}</p>${link}`)
}

function textsFor({ headers }: IncomingMessage) {
  return inLocale(INSTALL_TEXTS, nearestLocale(headers['accept-language']))
}

function show(response: ServerResponse, status: number, body: string): void {
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dealbell</title>${body}`
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}
