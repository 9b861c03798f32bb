import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runFeedCheck } from '../../src/cli/feed-check.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { newsPage } from '../feeds/pages.ts'

const FEED = `<rss version="2.0"><channel><title>N</title><item><guid>1</guid><title>A</title>
  <link>https://news.example/a</link><pubDate>Wed, 09 Jul 2025 08:00:00 GMT</pubDate>
  <description>Text</description></item></channel></rss>`

const CHECKED = {
  ok: true,
  format: 'rss',
  title: 'N',
  items: [
    {
      id: '1',
      title: 'A',
      link: 'https://news.example/a',
      published: '2025-07-09T08:00:00.000Z',
      author: null,
      summary: 'Text',
    },
  ],
  warnings: [],
}

async function check(
  target: string,
  options: { json?: boolean; private?: boolean; fullText?: boolean } = {},
) {
  let text = ''
  const exit = await runFeedCheck(target, {
    json: options.json ?? true,
    fullText: options.fullText ?? false,
    allowPrivateHosts: options.private ?? true,
    userAgent: 'Dealbell/0.1 (+https://dealbell.example)',
    write: (part) => {
      text += part
    },
  })
  return { exit, text }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'feed-check-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('checks a feed on the web', async () => {
  await using server = await startFeedServer()
  server.set('/feed', { body: FEED })
  const { exit, text } = await check(`${server.url}/feed`)
  expect([exit, JSON.parse(text)]).toEqual([0, CHECKED])
})

test('reads the pages behind a feed when it is asked to', async () => {
  await using server = await startFeedServer()
  const items = ['/story', '/paid'].map(
    (path) => `<item><title>A</title><link>${path}</link></item>`,
  )
  server.set('/feed', { body: `<rss version="2.0"><channel>${items.join('')}</channel></rss>` })
  server.set('/story', { body: newsPage({ html: 'lang="en"' }), contentType: 'text/html' })
  server.set('/paid', { status: 402 })
  const { text } = await check(`${server.url}/feed`, { fullText: true })
  expect(JSON.parse(text)).toMatchObject({
    fullText: [
      {
        link: `${server.url}/story`,
        ok: true,
        lang: 'en',
        text: expect.stringContaining('Part 1.'),
      },
      { link: `${server.url}/paid`, ok: false, error: { code: 'paywall' } },
    ],
  })
  const words = await check(`${server.url}/feed`, { fullText: true, json: false })
  expect(words.text).toMatch(/\/story: \d+ characters, en declared\n/)
  expect(words.text).toContain('/paid: none. The article is for subscribers only. (paywall)')
})

test('says why an address cannot be checked', async () => {
  await using server = await startFeedServer()
  const cases = [
    [await check(`${server.url}/lost`), 'http_status'],
    [await check(`${server.url}/lost`, { private: false }), 'address_refused'],
    [await check('gopher://127.0.0.1:70/'), 'address_refused'],
    [await check('http:169.254.169.254/'), 'address_refused'],
  ] as const
  for (const [{ exit, text }, code] of cases) {
    expect([exit, JSON.parse(text)]).toMatchObject([1, { ok: false, error: { code } }])
  }
})

test('checks a file, and a folder as one line a file in the order of their paths', async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'b'))
    await writeFile(join(folder, 'b', 'feed.xml'), FEED)
    await writeFile(join(folder, 'a.html'), '<html></html>')
    const file = await check(join(folder, 'b', 'feed.xml'))
    expect([file.exit, JSON.parse(file.text)]).toEqual([0, CHECKED])
    const { exit, text } = await check(folder)
    const lines = text.trimEnd().split('\n')
    expect([exit, ...lines.map((line) => JSON.parse(line))]).toMatchObject([
      1,
      { file: 'a.html', ok: false, error: { code: 'not_a_feed' } },
      { file: 'b/feed.xml', ok: true },
    ])
  })
})

test('tells a missing file from an empty folder', async () => {
  await inFolder(async (folder) => {
    const missing = await check(join(folder, 'none.xml'))
    expect([missing.exit, JSON.parse(missing.text)]).toMatchObject([1, { error: { code: 'file' } }])
    await expect(check(folder)).rejects.toThrow('holds no files')
    expect(await check(' ')).toEqual({ exit: 2, text: '' })
  })
})

test('says the same in words for people', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'feed.xml'), FEED)
    const { text } = await check(join(folder, 'feed.xml'), { json: false })
    expect(text).toBe('N (rss, 1 items)\n  2025-07-09T08:00:00.000Z  A\n')
    expect((await check(join(folder, 'no'), { json: false })).text).toMatch(
      /cannot be opened.*\(file\)/,
    )
  })
})
