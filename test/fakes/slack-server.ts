import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { createAnswers } from './slack-answers.ts'
import { answerCall, type Credentials, readArgs, readBody } from './slack-api.ts'
import { createFaults, type Fault, type Faults } from './slack-faults.ts'
import { createFiles, uploaded } from './slack-files.ts'
import {
  createInstalls,
  type RegisteredApp,
  type SlackInstalls,
  type TeamSetup,
} from './slack-installs.ts'
import { createInteractive, type Interactive } from './slack-interact.ts'
import { type CommandOutcome, invoke, type TypedCommand } from './slack-invoke.ts'
import { createLimits, type MessageRate } from './slack-limits.ts'
import type { Answer, Args, World } from './slack-methods.ts'
import { createWays, type Ways } from './slack-requests.ts'
import { createSockets, type Sockets } from './slack-sockets.ts'
import { createUserFiles, DOWNLOADS, type UserFiles } from './slack-user-files.ts'
import { createViews } from './slack-views.ts'
import {
  type ChannelSetup,
  createWorkspace,
  type SlackMessage,
  type UserSetup,
  type Workspace,
} from './slack-workspace.ts'

export interface SlackServerOptions {
  readonly botToken: string
  readonly appToken: string
  readonly teamId: string
  readonly channels: readonly (string | ChannelSetup)[]
  readonly users: readonly UserSetup[]
  /** User groups by their number, with the numbers of their members. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
  readonly botScopes?: readonly string[]
  readonly appScopes?: readonly string[]
  readonly rate?: MessageRate
  /** Other workspaces, and the app that they may install. */
  readonly others?: readonly TeamSetup[]
  readonly app?: RegisteredApp
  /** A port of its own choosing for a server that comes back; 0, the default, takes any. */
  readonly port?: number
}

interface RecordedCall {
  readonly method: string
  readonly args: Args
  readonly at: number
}

/** What the people of one workspace do and see. */
interface TeamSide extends Interactive {
  messages(channel: string): readonly SlackMessage[]
  /** Types a command; resolves with its first answer, rejects when none comes within `answerMs` (10 s). */
  invoke(typed: TypedCommand, answerMs?: number): Promise<CommandOutcome>
  /** Tells of something that happened; resolves when that is acknowledged. */
  tell(event: object): Promise<void>
}

/** A stand-in for Slack on loopback: Web API, Socket Mode and response_url, strict where Slack is. */
export interface SlackServer extends TeamSide {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly port: number
  /** Every call of the Web API as it arrived, whatever became of it. */
  readonly calls: readonly RecordedCall[]
  /** What no honest client does; must stay empty. */
  readonly violations: readonly string[]
  /** Refusals with 429 by channel. */
  readonly refused: ReadonlyMap<string, number>
  deleteMessage(channel: string, ts: string): void
  /** How many typed commands were acknowledged. */
  acknowledged(): number
  failNext(method: string, fault: Fault, times?: number): void
  /** From now on the token is turned away with this error. */
  revoke(kind: 'bot' | 'app', error: string): void
  readonly installs: SlackInstalls
  /** What happens in another workspace. */
  readonly elsewhere: (teamId: string) => TeamSide
  readonly sendTo: Ways['sendTo']
  readonly sockets: Omit<Sockets, 'ticket' | 'deliver' | 'close'>
  close(): Promise<void>
}

const BOT_SCOPES = [
  'chat:write',
  'commands',
  'channels:history',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
  'files:write',
  'files:read',
  'usergroups:read',
  'channels:read',
  'groups:read',
]
const RATE = { burst: 4, perMs: 1000 }

interface Parts {
  readonly credentials: Credentials
  readonly world: World
  readonly faults: Faults
  readonly calls: RecordedCall[]
  readonly answers: ReturnType<typeof createAnswers>
  readonly userFiles: UserFiles
  acknowledged: number
}

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function startSlackServer(options: SlackServerOptions): Promise<SlackServer> {
  const violations: string[] = []
  const violate = (what: string): void => void violations.push(what)
  const server = createServer()
  const sockets = createSockets(server, () => `127.0.0.1:${portOf(server)}`, violate)
  const workspace = createWorkspace(options.channels, options.users, options.groups ?? {})
  const limits = createLimits(options.rate ?? RATE, violate)
  const views = createViews(violate)
  const { teamId } = options
  const way = createWays(sockets, teamId, violate)
  const installs = createInstalls(options.others ?? [], options.app ?? null, violate)
  const origin = () => `http://127.0.0.1:${portOf(server)}`
  const parts: Parts = {
    credentials: credentialsOf(options),
    world: {
      workspace,
      limits,
      views,
      teamId,
      ticket: () => sockets.ticket(),
      violate,
      files: createFiles(),
      installs,
      uploadUrl: (id) => `${origin()}/upload/${id}`,
    },
    faults: createFaults(),
    calls: [],
    answers: createAnswers(violate),
    userFiles: createUserFiles(origin, options.botToken, violate),
    acknowledged: 0,
  }
  serve(server, parts)
  const { answers, userFiles } = parts
  const acknowledged = () => void (parts.acknowledged += 1)
  const side = (team: { readonly teamId: string; readonly workspace: Workspace }): TeamSide =>
    sideOf({ ...team, answers, userFiles, way, views, origin, violate, acknowledged })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  return {
    apiUrl: `http://127.0.0.1:${portOf(server)}/api/`,
    port: portOf(server),
    calls: parts.calls,
    violations,
    refused: limits.refused,
    deleteMessage: (channel, ts) => workspace.remove(channel, ts),
    ...side({ teamId, workspace }),
    installs,
    elsewhere: (other) => side(installs.team(other)),
    acknowledged: () => parts.acknowledged,
    failNext: (method, fault, times) => parts.faults.failNext(method, fault, times),
    revoke: (kind, error) => void parts.credentials.revoked.set(kind, error),
    sendTo: way.sendTo,
    sockets,
    close: () => closed(server, sockets),
  }
}

type SideParts = Parameters<typeof createInteractive>[0] &
  Parameters<typeof invoke>[0] & { readonly way: Ways }

function sideOf(parts: SideParts): TeamSide {
  const { workspace, teamId, way } = parts
  return {
    messages: (channel) => workspace.messages(channel),
    invoke: (typed, answerMs = 10_000) => invoke(parts, typed, answerMs),
    ...createInteractive(parts),
    tell: (event) => way.tell(event, teamId),
  }
}

function serve(server: Server, parts: Parts): void {
  server.on('request', (request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      parts.world.violate(`the stand-in failed: ${String(error)}`)
      response.destroy()
    })
  })
}

async function closed(server: Server, sockets: Sockets): Promise<void> {
  sockets.close()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

function credentialsOf(options: SlackServerOptions): Credentials {
  return {
    botToken: options.botToken,
    appToken: options.appToken,
    botScopes: options.botScopes ?? BOT_SCOPES,
    appScopes: options.appScopes ?? ['connections:write'],
    revoked: new Map(),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return address.port
}

async function handle(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://stand-in').pathname
  if (path.startsWith('/upload/')) {
    const body = await uploaded(request)
    const taken = parts.world.files.take(path.slice('/upload/'.length), body)
    response.writeHead(taken ? 200 : 400).end(taken ? 'OK' : 'no')
    return
  }
  if (path.startsWith(DOWNLOADS)) return parts.userFiles.serve(path, request, response)
  const body = await readBody(request)
  if (path.startsWith('/api/')) {
    await handleCall(parts, path.slice('/api/'.length), { request, body }, response)
    return
  }
  if (await spoiled(response, parts.faults.take('response_url'))) return
  response.writeHead(parts.answers.take(path, JSON.parse(body))).end('ok')
}

async function handleCall(
  parts: Parts,
  name: string,
  { request, body }: { readonly request: IncomingMessage; readonly body: string },
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') parts.world.violate(`${name}: called with ${request.method}`)
  const args = readArgs(request.headers['content-type'] ?? '', body)
  parts.calls.push({ method: name, args, at: performance.now() })
  const fault = parts.faults.take(name)
  if (await spoiled(response, fault)) return
  const authorization = request.headers.authorization ?? ''
  const answer = answerCall(name, { authorization, args }, parts.credentials, parts.world)
  if (fault?.kind === 'reset') response.destroy()
  else sendAnswer(response, answer, parts.credentials.botScopes)
}

/** Waits as the fault says; true when the fault was the answer. */
async function spoiled(response: ServerResponse, fault: Fault | null): Promise<boolean> {
  switch (fault?.kind) {
    case undefined:
      return false
    case 'delay':
      await delay(fault.ms, undefined, { ref: false })
      return false
    case 'reset':
      if (!fault.after) response.destroy()
      return !fault.after
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>trouble</h1>')
      return true
    case 'error':
      sendAnswer(response, { ok: false, ...fault }, [])
      return true
    case 'limited':
      sendAnswer(response, { ok: 'limited', seconds: fault.seconds }, [])
      return true
  }
}

function sendAnswer(response: ServerResponse, answer: Answer, scopes: readonly string[]): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  if (answer.ok === 'limited') {
    response.writeHead(429, { ...headers, 'retry-after': String(answer.seconds) })
    response.end(JSON.stringify({ ok: false, error: 'ratelimited' }))
    return
  }
  response.writeHead(200, { ...headers, 'x-oauth-scopes': scopes.join(',') })
  response.end(JSON.stringify(answer))
}
