import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { articleKeys } from '../../src/core/article-key.ts'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { clockAt, type TestClock } from '../fakes/clock.ts'
import { type FeedServer, startFeedServer } from '../fakes/feed-server.ts'

const NOON = Date.UTC(2025, 5, 12, 12)
const MINUTE_MS = 60_000

interface Item {
  readonly guid: string
  readonly title: string
  readonly text?: string
  readonly link?: string
  readonly date?: string
}

interface Scene {
  readonly server: FeedServer
  readonly store: Store
  readonly clock: TestClock
  readonly log: () => string
  serve(path: string, items: readonly Item[]): void
  poll(signal?: AbortSignal): Promise<void>
  titles(): Promise<readonly string[]>
  /** Whether the article with this guid in feed `/a` is stored. */
  known(guid: string): Promise<boolean>
  /** Writes past the store. */
  damage(sql: string): Promise<void>
  owed(): Promise<number>
}

/** A store that polls `/a` (telling what stands there) and `/b` (not telling it), and a channel that wants it all. */
async function scene(fullText = false): Promise<Scene> {
  const server = await startFeedServer()
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-poll-'))
  const database = join(folder, 'poll.db')
  const store = await openStore({ url: `sqlite:${database}` })
  const source = createFeedSource({ userAgent: 'Test/1', allowPrivateHosts: true })
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await store.close()
    await server.close()
    await rm(folder, { recursive: true })
  })
  const clock = clockAt(NOON)
  const feeds = [
    { url: `${server.url}/a`, firstPoll: 'post', fullText } as const,
    { url: `${server.url}/b`, firstPoll: 'baseline', fullText: false } as const,
  ]
  const watchlists = [{ name: 'all', rules: ['party:Kiesel or party:Marlow'] }]
  const subscriptions = [{ channel: 'console', watchlist: 'all', language: 'en' }] as const
  const times = { now: NOON, nextTick: NOON }
  await store.applyConfiguration({ feeds, watchlists, subscriptions }, times)
  let lines = ''
  const destination = new Writable({
    write(chunk, _encoding, next) {
      lines += String(chunk)
      next()
    },
  })
  const log = createLog({ level: 'debug', secrets: [], destination })
  const nextTick = () => clock.now() + MINUTE_MS
  const options = { store, source, clock, log, nextTick, onOwed: () => undefined }
  return {
    server,
    store,
    clock,
    log: () => lines,
    serve: (path, items) => server.set(path, { body: rss(items), etag: `"${items.length}"` }),
    poll: (signal = new AbortController().signal) => pollDueFeeds(options, signal),
    titles: async () => (await store.stories(0, 50)).flatMap((s) => s.reports.map((r) => r.title)),
    known: async (guid) => {
      const keys = articleKeys(`${server.url}/a`, [{ guid, link: null, title: '', text: '' }])
      const [known = false] = await store.knownItems({ id: 1, silent: false }, keys)
      return known
    },
    damage: async (sql) => {
      const file = new DatabaseSync(database)
      file.exec(sql)
      file.close()
    },
    owed: async () => {
      const lease = { now: clock.now(), limit: 50, leaseMs: 0 }
      return (await store.claimDeliveries(['console'], lease)).length
    },
  }
}

function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ guid, title, text = `${title}, the companies said.`, link, date }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>` +
      `<link>${link ?? `https://news.example/${guid}`}</link><description>${text}</description>` +
      `${date === undefined ? '' : `<pubDate>${date}</pubDate>`}</item>`,
  )
  const channel = `<title>Example Wire</title>${entries.join('')}`
  return `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`
}

const KIESEL = { guid: 'k', title: 'Nordwind AG acquires Kiesel Robotics for $1.2 billion' }
const MARLOW = { guid: 'm', title: 'Halden Foods acquires Marlow Bakery for $90 million' }

test('a feed that is to tell what stands there owes its alerts, a baseline feed does not', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  world.serve('/b', [MARLOW])
  await world.poll()
  expect(await world.titles()).toHaveLength(2)
  expect(await world.owed()).toBe(1)
})

test('news in a baseline feed are told from its second poll on', async () => {
  const world = await scene()
  world.serve('/a', [])
  world.serve('/b', [MARLOW])
  await world.poll()
  world.serve('/b', [KIESEL, MARLOW])
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(await world.owed()).toBe(1)
})

test('an unchanged feed is asked with its validators and answered 304', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  await world.poll()
  world.clock.advance(MINUTE_MS)
  await world.poll()
  const asked = world.server.requests.filter(({ path }) => path === '/a')
  expect(asked.map(({ status }) => status)).toEqual([200, 304])
  expect(asked[1]?.headers['if-none-match']).toBe('"1"')
})

test('a feed is not polled again before the next tick of the schedule', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  await world.poll()
  world.clock.advance(MINUTE_MS - 1)
  await world.poll()
  expect(world.server.requests.filter(({ path }) => path === '/a')).toHaveLength(1)
})

test('an article in two feeds is one article, by its address', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  const link = 'http://www.news.example/k?utm_source=rss#top'
  world.serve('/b', [{ ...KIESEL, guid: 'other', link }])
  await world.poll()
  expect(await world.titles()).toHaveLength(1)
})

test('an item that only changes its date or text is not told again', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  await world.poll()
  expect(await world.owed()).toBe(1)
  const again = { ...KIESEL, date: 'Fri, 13 Jun 2025 08:00:00 GMT', text: 'Updated.' }
  world.serve('/a', [again, { guid: 'x', title: 'Weather' }])
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(await world.titles()).toHaveLength(1)
})

test('a feed that fails is noted in plain words and left alone for a while', async () => {
  const world = await scene()
  world.server.set('/a', { status: 500, body: 'oops' })
  world.serve('/b', [])
  await world.poll()
  expect(world.log()).toContain('http_status')
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(world.server.requests.filter(({ path }) => path === '/a')).toHaveLength(1)
  world.clock.advance(2 * MINUTE_MS)
  world.serve('/a', [KIESEL])
  await world.poll()
  expect(await world.titles()).toHaveLength(1)
})

test('a teaser is read from its page when the feed asks for it', async () => {
  const world = await scene(true)
  const sentence = 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said. '
  const page = `<html><body><article><h1>News</h1><p>${sentence.repeat(8)}</p></article></body></html>`
  world.server.set('/page', { body: page, contentType: 'text/html' })
  const link = `${world.server.url}/page`
  world.serve('/a', [{ guid: 't', title: 'Robots', text: 'More inside.', link }])
  world.serve('/b', [])
  await world.poll()
  expect(await world.titles()).toEqual(['Robots'])
})

test('a bot that is told to stop leaves the feed to the next start', async () => {
  const world = await scene()
  world.serve('/a', [KIESEL])
  world.serve('/b', [])
  const stopping = new AbortController()
  world.server.set('/a', () => {
    stopping.abort()
    return { body: rss([KIESEL]) }
  })
  await world.poll(stopping.signal)
  expect(await world.titles()).toEqual([])
  await world.store.releaseLeases()
  world.serve('/a', [KIESEL])
  await world.poll()
  expect(await world.titles()).toHaveLength(1)
})

test('an item that cannot be processed is logged and holds up no other, and is tried again', async () => {
  const world = await scene()
  world.serve('/b', [])
  world.serve('/a', [KIESEL])
  await world.poll()
  await world.damage("update stories set deal = '{\"half'")
  const again = { guid: 'k2', title: 'Nordwind AG completes acquisition of Kiesel Robotics' }
  world.serve('/a', [MARLOW, again, KIESEL])
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(world.log()).toContain('item could not be processed')
  expect(await world.known('m')).toBe(true)
  expect(await world.known('k2')).toBe(false)
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(world.server.requests.filter(({ path }) => path === '/a').at(-1)?.status).toBe(200)
})

test('a key in a feed address stays out of the log', async () => {
  const world = await scene()
  const feeds = [
    { url: `${world.server.url}/a?apikey=SECRET42`, firstPoll: 'post', fullText: false },
  ]
  const times = { now: NOON, nextTick: NOON }
  await world.store.applyConfiguration(
    {
      feeds: feeds.map((feed) => ({ ...feed, firstPoll: 'post' as const })),
      watchlists: [],
      subscriptions: [],
    },
    times,
  )
  world.serve('/a?apikey=SECRET42', [KIESEL])
  await world.poll()
  world.server.set('/a?apikey=SECRET42', { status: 500 })
  world.clock.advance(MINUTE_MS)
  await world.poll()
  expect(world.log()).toContain('article stored')
  expect(world.log()).toContain('feed failed')
  expect(world.log()).not.toContain('SECRET42')
})

test('a large feed lets timers and signals have their turn', async () => {
  const world = await scene()
  world.serve('/b', [])
  const many = Array.from({ length: 400 }, (_, index) => ({
    guid: `g${index}`,
    title: `Item ${index}`,
  }))
  world.serve('/a', many)
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await world.poll()
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
})

test('a feed that asks for quiet in all hours in which the schedule ticks is asked every few days', async () => {
  const world = await scene()
  world.serve('/b', [])
  const hours = Array.from({ length: 23 }, (_, hour) => `<hour>${hour}</hour>`).join('')
  const channel = `<channel><title>Quiet</title><skipHours>${hours}</skipHours></channel>`
  world.server.set('/a', { body: `<rss version="2.0">${channel}</rss>`, etag: '"q"' })
  for (let day = 0; day <= 7; day += 1) {
    await world.poll()
    world.clock.advance(24 * 60 * MINUTE_MS)
  }
  expect(world.server.requests.filter(({ path }) => path === '/a')).toHaveLength(2)
})
