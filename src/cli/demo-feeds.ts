import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'

const DEMO_FOLDER = new URL('../../config/demo/', import.meta.url)

/** RFC 2606 reserves `.invalid`: an address that was never put right cannot reach a stranger. */
const PLACEHOLDER_ORIGIN = 'http://demo.invalid'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.rss': 'application/rss+xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.rdf': 'application/rdf+xml; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
}

/** The bundled feeds while they are being served: the server's origin and the address of each feed. */
export interface DemoFeeds extends AsyncDisposable {
  readonly url: string
  readonly feeds: readonly string[]
  close(): Promise<void>
}

/**
 * Serves the feeds of config/demo on a free loopback port, with an ETag each and 304 for a reader who has the
 * current body (RFC 9110, 13.1.2), until closed.
 */
export async function serveDemoFeeds(): Promise<DemoFeeds> {
  const server = Fastify()
  const names = (await readdir(DEMO_FOLDER)).filter((name) => extname(name) in CONTENT_TYPES)
  names.sort()
  await Promise.all(names.map((name) => serveFile(server, name)))
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const close = async (): Promise<void> => server.close()
  return {
    url,
    feeds: names.map((name) => `${url}/${name}`),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The demo's configuration file as YAML text, its feed addresses pointing at `feedsUrl` (an origin without path). */
export async function demoConfiguration(feedsUrl: string): Promise<string> {
  const yaml = await readFile(new URL('dealbell.yaml', DEMO_FOLDER), 'utf8')
  return yaml.replaceAll(`${PLACEHOLDER_ORIGIN}/`, `${feedsUrl}/`)
}

async function serveFile(server: FastifyInstance, name: string): Promise<void> {
  const body = await readFile(new URL(name, DEMO_FOLDER))
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  server.get(`/${name}`, (request, reply) => {
    reply.header('etag', etag)
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type(CONTENT_TYPES[extname(name)] ?? 'application/octet-stream').send(body)
  })
}
