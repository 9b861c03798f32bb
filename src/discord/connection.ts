import { setTimeout as delay } from 'node:timers/promises'
import {
  type AutocompleteInteraction,
  type Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  type Guild,
  type Interaction,
} from 'discord.js'
import type { Logger } from 'pino'
import { describeError } from '../core/error.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { PlatformHealth } from '../ports.ts'
import type { Request } from './asker.ts'
import { createGateway, type Gateway, type ShardNumber } from './gateway.ts'

/** How long `start` waits for the first connection before it leaves the trying to the background. */
const START_MS = 15_000
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

/** Close codes after which Discord wants no reconnect (opcodes and status codes page, "Reconnect: false"). */
const FATAL: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord does not accept the token: correct DISCORD_TOKEN (developer portal, page "Bot") and restart.',
  ],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord refused the connection: invalid shard. Please report this.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'Discord refused the connection: the bot is in too many servers for one connection.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer serves this gateway version: update Dealbell.',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord refused the connection: invalid intents. Please report this.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord refused the connection: an intent is not allowed for this application (developer portal, page "Bot").',
  ],
])

export const WRONG_TOKEN = FATAL.get(GatewayCloseCodes.AuthenticationFailed) ?? ''

export interface ConnectionOptions {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl: string | undefined
  readonly log: Logger
  /** The one shard that this connection is; absent: as many as Discord recommends. */
  readonly shard?: ShardNumber
  readonly onRequest: (request: Request | AutocompleteInteraction) => void
  /** A server has come up: one that the bot joined, or one it is in already. */
  readonly onGuild: (guild: Guild) => void
}

/** The gateway connection: what arrives from Discord, and whether it does. */
export interface Connection {
  start(): Promise<Result<void, string>>
  stop(): Promise<void>
  health(): PlatformHealth
  /** The bot's user id, once connected. */
  ownId(): string | null
}

type Attempt =
  | { readonly kind: 'connected' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }

interface State {
  health: PlatformHealth
  /** Why Discord wants no further connection; null while it may be tried. */
  fatal: string | null
  gateway: Gateway | null
  ownId: string | null
  readonly stop: AbortController
}

function isWrongToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
}

/** Follows one client's ups and downs. Debug events are left alone: addresses in them carry tokens. */
function watch(client: Client, state: State, options: ConnectionOptions): void {
  const { log } = options
  const down = new Set<number>()
  const up = (shard: number): void => {
    down.delete(shard)
    if (down.size > 0 || state.fatal !== null || state.stop.signal.aborted) return
    state.health = { ready: true, detail: 'Connected to Discord.' }
  }
  client.on(Events.ShardReady, (shard) => {
    up(shard)
    log.info({ shard, guilds: client.guilds.cache.size }, 'connected to Discord')
  })
  client.on(Events.ShardResume, (shard, replayed) => {
    up(shard)
    log.info({ shard, replayed }, 'connection to Discord resumed')
  })
  client.on(Events.ShardReconnecting, (shard) => {
    down.add(shard)
    if (state.fatal !== null || state.stop.signal.aborted) return
    state.health = { ready: false, detail: 'The connection to Discord was lost; reconnecting.' }
    log.warn({ shard }, 'connection to Discord lost, reconnecting')
  })
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const reason = FATAL.get(code) ?? `Discord closed the connection for good (code ${code}).`
    state.fatal = reason
    state.health = { ready: false, detail: reason }
    log.error({ shard, code }, reason)
  })
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ shard, reason: describeError(error) }, 'trouble on the connection to Discord')
  })
  client.on(Events.Error, (error) => {
    log.warn({ reason: describeError(error) }, 'trouble with Discord')
  })
  client.on(Events.GuildCreate, (guild) => options.onGuild(guild))
  client.on(Events.InteractionCreate, (interaction) => {
    if (isRequest(interaction)) options.onRequest(interaction)
  })
}

function isRequest(interaction: Interaction): interaction is Request | AutocompleteInteraction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isAutocomplete() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  )
}

/** The application the token belongs to, when it is not the configured one. */
function otherApplication(client: Client, options: ConnectionOptions): string | null {
  const actual = client.application?.id
  if (actual === undefined || actual === options.applicationId) return null
  return `DISCORD_APPLICATION_ID is ${options.applicationId}, but the token belongs to application ${actual}: correct one of the two (developer portal, page "General Information").`
}

async function attempt(state: State, options: ConnectionOptions): Promise<Attempt> {
  const gateway = createGateway(options.apiUrl, options.shard ?? null)
  const { client } = gateway
  state.gateway = gateway
  watch(client, state, options)
  try {
    await client.login(options.token)
  } catch (error) {
    await gateway.close()
    if (isWrongToken(error)) return { kind: 'refused', reason: WRONG_TOKEN }
    if (state.fatal !== null) return { kind: 'refused', reason: state.fatal }
    return { kind: 'unreachable', reason: describeError(error) }
  }
  const mismatch = otherApplication(client, options)
  if (mismatch !== null) {
    await gateway.close()
    return { kind: 'refused', reason: mismatch }
  }
  state.ownId = client.user?.id ?? null
  return { kind: 'connected' }
}

/** Waits unless stopped meanwhile. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

/** Tries until Discord lets us in or refuses for good; `onDelay` is told when a try finds nobody. */
async function connect(
  state: State,
  options: ConnectionOptions,
  onDelay: () => void,
): Promise<Result<void, string>> {
  for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    const outcome = await attempt(state, options)
    if (outcome.kind === 'connected' || state.stop.signal.aborted) return ok(undefined)
    state.health = { ready: false, detail: outcome.reason }
    if (outcome.kind === 'refused') {
      options.log.error(outcome.reason)
      return err(outcome.reason)
    }
    state.health = { ready: false, detail: `Discord cannot be reached: ${outcome.reason}` }
    options.log.warn({ reason: outcome.reason, retryMs: wait }, 'Discord cannot be reached')
    onDelay()
    await pause(wait, state.stop.signal)
    if (state.stop.signal.aborted) return ok(undefined)
  }
}

async function start(state: State, options: ConnectionOptions): Promise<Result<void, string>> {
  state.health = { ready: false, detail: 'Connecting to Discord.' }
  const { promise: background, resolve: onDelay } = Promise.withResolvers<void>()
  const enough = new AbortController()
  const connecting = connect(state, options, onDelay).catch((error: unknown) => {
    const reason = `Connecting to Discord failed: ${describeError(error)}`
    options.log.error(reason)
    state.health = { ready: false, detail: reason }
    return err(reason)
  })
  const waited = pause(START_MS, AbortSignal.any([enough.signal, state.stop.signal]))
  try {
    return await Promise.race([
      connecting,
      Promise.race([background, waited]).then(() => ok(undefined)),
    ])
  } finally {
    enough.abort()
  }
}

/**
 * Keeps one connection to Discord's gateway. `start` refuses for a wrong token or application id; when Discord
 * cannot be reached it succeeds, the trying goes on in the background and `health` says so. Losses of connection
 * are healed by discord.js; a close that Discord means for good shows in `health` and waits for the operator.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const state: State = {
    health: { ready: false, detail: 'Not started.' },
    fatal: null,
    gateway: null,
    ownId: null,
    stop: new AbortController(),
  }
  return {
    start: () => start(state, options),
    async stop() {
      state.stop.abort()
      state.health = { ready: false, detail: 'Stopped.' }
      await state.gateway?.close()
      state.health = { ready: false, detail: 'Stopped.' }
    },
    health: () => state.health,
    ownId: () => state.ownId,
  }
}
