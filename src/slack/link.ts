import { setTimeout as delay } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { err, ok, type Result } from '../core/result.ts'
import type { PlatformHealth } from '../ports.ts'
import { type CallOutcome, outcomeOf } from './call.ts'
import { BAD_TOKEN } from './refusals.data.ts'
import { BOT_SCOPES } from './setup.ts'
import type { Socket } from './socket.ts'

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000
/** A connection that lived this long was a good one: its end is answered at once. */
const GOOD_MS = 1000

export interface LinkOptions {
  /** Signs in with SLACK_BOT_TOKEN; null where there is none. */
  readonly client: WebClient | null
  /** Hears which workspace that token belongs to. */
  readonly ownIs: (team: string) => void
  readonly open: (signal: AbortSignal) => Promise<CallOutcome<Socket>>
  readonly log: Logger
  /** Milliseconds that only grow. */
  readonly now: () => number
}

/** Our standing with Slack: who we are there, and a connection that is kept up until `end`. */
export interface Link {
  begin(): Promise<Result<void, string>>
  end(): Promise<void>
  health(): PlatformHealth
}

type Attempt =
  | { readonly kind: 'up'; readonly socket: Socket }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'down'; readonly reason: string; readonly retryAfterMs: number | null }

/**
 * Signs in with both tokens and keeps the connection. `begin` refuses when Slack refuses a token; an outage of the
 * network is not refused but waited out in the background, with pauses that grow to half a minute.
 */
export function createLink(options: LinkOptions): Link {
  const stopping = new AbortController()
  const stop = { signal: stopping.signal, asked: aborted(stopping.signal) }
  let health: PlatformHealth = { ready: false, detail: 'not started' }
  let upkeep: Promise<void> = Promise.resolve()
  const report = (next: PlatformHealth): void => {
    health = next
  }
  return {
    async begin() {
      const first = await attempt(options, stop)
      if (first.kind === 'refused') {
        report({ ready: false, detail: first.reason })
        return err(first.reason)
      }
      upkeep = keepUp({ options, stop, report }, first)
      return ok(undefined)
    },
    async end() {
      stopping.abort()
      await upkeep
      report({ ready: false, detail: 'stopped' })
    },
    health: () => health,
  }
}

/** The wish to stop, as what libraries take and as one promise for all who wait. */
interface Stop {
  readonly signal: AbortSignal
  readonly asked: Promise<void>
}

interface Upkeep {
  readonly options: LinkOptions
  readonly stop: Stop
  readonly report: (health: PlatformHealth) => void
}

async function keepUp(upkeep: Upkeep, first: Attempt): Promise<void> {
  const { options, stop } = upkeep
  const { signal } = stop
  let current = first
  let failures = 0
  while (!signal.aborted) {
    const good = await live(upkeep, current)
    failures = good ? 0 : failures + 1
    if (!good) await rest(pauseAfter(current, failures), signal)
    if (!signal.aborted) current = await attempt(options, stop)
  }
  if (current.kind === 'up') await current.socket.close()
}

/** Lives through one attempt; true when its connection was a good one. */
async function live({ options, stop, report }: Upkeep, current: Attempt): Promise<boolean> {
  if (current.kind !== 'up') {
    report({ ready: false, detail: current.reason })
    options.log.warn({ reason: current.reason }, 'not connected to Slack, trying again')
    return false
  }
  report({ ready: true, detail: 'connected' })
  options.log.info('connected to Slack')
  const since = options.now()
  await Promise.race([current.socket.closed, stop.asked])
  report({ ready: false, detail: 'reconnecting' })
  return options.now() - since >= GOOD_MS
}

function pauseAfter(current: Attempt, failures: number): number {
  const growing = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1))
  if (current.kind === 'refused') return LONGEST_WAIT_MS
  return current.kind === 'down' ? Math.max(growing, current.retryAfterMs ?? 0) : growing
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

async function attempt(options: LinkOptions, stop: Stop): Promise<Attempt> {
  const { client, open } = options
  const failed = client === null ? null : await signIn(client, options, stop)
  if (failed !== null) return failed
  const socket = await open(stop.signal)
  if (socket.kind !== 'done') return unsuccessful(socket, appTokenFault)
  return { kind: 'up', socket: socket.value }
}

/** Null when Slack takes the bot token. */
async function signIn(
  client: WebClient,
  { log, ownIs }: LinkOptions,
  stop: Stop,
): Promise<Attempt | null> {
  const identity = await Promise.race([outcomeOf(client.auth.test()), stop.asked])
  if (identity === undefined) return { kind: 'down', reason: 'stopping', retryAfterMs: null }
  if (identity.kind !== 'done') return unsuccessful(identity, botTokenFault)
  const { team_id: team, response_metadata: metadata } = identity.value
  if (team !== undefined) ownIs(team)
  const missing = missingScopes(metadata?.scopes)
  if (missing.length > 0) {
    log.warn({ missing }, 'the Slack app lacks bot scopes: add them and install the app again')
  }
  return null
}

function unsuccessful(
  outcome: Exclude<CallOutcome<never>, { kind: 'done' }>,
  fault: (code: string, needed: string | null) => string | null,
): Attempt {
  switch (outcome.kind) {
    case 'limited':
      return {
        kind: 'down',
        reason: 'Slack asked to slow down',
        retryAfterMs: outcome.retryAfterMs,
      }
    case 'lost':
      return { kind: 'down', reason: outcome.reason, retryAfterMs: outcome.retryAfterMs }
    case 'no': {
      const reason = fault(outcome.code, outcome.needed)
      if (reason !== null) return { kind: 'refused', reason }
      return { kind: 'down', reason: `Slack answered ${outcome.code}`, retryAfterMs: null }
    }
  }
}

function botTokenFault(code: string, needed: string | null): string | null {
  if (code === 'missing_scope') {
    return `the Slack app lacks the bot scope ${needed ?? '(Slack does not say which)'}: add it and install the app again`
  }
  if (!BAD_TOKEN.has(code)) return null
  return `Slack does not accept SLACK_BOT_TOKEN (${code}): it must be the bot token of the installed app, starting with xoxb-`
}

function appTokenFault(code: string, needed: string | null): string | null {
  if (code === 'missing_scope') {
    return `SLACK_APP_TOKEN lacks the scope ${needed ?? 'connections:write'}: generate an app-level token with it`
  }
  if (!BAD_TOKEN.has(code) && code !== 'forbidden_team') return null
  return `Slack does not accept SLACK_APP_TOKEN (${code}): it must be an app-level token with the scope connections:write, starting with xapp-`
}

/** Slack lists the token's scopes with every answer; a stand-in may not, and then nothing is missing. */
function missingScopes(granted: readonly string[] | undefined): string[] {
  if (granted === undefined) return []
  return BOT_SCOPES.filter((scope) => !granted.includes(scope))
}
