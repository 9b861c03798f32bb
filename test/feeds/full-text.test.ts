import { expect, test } from 'vitest'
import { type FeedServer, startFeedServer } from '../fakes/feed-server.ts'
import { openSource } from './open-source.ts'

const signal = new AbortController().signal
const HTML = 'text/html; charset=utf-8'

const SENTENCE =
  'The company said on Tuesday that it had agreed to buy its smaller rival, subject to approval.'

function page(): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>Part ${at}. ${SENTENCE}</p>`)
  return `<!DOCTYPE html><html><head><title>A buys B</title><script>track()</script></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>A buys B</h1>${paragraphs.join('\n')}</article>
    <aside>Subscribe to our newsletter</aside><footer>Imprint</footer></body></html>`
}

function requested(server: FeedServer): string[] {
  return server.requests.map(({ path }) => path)
}

test('gives the article of a page without its boilerplate', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  server.set('/story', { body: page(), contentType: HTML })
  const text = await source.fullText(`${server.url}/story`, signal)
  expect(text).toContain(`Part 0. ${SENTENCE}\n\nPart 1. ${SENTENCE}`)
  expect(text).not.toMatch(/Sport|newsletter|Imprint|track/)
})

test('asks robots.txt first, keeps it for a day, and obeys it at every hop', async () => {
  await using server = await startFeedServer()
  let now = Date.parse('2025-07-09T08:00:00Z')
  await using source = openSource({ clock: { now: () => now } })
  const body = 'User-agent: *\nDisallow:\n\nUser-agent: dealbell\nDisallow: /private/\n'
  server.set('/robots.txt', { body, contentType: 'text/plain' })
  server.set('/story', { body: page(), contentType: HTML })
  server.set('/private/story', { body: page(), contentType: HTML })
  server.set('/moved', { redirect: '/private/story' })
  expect(await source.fullText(`${server.url}/story`, signal)).not.toBeNull()
  expect(await source.fullText(`${server.url}/private/story`, signal)).toBeNull()
  expect(await source.fullText(`${server.url}/moved`, signal)).toBeNull()
  expect(requested(server)).toEqual(['/robots.txt', '/story', '/moved'])
  now += 25 * 60 * 60 * 1000
  await source.fullText(`${server.url}/private/story`, signal)
  expect(requested(server).at(-1)).toBe('/robots.txt')
})

test('takes a broken robots.txt as forbidding and a missing one as allowing', async () => {
  for (const [status, isAllowed] of [
    [500, false],
    [503, false],
    [404, true],
    [403, true],
  ] as const) {
    await using server = await startFeedServer()
    await using source = openSource()
    server.set('/robots.txt', { status })
    server.set('/story', { body: page(), contentType: HTML })
    expect((await source.fullText(`${server.url}/story`, signal)) !== null).toBe(isAllowed)
  }
})

test('gives no text for pages that are none, too large, lost, too deep or in a private network', async () => {
  await using server = await startFeedServer()
  await using source = openSource({ limits: { pageBytes: 400_000, pageMs: 2_000 } })
  server.set('/short', { body: '<html><body><p>Log in</p></body></html>', contentType: HTML })
  server.set('/pdf', { body: page(), contentType: 'application/pdf' })
  server.set('/large', { body: page() + ' '.repeat(500_000), contentType: HTML })
  server.set('/deep', { body: '<table><td>'.repeat(20_000), contentType: HTML })
  for (const path of ['/short', '/pdf', '/large', '/deep', '/lost']) {
    expect(await source.fullText(server.url + path, signal)).toBeNull()
  }
  expect(await source.fullText('http://169.254.169.254/latest/', signal)).toBeNull()
  server.set('/story', { body: page(), contentType: HTML })
  expect(await source.fullText(`${server.url}/story`, signal)).not.toBeNull()
})
