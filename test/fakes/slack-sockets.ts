import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Acknowledgement, createEnvelopes, type Envelopes } from './slack-envelopes.ts'

const MOST_SOCKETS = 10
const PING_MS = 5000

/** The Socket Mode side: tickets, greetings, envelopes. */
export interface Sockets {
  /** A socket address that works once. */
  ticket(): string
  /** Live connections that were greeted. */
  count(): number
  /** Sends an envelope to one live connection; rejects when it is not acknowledged within three seconds. */
  deliver(type: string, payload: object): Promise<Acknowledgement>
  /** Announces the end of every connection and, `ms` later, ends it, as Slack does now and then. */
  recycle(ms: number): void
  /** Cuts every connection without a word. */
  drop(): void
  /** Reads nothing more from the connections that are live now, so that none of them ever hangs up. */
  freeze(): void
  /** Sends this text down every connection. */
  say(text: string): void
  close(): void
}

/** `address` gives the server's host and port once it listens. */
export function createSockets(
  server: Server,
  address: () => string,
  violate: (what: string) => void,
): Sockets {
  const tickets = new Set<string>()
  const live = new Set<WebSocket>()
  const envelopes = createEnvelopes(violate)
  const wss = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const ticket = new URL(request.url ?? '/', 'http://stand-in').searchParams.get('ticket') ?? ''
    if (tickets.delete(ticket)) {
      wss.handleUpgrade(request, socket, head, (ws) => greet(ws, live, envelopes))
    } else {
      violate('a socket came without an unused ticket')
      socket.destroy()
    }
  })
  return {
    ticket() {
      const ticket = randomUUID()
      tickets.add(ticket)
      return `ws://${address()}/link/?ticket=${ticket}&app_id=A0APP`
    },
    count: () => live.size,
    deliver(type, payload) {
      const sockets = Array.from(live)
      const ws = sockets[Math.floor(Math.random() * sockets.length)]
      if (ws === undefined) return Promise.reject(new Error('dispatch_failed: no live connection'))
      return envelopes.send(ws, type, payload)
    },
    recycle(ms) {
      for (const ws of live) recycle(ws, ms)
    },
    drop() {
      for (const ws of live) ws.terminate()
    },
    freeze() {
      for (const ws of live) ws.pause()
    },
    say(text) {
      for (const ws of live) ws.send(text)
    },
    close() {
      for (const ws of wss.clients) ws.terminate()
      wss.close()
    },
  }
}

function greet(ws: WebSocket, live: Set<WebSocket>, envelopes: Envelopes): void {
  if (live.size >= MOST_SOCKETS) {
    ws.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }))
    ws.close()
    return
  }
  live.add(ws)
  const ping = setInterval(() => ws.ping(), PING_MS)
  ws.on('close', () => {
    live.delete(ws)
    clearInterval(ping)
  })
  ws.on('error', () => ws.terminate())
  ws.on('message', (data: Buffer) => envelopes.acknowledge(data.toString('utf8')))
  ws.send(JSON.stringify(hello(live.size)))
}

function hello(connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: 'A0APP' },
    debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18060 },
  }
}

function recycle(ws: WebSocket, ms: number): void {
  ws.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }))
  const end = setTimeout(() => {
    ws.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    ws.close()
  }, ms)
  ws.on('close', () => clearTimeout(end))
}
