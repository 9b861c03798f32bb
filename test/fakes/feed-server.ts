import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'

const ENCODERS = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync }

/** What a path answers. Everything but `body` has the value of an ordinary healthy feed by default. */
export interface FeedResponse {
  readonly body?: string | Uint8Array
  /** 200 by default. */
  readonly status?: number
  /** `application/rss+xml; charset=utf-8` by default. */
  readonly contentType?: string
  /** Sent as it stands, quotes included; a request that names it in If-None-Match gets 304 (RFC 9110, 13.1.2). */
  readonly etag?: string
  /** An HTTP date; a request with the same If-Modified-Since and no If-None-Match gets 304 (RFC 9110, 13.1.3). */
  readonly lastModified?: string
  /** Answers 302, or `status`, with this Location, sent as it stands. */
  readonly redirect?: string
  readonly encoding?: keyof typeof ENCODERS
  /** Added last, so they may overwrite any other header. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the first byte of the answer. */
  readonly delayMs?: number
  /** Milliseconds between the bytes of the body, for a server that drips. */
  readonly dripMs?: number
}

/** One request as it came in; header names are lower-case. */
export interface Recorded {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The status it was answered with. */
  readonly status: number
}

/** A web server for feeds on loopback. Paths that were never set answer 404. */
export interface FeedServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  /** Sets what a path (query included) answers from now on; a function is asked at every request. */
  set(path: string, response: FeedResponse | ((request: IncomingMessage) => FeedResponse)): void
  /** All requests so far, in the order in which they came in. */
  readonly requests: readonly Recorded[]
  /** Breaks open connections and frees the port. */
  close(): Promise<void>
}

type Route = FeedResponse | ((request: IncomingMessage) => FeedResponse)

/** Starts a feed server on a free port of 127.0.0.1. */
export async function startFeedServer(): Promise<FeedServer> {
  const routes = new Map<string, Route>()
  const requests: Recorded[] = []
  const stopped = new AbortController()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const route = routes.get(path) ?? { status: 404, body: 'nothing here' }
    const answer = typeof route === 'function' ? route(request) : route
    const status = statusFor(answer, request)
    requests.push({ method: request.method ?? '', path, headers: flat(request), status })
    send(response, answer, { status, signal: stopped.signal }).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  async function close(): Promise<void> {
    if (!server.listening) return
    stopped.abort()
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    set: (path, response) => routes.set(path, response),
    requests,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function statusFor(answer: FeedResponse, request: IncomingMessage): number {
  if (answer.redirect !== undefined) return answer.status ?? 302
  const status = answer.status ?? 200
  return status === 200 && isUnchanged(answer, request) ? 304 : status
}

function isUnchanged(answer: FeedResponse, request: IncomingMessage): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) return answer.etag !== undefined && known === answer.etag
  const since = request.headers['if-modified-since']
  return since !== undefined && since === answer.lastModified
}

function flat(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]))
}

async function send(
  response: ServerResponse,
  answer: FeedResponse,
  how: { readonly status: number; readonly signal: AbortSignal },
): Promise<void> {
  if (answer.delayMs !== undefined) {
    await pause(answer.delayMs, undefined, { signal: how.signal })
  }
  response.writeHead(how.status, headersOf(answer))
  const raw = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  const coded = raw && answer.encoding ? ENCODERS[answer.encoding](raw) : raw
  if (how.status === 304 || coded === undefined) response.end()
  else if (answer.dripMs === undefined) response.end(coded)
  else await drip(response, coded, { everyMs: answer.dripMs, signal: how.signal })
}

function headersOf(answer: FeedResponse): Record<string, string> {
  return {
    'content-type': answer.contentType ?? 'application/rss+xml; charset=utf-8',
    ...(answer.etag !== undefined && { etag: answer.etag }),
    ...(answer.lastModified !== undefined && { 'last-modified': answer.lastModified }),
    ...(answer.redirect !== undefined && { location: answer.redirect }),
    ...(answer.encoding !== undefined && { 'content-encoding': answer.encoding }),
    ...answer.headers,
  }
}

async function drip(
  response: ServerResponse,
  bytes: Uint8Array,
  how: { readonly everyMs: number; readonly signal: AbortSignal },
): Promise<void> {
  for (const byte of bytes) {
    if (response.destroyed) return
    response.write(Uint8Array.of(byte))
    await pause(how.everyMs, undefined, { signal: how.signal })
  }
  response.end()
}
