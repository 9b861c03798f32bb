import { expect, onTestFinished, test } from 'vitest'
import { createFeedFinder, type FeedFinder } from '../../../src/feeds/discovery/feed-finder.ts'
import { type FeedServer, startFeedServer } from '../../fakes/feed-server.ts'

async function site(allowPrivateHosts = true): Promise<{ server: FeedServer; finder: FeedFinder }> {
  const server = await startFeedServer()
  const finder = createFeedFinder({ userAgent: 'Test/1', allowPrivateHosts })
  onTestFinished(async () => {
    await finder[Symbol.asyncDispose]()
    await server.close()
  })
  return { server, finder }
}

async function find(finder: FeedFinder, url: string, guess = false) {
  const found = await finder.find(url, { guess }, new AbortController().signal)
  return found.ok ? found.value : found.error.code
}

function rss(title: string): string {
  return `<rss version="2.0"><channel><title>${title}</title><item><title>One</title></item></channel></rss>`
}

const HTML = 'text/html; charset=utf-8'

test('an address that is a feed gives itself, under the address it has moved to for good', async () => {
  const { server, finder } = await site()
  server.set('/feed', { body: rss('Wire') })
  server.set('/old', { redirect: '/feed', status: 301 })
  const feed = { url: `${server.url}/feed`, title: 'Wire', format: 'rss', items: 1, via: 'itself' }
  expect(await find(finder, `${server.url}/feed`)).toEqual([feed])
  expect(await find(finder, `${server.url}/old`)).toEqual([feed])
})

function link(href: string): string {
  return `<link rel=alternate type=application/rss+xml href=${href} title=T>`
}

test('a page gives the feeds it announces that can be read, each once', async () => {
  const { server, finder } = await site()
  const body = ['/a', '/gone', '/page', '/b', '/same'].map(link).join('')
  server.set('/', {
    body,
    contentType: HTML,
    headers: { link: '</h>; rel=alternate; type="application/rss+xml"' },
  })
  server.set('/a', { body: rss('News') })
  server.set('/b', { body: rss('') })
  server.set('/h', { body: rss('Header') })
  server.set('/same', { redirect: '/a' })
  server.set('/page', { body: '<html></html>', contentType: HTML })
  const found = await find(finder, `${server.url}/`)
  expect(found).toMatchObject([
    { url: `${server.url}/h`, title: 'Header', via: 'announced' },
    { url: `${server.url}/a`, title: 'News' },
    { url: `${server.url}/b`, title: 'T' },
  ])
})

test('a page in UTF-16 is read as well', async () => {
  const { server, finder } = await site()
  const html = '<html><link rel="alternate" type="application/rss+xml" href="/a"></html>'
  server.set('/', { body: Buffer.from(`\ufeff${html}`, 'utf16le'), contentType: 'text/html' })
  server.set('/a', { body: rss('News') })
  expect(await find(finder, `${server.url}/`)).toMatchObject([{ title: 'News' }])
})

test('links and common paths come into question only when nothing better does', async () => {
  const { server, finder } = await site()
  server.set('/', { body: '<a href="/news.rss">RSS</a>', contentType: HTML })
  server.set('/index.xml', { body: rss('Usual') })
  expect(await find(finder, `${server.url}/`)).toBe('not_a_feed')
  expect(server.requests.map(({ path }) => path)).toEqual(['/', '/news.rss'])
  expect(await find(finder, `${server.url}/`, true)).toMatchObject([
    { title: 'Usual', via: 'guessed' },
  ])
  server.set('/news.rss', { body: rss('Linked') })
  expect(await find(finder, `${server.url}/`, true)).toMatchObject([
    { title: 'Linked', via: 'linked' },
  ])
})

test('what cannot be fetched or may not be is told by its code', async () => {
  const { server, finder } = await site()
  expect(await find(finder, `${server.url}/missing`)).toBe('http_status')
  const { finder: strict } = await site(false)
  expect(await find(strict, `${server.url}/`)).toBe('address_refused')
})
