import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { startFeedServer } from '../fakes/feed-server.ts'

const NOON = Date.UTC(2025, 5, 12, 12)
const MINUTE_MS = 60_000

interface Item {
  readonly guid: string
  readonly link: string
  readonly target: string
  readonly date?: string
}

/** A bot on one feed and a channel that wants every deal; `poll` gives how many alerts the channel is owed then. */
async function watch(feed: { readonly firstPoll: 'baseline' | 'post'; readonly newest?: number }) {
  const server = await startFeedServer()
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-republish-'))
  const url = `sqlite:${join(folder, 'bot.db')}`
  const clock = clockAt(NOON)
  const source = createFeedSource({ userAgent: 'Test/1', allowPrivateHosts: true })
  const configuration = {
    feeds: [{ url: `${server.url}/feed`, fullText: false, ...feed }],
    watchlists: [{ name: 'all', rules: ['type:acquisition'] }],
    subscriptions: [{ channel: 'console', watchlist: 'all', language: 'en' }] as const,
  }
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'error', secrets: [], destination })
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await server.close()
    await rm(folder, { recursive: true })
  })
  let told = 0
  return async (items: readonly Item[]): Promise<number> => {
    server.set('/feed', { body: rss(items) })
    // Each poll is by a bot that was just started.
    await using store = await openStore({ url })
    await store.applyConfiguration(configuration, { now: clock.now(), nextTick: clock.now() })
    const nextTick = () => clock.now() + MINUTE_MS
    const options = { store, source, clock, log, nextTick, onOwed: () => undefined }
    await pollDueFeeds(options, new AbortController().signal)
    clock.advance(2 * MINUTE_MS)
    const lease = { now: clock.now(), limit: 100, leaseMs: 0 }
    const owed = (await store.claimDeliveries(['console'], lease)).length
    const more = owed - told
    told = owed
    return more
  }
}

function rss(items: readonly Item[]): string {
  const entries = items.map(
    ({ guid, link, target, date = 'Thu, 12 Jun 2025 08:00:00 GMT' }) =>
      `<item><guid isPermaLink="false">${guid}</guid><link>${link}</link><pubDate>${date}</pubDate>` +
      `<title>Nordwind AG acquires ${target} for $90 million</title></item>`,
  )
  return `<rss version="2.0"><channel><title>Wire</title>${entries.join('')}</channel></rss>`
}

const TARGETS = ['Kiesel Robotics', 'Marlow Bakery', 'Tannhof Optics', 'Brightwater Software']
const ITEMS = TARGETS.map((target, at) => ({
  guid: `id-${at}`,
  link: `https://news.example/2025/${at}`,
  target,
  date: `Thu, 12 Jun 2025 0${at}:00:00 GMT`,
}))

test('a first poll tells the newest items that were asked for and no others, ever', async () => {
  const poll = await watch({ firstPoll: 'post', newest: 2 })
  expect(await poll(ITEMS)).toBe(2)
  expect(await poll(ITEMS.toReversed())).toBe(0)
})

test('after restarts old items stay old, whatever the publisher changes about them', async () => {
  const poll = await watch({ firstPoll: 'post' })
  expect(await poll(ITEMS)).toBe(4)
  expect(
    await poll(ITEMS.map((item) => ({ ...item, date: 'Fri, 13 Jun 2025 09:00:00 GMT' }))),
  ).toBe(0)
  const amp = ITEMS.map((item) => ({
    ...item,
    link: `http://m.news.example${new URL(item.link).pathname}/amp/?utm_source=rss`,
  }))
  expect(await poll(amp.map((item) => ({ ...item, guid: `new-${item.guid}` })))).toBe(0)
  const moved = ITEMS.map((item) => ({
    ...item,
    guid: `new-${item.guid}`,
    link: item.link.replace('news.example', 'wire.example'),
  }))
  expect(await poll(moved)).toBe(0)
  expect(await poll(moved.map((item) => ({ ...item, guid: `third-${item.guid}` })))).toBe(0)
})

test('a feed that is published again under new ids and addresses is not told again, its news is', async () => {
  const poll = await watch({ firstPoll: 'baseline' })
  expect(await poll(ITEMS)).toBe(0)
  const again = ITEMS.map((item, at) => ({
    ...item,
    guid: `b-${at}`,
    link: `https://b.example/${at}`,
  }))
  const news = { guid: 'n', link: 'https://b.example/n', target: 'Halden Foods' }
  expect(await poll([news, ...again])).toBe(1)
})
