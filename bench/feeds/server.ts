import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { behaviourOf } from './mix.ts'

const SLOW_MS = 3_000
const ITEMS = 15
/** Of these so many are new since the last poll. */
const NEW = 2
const ETAG = '"v1"'

const polls = new Map<string, number>()

/** Serves the benchmark's feeds in a process of its own and tells its parent the port. */
const server = createServer((request, response) => {
  void answer(request, response)
})
server.keepAliveTimeout = 5_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(address !== null && typeof address === 'object' ? address.port : 0)
})
process.on('disconnect', () => process.exit())

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  const feed = Number(path.split('/')[2] ?? 0)
  if (path.startsWith('/moved/')) return unchanged(response)
  const round = (polls.get(path) ?? 0) + 1
  polls.set(path, round)
  const behaviour = behaviourOf(feed, round)
  if (behaviour === 'broken') return void response.writeHead(500).end('out of order')
  if (behaviour === 'moved') {
    return void response.writeHead(301, { location: `/moved/${feed}` }).end()
  }
  if (behaviour === 'slow') await pause(SLOW_MS)
  if (behaviour === 'changed') changed(response, feed, round)
  else unchanged(response)
}

function unchanged(response: ServerResponse): void {
  response.writeHead(304, { etag: ETAG }).end()
}

function changed(response: ServerResponse, feed: number, round: number): void {
  const items = Array.from({ length: ITEMS }, (_, index) => item(feed, round * NEW - index))
  const body = `<rss version="2.0"><channel><title>Feed ${feed}</title>${items.join('')}</channel></rss>`
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag: ETAG }).end(body)
}

function item(feed: number, number: number): string {
  const link = `https://h${feed}.example/${number}`
  const text = 'The town council met on Monday and spoke about the new bridge. '.repeat(20)
  return (
    `<item><title>News ${number} of ${feed}</title><link>${link}</link><guid>${link}</guid>` +
    `<description>${text}</description></item>`
  )
}
