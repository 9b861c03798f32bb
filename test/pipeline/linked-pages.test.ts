import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import { clockAt } from '../fakes/clock.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { openSource } from '../feeds/open-source.ts'
import { newsPage } from '../feeds/pages.ts'

const NOON = Date.UTC(2025, 5, 12, 12)
const HOUR = 60 * 60 * 1000
const DEAL = 'Nordwind AG has agreed to acquire Kiesel Robotics for $1.2 billion, it said.'

type Item = readonly [guid: string, link: string, text?: string]

function rss(site: string, items: readonly Item[]): string {
  const entries = items.map(
    ([guid, link, text = 'More inside.']) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>Robots ${guid}</title>` +
      `<link>${site}${link}</link><description>${text}</description></item>`,
  )
  return `<rss version="2.0"><channel><title>Wire</title>${entries.join('')}</channel></rss>`
}

function intoLines(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, next) {
      lines.push(String(chunk))
      next()
    },
  })
}

/** A bot that polls `/a` and `/b`, both with full text, into a store of its own. */
async function scene() {
  const server = await startFeedServer()
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-pages-'))
  const store = await openStore({ url: `sqlite:${join(folder, 'pages.db')}` })
  const clock = clockAt(NOON)
  const source = openSource({ clock })
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await store.close()
    await server.close()
    await rm(folder, { recursive: true })
  })
  const feed = { firstPoll: 'post', fullText: true } as const
  const feeds = [
    { ...feed, url: `${server.url}/a` },
    { ...feed, url: `${server.url}/b` },
  ]
  const watchlists = [{ name: 'all', rules: ['party:Kiesel'] }]
  await store.applyConfiguration(
    { feeds, watchlists, subscriptions: [] },
    { now: NOON, nextTick: NOON },
  )
  const lines: string[] = []
  const log = createLog({ level: 'info', secrets: [], destination: intoLines(lines) })
  const options = {
    store,
    source,
    clock,
    log,
    nextTick: () => clock.now() + 60_000,
    onOwed: () => undefined,
  }
  const page = (path: string, canonical: string, sentence = DEAL) => {
    const head = `<link rel="canonical" href="${server.url}${canonical}">`
    const after = `<p>${sentence}</p>`.repeat(3)
    server.set(path, { body: newsPage({ head, after }), contentType: 'text/html' })
  }
  return {
    server,
    serve: (path: string, items: readonly Item[]) =>
      server.set(path, { body: rss(server.url, items) }),
    page,
    log: () => lines,
    poll: async () => {
      await pollDueFeeds(options, new AbortController().signal)
      clock.advance(25 * HOUR)
    },
    /** Title and path of every article that tells of a deal. */
    reports: async () => {
      const reports = (await store.stories(0, 50)).flatMap((story) => story.reports)
      const byId = new Map(reports.map((report) => [report.articleId, report]))
      return [...byId.values()].map(({ title, url }) => [title, url?.replace(server.url, '')])
    },
    pageFault: async () => (await store.feedHealth(clock.now()))[0]?.feed.polling.pageFault,
    visits: (path: string) => server.requests.filter((request) => request.path === path).length,
  }
}

test('an article is one under its canonical address, whatever links lead to it', async () => {
  const world = await scene()
  world.page('/amp/1?from=rss', '/robots-sold-today')
  world.page('/go/99', '/robots-sold-today')
  world.serve('/a', [['one', '/amp/1?from=rss']])
  world.serve('/b', [])
  await world.poll()
  expect(await world.reports()).toEqual([['Robots one', '/robots-sold-today']])
  world.serve('/b', [
    ['other', '/go/99'],
    ['direct', '/robots-sold-today'],
  ])
  await world.poll()
  world.serve('/b', [['other', '/go/99?again']])
  await world.poll()
  expect(await world.reports()).toEqual([['Robots one', '/robots-sold-today']])
  expect([world.visits('/go/99'), world.visits('/robots-sold-today')]).toEqual([1, 1])
})

test('pages that all name one address by mistake stay articles of their own', async () => {
  const world = await scene()
  for (const at of [1, 2, 3]) world.page(`/story-${at}`, '/live-ticker-2025')
  world.serve('/a', [
    ['one', '/story-1'],
    ['two', '/story-2'],
    ['three', '/story-3'],
  ])
  world.serve('/b', [])
  await world.poll()
  const titles = (await world.reports()).map(([title]) => title)
  expect(new Set(titles)).toEqual(new Set(['Robots one', 'Robots two', 'Robots three']))
})

test("the feed's own text is used where the page gives less or nothing, and the log says why", async () => {
  const world = await scene()
  world.server.set('/paid', { status: 402 })
  world.serve('/a', [
    ['paid', '/paid', DEAL],
    ['also', '/paid', DEAL],
    ['short', '/short', DEAL.repeat(12)],
  ])
  world.server.set('/short', { body: newsPage({ paragraphs: 2 }), contentType: 'text/html' })
  world.serve('/b', [])
  await world.poll()
  expect(await world.reports()).toHaveLength(3)
  const told = world.log().filter((line) => line.includes('own text is used'))
  expect(told).toHaveLength(1)
  expect(JSON.parse(told[0] ?? '')).toMatchObject({
    pages: 2,
    reason: 'The article is for subscribers only.',
  })
  expect(await world.pageFault()).toBeNull()
  world.serve('/a', [['later', '/paid', DEAL]])
  await world.poll()
  expect(await world.pageFault()).toBe('The article is for subscribers only.')
  world.serve('/a', [])
  await world.poll()
  expect(await world.pageFault()).toBe('The article is for subscribers only.')
})
