import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { type FeedServer, startFeedServer } from '../fakes/feed-server.ts'

const NOON = Date.UTC(2025, 5, 12, 12)
const MINUTE = 60_000
const FEEDS = 25
const BODY = '<rss version="2.0"><channel><title>N</title></channel></rss>'

/** A public server with many feeds; its name leads to loopback. */
async function scene() {
  const server: FeedServer = await startFeedServer()
  const store = await openStore({ url: 'sqlite::memory:' })
  const clock = clockAt(NOON)
  const source = createFeedSource({
    userAgent: 'Test/1',
    allowPrivateHosts: true,
    clock,
    limits: { spacingMs: 0 },
    resolve: (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await store.close()
    await server.close()
  })
  const { port } = new URL(server.url)
  const paths = Array.from({ length: FEEDS }, (_, index) => `/${index}`)
  const feeds = paths.map((path) => ({
    url: `http://many.example:${port}${path}`,
    firstPoll: 'post' as const,
    fullText: false,
  }))
  const configuration = { feeds, watchlists: [], subscriptions: [] }
  await store.applyConfiguration(configuration, { now: NOON, nextTick: NOON })
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'silent', secrets: [], destination })
  const nextTick = () => clock.now() + MINUTE
  const options = { store, source, clock, log, nextTick, onOwed: () => undefined }
  return { server, paths, clock, poll: () => pollDueFeeds(options, new AbortController().signal) }
}

test('the feeds of one server are asked one after the other, all in one round', async () => {
  const { server, paths, poll } = await scene()
  const turns: string[] = []
  for (const path of paths) {
    server.set(path, () => {
      turns.push(`${path} in`)
      setTimeout(() => turns.push(`${path} out`), 3)
      return { body: BODY, delayMs: 10 }
    })
  }
  await poll()
  expect(turns).toEqual(turns.filter((turn) => turn.endsWith('in')).flatMap(inAndOut))
  expect(turns).toHaveLength(2 * FEEDS)
})

function inAndOut(turn: string): string[] {
  return [turn, turn.replace('in', 'out')]
}

test('a server that has too many requests is spared with all its feeds', async () => {
  const { server, paths, clock, poll } = await scene()
  for (const path of paths) server.set(path, { body: BODY, etag: '"a"' })
  await poll()
  const [first = ''] = paths
  server.set(first, { status: 429, headers: { 'retry-after': '3600' } })
  clock.advance(MINUTE)
  await poll()
  const asked = server.requests.length
  clock.advance(59 * MINUTE)
  await poll()
  expect(server.requests).toHaveLength(asked)
  server.set(first, { body: BODY, etag: '"a"' })
  clock.advance(8 * MINUTE)
  await poll()
  expect(server.requests).toHaveLength(asked + FEEDS)
})
