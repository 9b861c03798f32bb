import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { runToEnd } from './bot-process.ts'

/** The command line on a data folder of its own. */
async function place(feeds = '[]') {
  const folder = await mkdtemp(join(tmpdir(), 'dealbell-feeds-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'dealbell.yaml')
  await writeFile(config, `feeds: ${feeds}\n`)
  const environment = {
    DEALBELL_CONFIG: config,
    DEALBELL_DATA_DIR: folder,
    DEALBELL_ALLOW_PRIVATE_HOSTS: 'true',
  }
  const run = (...words: readonly string[]) =>
    runToEnd({ script: ['src/cli/dealbell.ts', ...words], environment })
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  return { run, file, url: `sqlite:${join(folder, 'dealbell.db')}` }
}

function rss(title: string): string {
  return `<rss version="2.0"><channel><title>${title}</title><item><title>One</title></item></channel></rss>`
}

test('feed add subscribes to the feed of a site, asking where there are several', async () => {
  await using server = await startFeedServer()
  const { run } = await place()
  const links = ['/a', '/b'].map(
    (href) => `<link rel=alternate type=application/rss+xml href=${href}>`,
  )
  server.set('/', { body: links.join(''), contentType: 'text/html' })
  server.set('/a', { body: rss('All news') })
  server.set('/b', { body: rss('Deals') })
  const open = await run('feed', 'add', `${server.url}/`)
  expect(open.code).toBe(2)
  expect(open.output).toContain('2  Deals (rss, 1 items)')
  expect(open.output).toContain('--choose')
  const chosen = await run(
    'feed',
    'add',
    `${server.url}/`,
    '--choose',
    '2',
    '--newest',
    '3',
    '--full-text',
  )
  expect(chosen.output).toContain(`#1 Deals is polled from now on: ${server.url}/b`)
  const listed: unknown = JSON.parse((await run('feed', 'list', '--json')).output)
  expect(listed).toMatchObject([
    { id: 1, url: `${server.url}/b`, managed: false, firstPoll: 'post', newest: 3, fullText: true },
  ])
  const again = await run('feed', 'add', `${server.url}/b`)
  expect(again.output).toContain('is polled already')
  const none = await run('feed', 'add', `${server.url}/missing`)
  expect([none.code, none.output]).toEqual([1, expect.stringContaining('404')])
})

test("feeds are paused, resumed and removed beside a running bot, but not the configuration file's", async () => {
  const { run, file, url } = await place('[{ url: "http://127.0.0.1:8099/managed" }]')
  await using bot = await openStore({ url })
  await bot.recoverLeases()
  const managed = {
    url: 'http://127.0.0.1:8099/managed',
    firstPoll: 'post',
    fullText: false,
  } as const
  await bot.applyConfiguration(
    { feeds: [managed], watchlists: [], subscriptions: [] },
    { now: 0, nextTick: 0 },
  )
  await run('import', await file('list.txt', 'http://127.0.0.1:8099/own My own'))
  expect((await run('feed', 'pause', 'http://127.0.0.1:8099/own/')).output).toContain(
    '#2 My own is paused.',
  )
  expect(await bot.feedHealth(0)).toMatchObject([
    { feed: { id: 1 } },
    { feed: { id: 2, paused: true } },
  ])
  expect((await run('feed', 'resume', '2')).code).toBe(0)
  expect((await run('feed', 'remove', '#2')).code).toBe(0)
  expect(await bot.feedHealth(0)).toHaveLength(1)
  const refused = await run('feed', 'remove', '1')
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('configuration file')])
  expect((await run('feed', 'pause', '77')).code).toBe(2)
})

test('an export moves all feeds and their settings to another bot', async () => {
  const one = await place()
  const two = await place()
  const opml = `<opml version="2.0"><body><outline text="Tech &amp; deals">
    <outline text="A" xmlUrl="https://a.example/feed" dealbell:fullText="true" dealbell:interval="30"/>
    <outline text="B" xmlUrl="https://b.example/feed" dealbell:paused="true"/></outline></body></opml>`
  const first = await one.run('import', await one.file('in.opml', opml))
  expect(first.output).toContain('2 feeds added, 0 there already.')
  const exported = await one.run('export', '--format', 'opml')
  const second = await two.run('import', await two.file('out.opml', exported.output))
  expect(second.output).toContain('2 feeds added')
  const listed: unknown = JSON.parse((await two.run('feed', 'list', '--json')).output)
  expect(listed).toMatchObject([
    {
      url: 'https://a.example/feed',
      name: 'A',
      tags: ['Tech & deals'],
      fullText: true,
      intervalMinutes: 30,
    },
    { url: 'https://b.example/feed', name: 'B', paused: true },
  ])
  expect((await two.run('export', '--format', 'list')).output).toBe(
    'https://a.example/feed\nhttps://b.example/feed\n',
  )
})

test('a faulty import names its lines and changes nothing', async () => {
  const { run, file } = await place()
  const list = await file(
    'list.txt',
    'https://a.example/feed\nnonsense\nhttp://169.254.169.254/feed\n',
  )
  const refused = await run('import', list)
  expect(refused.code).toBe(1)
  expect(refused.output).toContain(':2: "nonsense"')
  expect(refused.output).toContain(':3: The address is refused')
  expect(refused.output).toContain('Nothing was imported')
  expect((await run('feed', 'list', '--json')).output).toContain('[]')
  expect((await run('import', list, '--skip-faulty')).output).toContain('1 feeds added')
})

test('listing feeds creates no database where there is none', async () => {
  const { run } = await place()
  const { code, output } = await run('feed', 'list')
  expect([code, output]).toEqual([1, expect.stringContaining('There is no database')])
})
