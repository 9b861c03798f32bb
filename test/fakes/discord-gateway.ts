import type { IncomingMessage, Server } from 'node:http'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { guildJson, readyJson } from './discord-guild.ts'
import { isEarly, isFor, type ShardPlace, shardOf } from './discord-shards.ts'
import { isJson, type Json, listOf, type World } from './discord-world.ts'

const GUILDS = 1 << 0
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const KNOWN_INTENTS = (1 << 26) - 1
const MAX_BYTES = 4096
const MAX_SENDS = 120
const SENDS_WINDOW_MS = 60_000

interface Session {
  readonly id: string
  readonly intents: number
  /** Which of how many. */
  readonly shard: ShardPlace
  /** Everything sent, for replay; `s` of an event is its place in the list plus one. */
  readonly sent: Json[]
  socket: WebSocket | null
}

export interface GatewayOptions {
  readonly heartbeatMs: number
  /** So many identifies per this time; more get op 9. Discord's own is 5 s. */
  readonly identifyWindowMs: number
  /** `max_concurrency`: shards whose numbers differ modulo this may identify together. */
  readonly atOnce: number
}

/** What tests may do to the connection and read of it. */
export interface GatewayControl {
  readonly identifies: number
  readonly resumes: number
  readonly heartbeats: number
  /** Connections that are identified or resumed. */
  readonly connected: number
  /** Which of how many shards these are, as `0/2`, in order. */
  readonly shards: readonly string[]
  /** How often an identify came too early. */
  readonly early: number
  /** Open sockets, identified or not. */
  readonly sockets: number
  /** Op 7: asks every client to reconnect. */
  reconnect(): void
  /** Op 9: ends every session; they must identify anew. */
  invalidate(): void
  close(code: number): void
  /** Every identify from now on is closed with this code; null lets them in again. */
  refuseIdentify(code: number | null): void
  /** Whether every attempt to open a socket is answered with 502. */
  refuseConnections(refuse: boolean): void
  /** Attempts to open a socket. */
  readonly attempts: number
}

interface Room {
  readonly world: World
  readonly options: GatewayOptions
  readonly sessions: Map<string, Session>
  readonly address: () => string
  /** When the last identify of each bucket came. */
  readonly lastIdentify: Map<number, number>
  early: number
  identifies: number
  resumes: number
  heartbeats: number
  refusal: number | null
  shut: boolean
  attempts: number
}

function send(socket: WebSocket | null, payload: Json): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload))
}

function emit(session: Session, name: string, data: Json): void {
  const event = { op: 0, t: name, s: session.sent.length + 1, d: data }
  session.sent.push(event)
  send(session.socket, event)
}

/** The close code for an identify that Discord would not take; null when it is fine. */
function identifyFault(room: Room, data: Json): number | null {
  const { world } = room
  const intents = data['intents']
  if (room.refusal !== null) return room.refusal
  if (data['token'] !== world.token) return 4004
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return 4013
  if ((intents & PRIVILEGED) !== 0) return 4014
  const [shard = 0, shards = 1] = listOf(data['shard'])
  if (Number(shard) >= Number(shards)) return 4010
  const { os, browser, device } = isJson(data['properties']) ? data['properties'] : {}
  return [os, browser, device].every((value) => typeof value === 'string') ? null : 4002
}

function identify(room: Room, socket: WebSocket, data: Json): Session | null {
  const { world } = room
  room.identifies += 1
  const fault = identifyFault(room, data)
  if (fault !== null) {
    socket.close(fault)
    return null
  }
  const { atOnce, identifyWindowMs } = room.options
  const shard = shardOf(data)
  if (isEarly({ atOnce, windowMs: identifyWindowMs }, room.lastIdentify, shard[0])) {
    room.early += 1
    send(socket, { op: 9, d: false })
    return null
  }
  const id = `session-${world.nextId()}`
  const session: Session = { id, intents: Number(data['intents']), shard, sent: [], socket }
  room.sessions.set(id, session)
  const { address } = room
  emit(
    session,
    'READY',
    readyJson(world, {
      id,
      resumeUrl: `${address()}/resume`,
      shard: data['shard'],
      hasGuild: isFor(session.shard, world.guildId),
    }),
  )
  if ((session.intents & GUILDS) !== 0 && isFor(session.shard, guildJson(world)['id'])) {
    emit(session, 'GUILD_CREATE', guildJson(world))
  }
  return session
}

function resume(room: Room, socket: WebSocket, data: Json): Session | null {
  const session = room.sessions.get(String(data['session_id']))
  const seq = Number(data['seq'])
  if (data['token'] !== room.world.token) {
    socket.close(4004)
    return null
  }
  if (session === undefined || seq > session.sent.length) {
    send(socket, { op: 9, d: false })
    return null
  }
  room.resumes += 1
  session.socket = socket
  for (const event of session.sent.slice(seq)) send(socket, event)
  emit(session, 'RESUMED', {})
  return session
}

function bufferOf(raw: RawData): Buffer {
  if (Array.isArray(raw)) return Buffer.concat(raw)
  return Buffer.isBuffer(raw) ? raw : Buffer.from(raw)
}

/** The payload in a frame, or the code to close with. */
function parseFrame(raw: Buffer): Json | number {
  if (raw.length > MAX_BYTES) return 4002
  try {
    const payload: unknown = JSON.parse(raw.toString())
    return isJson(payload) ? payload : 4002
  } catch {
    return 4002
  }
}

function heartbeat(room: Room, socket: WebSocket, payload: Json): void {
  room.heartbeats += 1
  if (payload['d'] !== null && !Number.isInteger(payload['d'])) socket.close(4007)
  else send(socket, { op: 11 })
}

/** Speaks the gateway protocol over one socket. */
function converse(room: Room, socket: WebSocket): void {
  const sends: number[] = []
  let session: Session | null = null
  const closeWith = (code: number): void => {
    room.world.violations.push(`gateway: closed with ${code}`)
    socket.close(code)
  }
  const take = (raw: Buffer): void => {
    const now = Date.now()
    sends.push(now)
    const recent = sends.filter((at) => now - at < SENDS_WINDOW_MS)
    if (recent.length > MAX_SENDS) return closeWith(4008)
    const payload = parseFrame(raw)
    if (typeof payload === 'number') return closeWith(payload)
    const data = isJson(payload['d']) ? payload['d'] : {}
    if (payload['op'] === 1) return heartbeat(room, socket, payload)
    if (payload['op'] !== 2 && payload['op'] !== 6) return closeWith(session ? 4001 : 4003)
    if (session !== null) return closeWith(4005)
    session = (payload['op'] === 2 ? identify : resume)(room, socket, data)
    return undefined
  }
  socket.on('message', (raw) => take(bufferOf(raw)))
  socket.on('close', () => {
    if (session?.socket === socket) session.socket = null
  })
  send(socket, { op: 10, d: { heartbeat_interval: room.options.heartbeatMs } })
}

function accept(room: Room, socket: WebSocket, request: IncomingMessage): void {
  const url = new URL(request.url ?? '/', 'ws://discord.invalid')
  const { searchParams: query } = url
  if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
    room.world.violations.push(`gateway: connected to ${request.url}`)
    socket.close(4012)
  } else converse(room, socket)
}

function control(room: Room, sockets: WebSocketServer): GatewayControl {
  const all = (): Session[] => [...room.sessions.values()].filter(({ socket }) => socket !== null)
  return {
    get identifies() {
      return room.identifies
    },
    get resumes() {
      return room.resumes
    },
    get heartbeats() {
      return room.heartbeats
    },
    get shards() {
      return all()
        .map(({ shard }) => shard.join('/'))
        .toSorted((a, b) => a.localeCompare(b))
    },
    get early() {
      return room.early
    },
    get connected() {
      return all().length
    },
    get attempts() {
      return room.attempts
    },
    get sockets() {
      return sockets.clients.size
    },
    reconnect: () => all().forEach(({ socket }) => send(socket, { op: 7, d: null })),
    invalidate() {
      for (const session of all()) {
        room.sessions.delete(session.id)
        send(session.socket, { op: 9, d: false })
      }
    },
    close: (code) => all().forEach(({ socket }) => socket?.close(code)),
    refuseIdentify(code) {
      room.refusal = code
    },
    refuseConnections(refuse) {
      room.shut = refuse
    },
  }
}

/** Serves the gateway on the HTTP server and makes `world.dispatch` reach its sessions. */
export function serveGateway(
  world: World,
  http: Server,
  options: GatewayOptions & { readonly address: () => string },
): { readonly control: GatewayControl; end(): void } {
  const room: Room = {
    world,
    options,
    sessions: new Map(),
    address: options.address,
    lastIdentify: new Map(),
    early: 0,
    identifies: 0,
    resumes: 0,
    heartbeats: 0,
    refusal: null,
    shut: false,
    attempts: 0,
  }
  const sockets = new WebSocketServer({
    server: http,
    verifyClient(_info, decide) {
      room.attempts += 1
      decide(!room.shut, 502)
    },
  })
  sockets.on('connection', (socket, request) => accept(room, socket, request))
  world.dispatch = (name, data, intents) => {
    const guild = data['guild_id'] ?? (name === 'GUILD_CREATE' ? data['id'] : undefined)
    for (const session of room.sessions.values()) {
      if (!isFor(session.shard, guild)) continue
      if (intents === 0 || (session.intents & intents) !== 0) emit(session, name, data)
    }
  }
  return {
    control: control(room, sockets),
    end() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
