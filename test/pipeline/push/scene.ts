import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { createFeedSource } from '../../../src/feeds/source.ts'
import { createLog } from '../../../src/log.ts'
import { pollDueFeeds } from '../../../src/pipeline/poll.ts'
import { createHubCallbacks } from '../../../src/pipeline/push/callbacks.ts'
import { createInbox } from '../../../src/pipeline/push/inbox.ts'
import { takeInPushed } from '../../../src/pipeline/push/intake.ts'
import { askDueHubs, wishFor } from '../../../src/pipeline/push/wishes.ts'
import type { Feed } from '../../../src/ports.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { addHubRoutes, HUB_PATH } from '../../../src/web/hub-routes.ts'
import { createWebServer } from '../../../src/web/server.ts'
import { clockAt, type TestClock } from '../../fakes/clock.ts'
import { type FeedServer, startFeedServer } from '../../fakes/feed-server.ts'
import { type Hub, startHub } from '../../fakes/hub.ts'

export const NOON = Date.UTC(2025, 5, 12, 12)
export const MINUTE_MS = 60_000
export const DAY_MS = 24 * 60 * MINUTE_MS
const CALLBACKS = `https://bot.example${HUB_PATH}`

export const KIESEL = { guid: 'k', title: 'Nordwind AG acquires Kiesel Robotics for $1.2 billion' }
export const MARLOW = { guid: 'm', title: 'Halden Foods acquires Marlow Bakery for $90 million' }
export const TARN = { guid: 't', title: 'Fjell Energy acquires Tarn Power for $4 billion' }

interface Item {
  readonly guid: string | null
  readonly title: string
}

/** A feed with a hub, and everything of the bot between them and the outbox, one step at a time. */
export interface Scene {
  readonly server: FeedServer
  readonly hub: Hub
  readonly store: Store
  readonly clock: TestClock
  readonly topic: string
  /** The web server as hubs reach it. */
  readonly url: string
  log(): string
  /** What the feed's own server serves from now on. */
  serve(...items: readonly Item[]): void
  /** Polls what is due at this moment; gives how often the feed was asked. */
  poll(): Promise<number>
  askHubs(): Promise<void>
  /** Reads what was delivered; gives how often the feed was polled because of it. */
  takeIn(): Promise<number>
  feed(): Promise<Feed>
  titles(): Promise<readonly string[]>
}

/** The feed has been polled once; its hub has been asked and, unless `verifies` is false, has verified the wish. */
export async function startScene(options: { readonly verifies?: boolean } = {}): Promise<Scene> {
  const closing = new AsyncDisposableStack()
  onTestFinished(() => closing.disposeAsync())
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-push-'))
  closing.defer(() => rm(folder, { recursive: true }))
  const server = closing.use(await startFeedServer())
  const web = { url: '' }
  const hub = closing.use(await startHub((to) => new URL(to.pathname + to.search, web.url)))
  hub.verifies = options.verifies ?? true
  const store = closing.use(await openStore({ url: `sqlite:${join(folder, 'push.db')}` }))
  const source = closing.use(createFeedSource({ userAgent: 'Test/1', allowPrivateHosts: true }))
  const topic = `${server.url}/feed`
  const feeds = [{ url: topic, firstPoll: 'baseline', fullText: false } as const]
  const watchlists = [{ name: 'all', rules: ['party:Kiesel or party:Marlow or party:Tarn'] }]
  const subscriptions = [{ channel: 'console', watchlist: 'all', language: 'en' }] as const
  await store.applyConfiguration(
    { feeds, watchlists, subscriptions },
    { now: NOON, nextTick: NOON },
  )
  const steps = stepsOf({ store, source, hub, ...quietLog() })
  web.url = await closing.use(hubServer(steps)).listen()
  const asked = () => server.requests.length
  const serve = (...items: readonly Item[]): void =>
    server.set('/feed', {
      body: rss(items),
      etag: `"${items.map(({ guid }) => guid).join()}"`,
      headers: { link: `<${hub.url}>; rel="hub", <${topic}>; rel="self"` },
    })
  serve()
  await steps.poll()
  await steps.askHubs()
  return {
    ...steps,
    server,
    hub,
    store,
    topic,
    url: web.url,
    serve,
    async poll() {
      const before = asked()
      await steps.poll()
      return asked() - before
    },
    async takeIn() {
      const before = asked()
      await steps.takeIn()
      return asked() - before
    },
    async feed() {
      const feed = await store.feed(1)
      if (feed === null) throw new Error('the feed is gone')
      return feed
    },
    titles: async () => (await store.stories(0, 50)).flatMap((s) => s.reports.map((r) => r.title)),
  }
}

function hubServer({ logger, callbacks, clock }: ReturnType<typeof stepsOf>) {
  const web = createWebServer({ host: '127.0.0.1', port: 0, log: logger, ready: async () => [] })
  addHubRoutes(web.fastify, { callbacks: () => callbacks, clock })
  return { listen: () => web.listen(), [Symbol.asyncDispose]: () => web.close() }
}

function quietLog() {
  let lines = ''
  const destination = new Writable({
    write(chunk, _encoding, next) {
      lines += String(chunk)
      next()
    },
  })
  return { logger: createLog({ level: 'debug', secrets: [], destination }), log: () => lines }
}

type Source = ReturnType<typeof createFeedSource>

function stepsOf({
  store,
  source,
  hub,
  logger,
  log,
}: { readonly store: Store; readonly source: Source; readonly hub: Hub } & ReturnType<
  typeof quietLog
>) {
  const clock = clockAt(NOON)
  const { signal } = new AbortController()
  const wishes = { store, hubs: source, clock, log: logger, callbacks: CALLBACKS }
  const options = {
    store,
    source,
    clock,
    log: logger,
    nextTick: () => clock.now() + 15 * MINUTE_MS,
    onOwed: () => undefined,
    onAnnounced: async (...announced: Parameters<typeof wishesFor>) =>
      void (await wishesFor(...announced)),
  }
  function wishesFor(feedId: number, announced: Parameters<typeof wishFor>[1]) {
    return wishFor(feedId, announced, wishes)
  }
  const inbox = createInbox(() => undefined)
  const wanted = { at: Infinity }
  const pollAt = (at: number): void => {
    wanted.at = Math.min(wanted.at, at)
  }
  const poll = () => pollDueFeeds(options, signal)
  return {
    clock,
    logger,
    log,
    poll,
    callbacks: createHubCallbacks({ ...options, callbacks: CALLBACKS, inbox, pollAt }),
    /** The hub has called back where it does. */
    async askHubs() {
      await askDueHubs(wishes, signal)
      await hub.settled()
    },
    async takeIn() {
      await takeInPushed({ ...options, inbox, pollAt }, signal)
      if (wanted.at > clock.now()) return
      wanted.at = Infinity
      await poll()
    },
  }
}

/** A feed with these items. */
export function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ guid, title }) =>
      `<item>${guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`}<title>${title}</title>` +
      `<link>https://news.example/${guid}</link><description>${title}, it said.</description></item>`,
  )
  const channel = `<title>Example Wire</title>${entries.join('')}`
  return `<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`
}
