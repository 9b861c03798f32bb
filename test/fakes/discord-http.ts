import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { currentUser, listCommands, overwriteCommands } from './discord-application-routes.ts'
import type { Buckets } from './discord-buckets.ts'
import {
  type Call,
  createMessage,
  editMessage,
  listMessages,
  openDirect,
  startThread,
} from './discord-channel-routes.ts'
import { type Fault, type Faults, faultReply } from './discord-faults.ts'
import {
  channelOf,
  currentApplication,
  guildOf,
  memberOf,
  ownGuilds,
} from './discord-guild-routes.ts'
import type { InteractionRoutes } from './discord-interaction-routes.ts'
import { bodyCheck } from './discord-openapi.ts'
import { type Reply, refuse } from './discord-reply.ts'
import type { World } from './discord-world.ts'

const checkBody = bodyCheck(process.env['DEALBELL_SPECS'])

const AGENT = /^DiscordBot \(\S+, \S+\)/

interface Route {
  readonly method: string
  readonly path: RegExp
  /** Whether the bot's token is asked for and the request counts toward its rate limits. */
  readonly asBot: boolean
  run(call: Call): Reply
}

export interface HttpParts {
  readonly world: World
  readonly faults: Faults
  readonly buckets: Buckets
  readonly interactions: InteractionRoutes
  /** The answer to `GET /gateway/bot`. */
  readonly gatewayInfo: () => Reply
}

/** Every route the stand-in knows; a request to any other is a violation. */
function createRoutes({ interactions, gatewayInfo }: HttpParts): readonly Route[] {
  const webhook = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/([^/]+)$/
  const channel = /^\/channels\/(\d+)\/messages$/
  const commands = /^\/applications\/(\d+)\/commands$/
  const bot = (method: string, path: RegExp, run: Route['run']): Route => {
    return { method, path, asBot: true, run }
  }
  const open = (method: string, path: RegExp, run: Route['run']): Route => {
    return { method, path, asBot: false, run }
  }
  return [
    bot('GET', /^\/gateway\/bot$/, gatewayInfo),
    bot('GET', /^\/users\/@me$/, currentUser),
    bot('POST', /^\/users\/@me\/channels$/, openDirect),
    bot('GET', /^\/users\/@me\/guilds$/, ownGuilds),
    bot('GET', /^\/applications\/@me$/, currentApplication),
    bot('GET', /^\/guilds\/(\d+)$/, guildOf),
    bot('GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, memberOf),
    bot('GET', /^\/channels\/(\d+)$/, channelOf),
    bot('GET', commands, listCommands),
    bot('PUT', commands, overwriteCommands),
    bot('POST', channel, createMessage),
    bot('GET', channel, listMessages),
    bot('PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage),
    bot('POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, startThread),
    open('POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, (call) =>
      interactions.callback(call),
    ),
    open('POST', /^\/webhooks\/(\d+)\/([^/]+)$/, (call) => interactions.followUp(call)),
    open('GET', webhook, (call) => interactions.read(call)),
    open('PATCH', webhook, (call) => interactions.edit(call)),
    open('DELETE', webhook, (call) => interactions.remove(call)),
  ]
}

interface Sent {
  readonly body: unknown
  readonly files: Readonly<Record<string, string>>
}

/** A body of several parts: the JSON, and the files by their names (reference, "Uploading Files"). */
async function parseParts(world: World, type: string, raw: Buffer): Promise<Sent> {
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': type },
  }).formData()
  const files: Record<string, string> = {}
  for (const [key, value] of form) {
    if (typeof value === 'string') continue
    if (!/^files\[\d\]$/.test(key)) world.violations.push(`http: part ${key}`)
    files[value.name] = await value.text()
    world.files.push({ name: value.name, size: value.size })
  }
  const payload = form.get('payload_json')
  return { body: JSON.parse(typeof payload === 'string' ? payload : 'null'), files }
}

async function readSent(world: World, request: IncomingMessage): Promise<Sent> {
  const raw = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  const sent = type.startsWith('multipart/form-data')
    ? await parseParts(world, type, raw)
    : { body: parseBody(world, type, raw.toString()), files: {} }
  const named =
    JSON.stringify(sent.body)?.matchAll(/"file":\{"url":"attachment:\/\/([\w.-]+)/g) ?? []
  for (const [, name = ''] of named) {
    if (sent.files[name] === undefined) world.violations.push(`http: no file ${name} is attached`)
  }
  return sent
}

function parseBody(world: World, type: string, raw: string): unknown {
  if (raw === '') return null
  if (!type.startsWith('application/json')) {
    world.violations.push(`http: body with content type ${type}`)
    return null
  }
  try {
    return JSON.parse(raw)
  } catch {
    world.violations.push('http: body is not JSON')
    return null
  }
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string
  readonly body: unknown
}

function serve(parts: HttpParts, routes: readonly Route[], asked: Asked): Reply {
  const { world } = parts
  const path = asked.path.replace(/^\/api\/v10/, '')
  const route = routes.find(
    ({ method, path: shape }) => method === asked.method && shape.test(path),
  )
  if (route === undefined || path === asked.path) {
    world.violations.push(`http: unknown route ${asked.method} ${asked.path}`)
    return refuse(404, 0, '404: Not Found')
  }
  const flaws = checkBody(asked.method, path, asked.body)
  world.violations.push(
    ...flaws.map((flaw) => `${asked.method} ${path} by Discord's description: ${flaw}`),
  )
  const params = (route.path.exec(path) ?? []).slice(1).map(decodeURIComponent)
  const call: Call = { world, params, query: asked.query, body: asked.body }
  if (!route.asBot) return route.run(call)
  if (asked.authorization !== `Bot ${world.token}`) return refuse(401, 0, '401: Unauthorized')
  const major = /^\/\w+\/\d+/.exec(path)?.[0] ?? ''
  const { headers, refusal } = parts.buckets.count(`${asked.method} ${route.path.source} ${major}`)
  const reply = refusal ?? route.run(call)
  return { ...reply, headers: { ...headers, ...reply.headers } }
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end()
    return
  }
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
  response.end(JSON.stringify(reply.body))
}

async function ask(world: World, request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://discord.invalid')
  const { body, files } = await readSent(world, request)
  const method = request.method ?? 'GET'
  const path = decodeURIComponent(url.pathname)
  world.requests.push({ method, path, body, files, at: Date.now() })
  if (!AGENT.test(request.headers['user-agent'] ?? '')) {
    world.violations.push(`http: User-Agent "${request.headers['user-agent']}"`)
  }
  const { authorization = '' } = request.headers
  return { method, path, query: url.searchParams, authorization, body }
}

function breaks(fault: Fault | null, when: 'before' | 'after'): boolean {
  return fault?.kind === 'drop' && fault.when === when
}

/** Answers one request as Discord's REST API, version 10, would, or as the next fault has it. */
export async function answerHttp(
  parts: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const upload = parts.world.uploads.get(request.url ?? '')
  if (upload !== undefined) {
    response.end(upload)
    return
  }
  const asked = await ask(parts.world, request)
  const fault = parts.faults.take(asked.method, asked.path)
  if (fault?.kind === 'delay') await delay(fault.ms)
  if (breaks(fault, 'before')) {
    request.socket.destroy()
    return
  }
  const reply = faultReply(fault) ?? serve(parts, createRoutes(parts), asked)
  if (breaks(fault, 'after')) request.socket.destroy()
  else write(response, reply)
}
