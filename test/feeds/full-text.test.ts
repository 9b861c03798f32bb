import { expect, test } from 'vitest'
import { type FeedServer, startFeedServer } from '../fakes/feed-server.ts'
import { openSource } from './open-source.ts'
import { newsPage, SENTENCE } from './pages.ts'

const signal = new AbortController().signal
const HTML = 'text/html; charset=utf-8'
const HOUR = 60 * 60 * 1000

function requested(server: FeedServer): string[] {
  return server.requests.map(({ path }) => path)
}

/** What the page at the path gives: `text`, or the code of its fault. */
async function outcome(source: ReturnType<typeof openSource>, url: string): Promise<string> {
  const page = await source.fullText(url, signal)
  return page.ok ? 'text' : page.error.code
}

test('gives the article of a page without its boilerplate, its language and its address', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  const head = '<link rel="canonical" href="/a-buys-b"><meta property="og:url" content="/other">'
  server.set('/amp/story', { body: newsPage({ head, html: 'lang="de-AT"' }), contentType: HTML })
  const page = await source.fullText(`${server.url}/amp/story`, signal)
  expect(page).toMatchObject({ value: { lang: 'de', canonicalUrl: `${server.url}/a-buys-b` } })
  const text = page.ok ? page.value.text : ''
  expect(text).toContain(`Part 0. ${SENTENCE} ${SENTENCE}\n\nPart 1. ${SENTENCE}`)
  expect(text).not.toMatch(/Sport|Cookies|Imprint|track/)
})

test('names where redirects led, and the language a social card tells', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  const head =
    '<meta property="og:locale" content="fr_FR"><link rel="canonical" href="https://other.example/a">'
  server.set('/story', { body: newsPage({ head }), contentType: HTML })
  server.set('/go?to=17', { redirect: '/story' })
  const page = await source.fullText(`${server.url}/go?to=17`, signal)
  expect(page).toMatchObject({ value: { lang: 'fr', canonicalUrl: `${server.url}/story` } })
})

test('reads fragments, compressed pages and other charsets', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  const fragment = `<meta charset="windows-1252"><p>K\xf6ln. ${`${SENTENCE} `.repeat(8)}</p>`
  server.set('/fragment', { body: Buffer.from(fragment, 'latin1'), contentType: 'text/html' })
  server.set('/packed', { body: newsPage(), contentType: HTML, encoding: 'br' })
  expect(await source.fullText(`${server.url}/fragment`, signal)).toMatchObject({
    value: { text: expect.stringMatching(/^Köln\. The company/) },
  })
  expect(await outcome(source, `${server.url}/packed`)).toBe('text')
})

test('asks robots.txt first, keeps it for a day, and obeys it at every hop', async () => {
  await using server = await startFeedServer()
  let now = Date.parse('2025-07-09T08:00:00Z')
  await using source = openSource({ clock: { now: () => now } })
  const body = 'User-agent: *\nDisallow:\n\nUser-agent: dealbell\nDisallow: /private/\n'
  server.set('/robots.txt', { body, contentType: 'text/plain' })
  server.set('/story', { body: newsPage(), contentType: HTML })
  server.set('/private/story', { body: newsPage(), contentType: HTML })
  server.set('/moved', { redirect: '/private/story' })
  expect(await outcome(source, `${server.url}/story`)).toBe('text')
  expect(await outcome(source, `${server.url}/private/story`)).toBe('robots')
  expect(await outcome(source, `${server.url}/moved`)).toBe('robots')
  expect(requested(server)).toEqual(['/robots.txt', '/story', '/moved'])
  now += 25 * HOUR
  server.set('/robots.txt', { status: 503 })
  expect(await outcome(source, `${server.url}/private/story`)).toBe('robots')
  expect(await outcome(source, `${server.url}/story`)).toBe('text')
  expect(requested(server).filter((path) => path === '/robots.txt')).toHaveLength(2)
})

test('takes a broken robots.txt as forbidding and a missing one as allowing', async () => {
  for (const [status, expected] of [
    [500, 'robots'],
    [503, 'robots'],
    [429, 'robots'],
    [404, 'text'],
    [403, 'text'],
    [401, 'text'],
  ] as const) {
    await using server = await startFeedServer()
    await using source = openSource()
    server.set('/robots.txt', { status })
    server.set('/story', { body: newsPage(), contentType: HTML })
    expect(await outcome(source, `${server.url}/story`)).toBe(expected)
  }
})

test('follows five redirects of robots.txt, no more, and reads 500 KiB of it', async () => {
  await using server = await startFeedServer()
  server.set('/story', { body: newsPage(), contentType: HTML })
  for (let at = 1; at < 5; at += 1) server.set(`/r${at}`, { redirect: `/r${at + 1}` })
  const forbidding = 'User-agent: *\nDisallow: /\n'
  server.set('/robots.txt', { redirect: '/r1' })
  server.set('/r5', { body: forbidding })
  await using first = openSource()
  expect(await outcome(first, `${server.url}/story`)).toBe('robots')
  server.set('/r5', { redirect: '/r6' })
  server.set('/r6', { body: forbidding })
  await using second = openSource()
  expect(await outcome(second, `${server.url}/story`)).toBe('text')
  server.set('/robots.txt', { body: `${forbidding}${'#'.repeat(600 * 1024)}` })
  await using third = openSource()
  expect(await outcome(third, `${server.url}/story`)).toBe('robots')
  server.set('/robots.txt', { body: `${'#'.repeat(512 * 1024)}\n${forbidding}`, encoding: 'gzip' })
  await using fourth = openSource()
  expect(await outcome(fourth, `${server.url}/story`)).toBe('text')
})

test('leaves pages alone that ask not to be kept, quoted or mined', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  const header = async (headers: Record<string, string>) => {
    server.set('/story', { body: newsPage(), contentType: HTML, headers })
    return await outcome(source, `${server.url}/story`)
  }
  expect(await header({ 'x-robots-tag': 'noindex, noarchive' })).toBe('opted_out')
  expect(await header({ 'x-robots-tag': 'dealbell: noarchive' })).toBe('opted_out')
  expect(await header({ 'tdm-reservation': '1' })).toBe('opted_out')
  expect(await header({ 'x-robots-tag': 'otherbot: noarchive, nosnippet' })).toBe('text')
  expect(await header({ 'x-robots-tag': 'otherbot: noindex, dealbell: nosnippet' })).toBe(
    'opted_out',
  )
  expect(await header({ 'x-robots-tag': 'max-snippet: 50, noarchive' })).toBe('opted_out')
  expect(await header({ 'x-robots-tag': 'noindex, max-image-preview:large' })).toBe('text')
  const meta = async (head: string) => {
    server.set('/story', { body: newsPage({ head }), contentType: HTML })
    return await outcome(source, `${server.url}/story`)
  }
  expect(await meta('<META NAME="Robots" CONTENT="index,NoArchive">')).toBe('opted_out')
  expect(await meta('<meta name="dealbell" content="nosnippet">')).toBe('opted_out')
  expect(await meta('<meta name="tdm-reservation" content="1">')).toBe('opted_out')
  expect(await meta('<meta name="otherbot" content="noarchive">')).toBe('text')
})

test('says what the server answered in the place of a page', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  server.set('/pdf', { body: newsPage(), contentType: 'application/pdf' })
  server.set('/members', { status: 401 })
  server.set('/paid', { status: 402 })
  server.set('/broken', { status: 500 })
  server.set('/dead', { redirect: '/' })
  server.set('/', { body: newsPage(), contentType: HTML })
  const cases = { pdf: 'no_article', members: 'login', paid: 'paywall', broken: 'unreachable' }
  for (const [path, expected] of Object.entries({
    ...cases,
    lost: 'no_article',
    dead: 'no_article',
  })) {
    expect(await outcome(source, `${server.url}/${path}`)).toBe(expected)
  }
  expect(await outcome(source, 'http://169.254.169.254/latest/')).toBe('unreachable')
  const pdf = await source.fullText(`${server.url}/pdf`, signal)
  expect(pdf.ok || pdf.error.message).toBe('The link leads to no web page (application/pdf).')
})

test('leaves a site alone that asks for fewer requests or for a person', async () => {
  await using server = await startFeedServer()
  let now = Date.parse('2025-07-09T08:00:00Z')
  await using source = openSource({ clock: { now: () => now } })
  server.set('/story', { body: newsPage(), contentType: HTML })
  server.set('/busy', { status: 429, headers: { 'retry-after': '1800' } })
  server.set('/guarded', { status: 403, headers: { 'cf-mitigated': 'challenge' } })
  expect(await outcome(source, `${server.url}/busy`)).toBe('unreachable')
  expect(await outcome(source, `${server.url}/story`)).toBe('unreachable')
  now += HOUR / 2 + 1
  expect(await outcome(source, `${server.url}/story`)).toBe('text')
  expect(await outcome(source, `${server.url}/guarded`)).toBe('challenge')
  expect(await outcome(source, `${server.url}/story`)).toBe('unreachable')
  now += HOUR + 1
  expect(await outcome(source, `${server.url}/story`)).toBe('text')
  expect(requested(server)).toEqual(['/robots.txt', '/busy', '/story', '/guarded', '/story'])
})

test('gives up hostile pages in good time and reads on', { timeout: 60_000 }, async () => {
  await using server = await startFeedServer()
  await using source = openSource({ limits: { pageMs: 5_000 } })
  const hostile = {
    deep: '<div>'.repeat(100_000),
    tables: '<table><tr><td>'.repeat(2_000),
    breaks: '<br>'.repeat(300_000),
    brackets: '<'.repeat(1_000_000),
    spaced: '< '.repeat(500_000),
    crowded: `<p ${Array.from({ length: 499 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`.repeat(300),
    shouting: `<p ${Array.from({ length: 20_000 }, (_, at) => `A${at}=1`).join(' ')}>`,
    canonical: `<link rel="canonical" href="/?${'a&'.repeat(500_000)}">`,
    attributes: `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>`,
    nested: '<b>'.repeat(5_000),
    comment: `<!--${'-'.repeat(1_000_000)}`,
    classes: `<div class="${'a '.repeat(500_000)}">x</div>`,
    data: `<script type="application/ld+json">${'['.repeat(500_000)}</script>`,
    large: ' '.repeat(3_000_000),
  }
  for (const [name, body] of Object.entries(hostile)) {
    server.set(`/${name}`, { body: `<html><body>${body}`, contentType: HTML })
    expect([name, await outcome(source, `${server.url}/${name}`)]).not.toContain('text')
  }
  server.set('/story', { body: newsPage(), contentType: HTML })
  expect(await outcome(source, `${server.url}/story`)).toBe('text')
})
