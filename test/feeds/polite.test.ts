import { expect, test } from 'vitest'
import { startFeedServer } from '../fakes/feed-server.ts'
import { codeOf, NO_VALIDATORS, openSource, pollOnce, rss } from './open-source.ts'

const signal = new AbortController().signal

test('sends validators back byte for byte and takes 304 as unchanged', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  const lastModified = 'Wed, 09 Jul 2025 08:00:00 GMT'
  server.set('/feed', { body: rss('One'), etag: 'W/"a, \\b"', lastModified })
  const first = await source.poll({ url: `${server.url}/feed`, validators: NO_VALIDATORS }, signal)
  if (first.kind !== 'fresh') throw new Error(`the first poll ended ${first.kind}`)
  const { validators } = first
  const second = await source.poll({ url: `${server.url}/feed`, validators }, signal)
  expect(second).toEqual({ kind: 'unchanged', validators, freshMs: null, movedTo: null })
  expect(server.requests.map(({ status }) => status)).toEqual([200, 304])
  expect(server.requests[1]?.headers).toMatchObject({
    'if-none-match': 'W/"a, \\b"',
    'if-modified-since': lastModified,
  })
})

test('keeps the new validators that a 304 brings', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  server.set('/feed', { status: 304, headers: { etag: '"new"' } })
  const validators = { etag: '"old"', lastModified: null, bodyHash: 'abc' }
  const outcome = await source.poll({ url: `${server.url}/feed`, validators }, signal)
  expect(outcome).toMatchObject({
    kind: 'unchanged',
    validators: { etag: '"new"', lastModified: null, bodyHash: 'abc' },
  })
})

test('takes the same body from a server without validators as unchanged', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  server.set('/feed', { body: rss('One') })
  const url = `${server.url}/feed`
  const first = await source.poll({ url, validators: NO_VALIDATORS }, signal)
  if (first.kind !== 'fresh') throw new Error(`the first poll ended ${first.kind}`)
  const { validators } = first
  expect((await source.poll({ url, validators }, signal)).kind).toBe('unchanged')
  server.set('/feed', { body: rss('One', 'Two') })
  expect((await source.poll({ url, validators }, signal)).kind).toBe('fresh')
})

test('says who asks and what it reads, and sends no cookie, referrer or cache order', async () => {
  await using server = await startFeedServer()
  server.set('/feed', { body: rss('One'), headers: { 'set-cookie': 'id=1' } })
  server.set('/old', { redirect: '/feed', headers: { 'set-cookie': 'id=1' } })
  await pollOnce(`${server.url}/old`)
  const headers = server.requests[1]?.headers
  expect(headers).toMatchObject({
    'user-agent': 'Dealbell/0.1 (+https://dealbell.example/contact)',
    'accept-encoding': 'gzip, br, zstd, deflate',
  })
  expect(headers?.['accept']).toContain('application/feed+json')
  for (const name of ['cookie', 'referer', 'cache-control'])
    expect(headers).not.toHaveProperty(name)
})

test('tells how long a busy server wants to be left alone', async () => {
  await using server = await startFeedServer()
  const clock = { now: () => Date.parse('2025-07-09T08:00:00Z') }
  const cases = [
    { status: 429, header: '120', waits: 120_000 },
    { status: 503, header: 'Wed, 09 Jul 2025 10:00:00 GMT', waits: 7_200_000 },
    { status: 503, header: '1', waits: 60_000 },
    { status: 429, header: '99999999', waits: 86_400_000 },
    { status: 429, header: '-1', waits: null },
    { status: 503, header: 'soon', waits: null },
    { status: 500, header: '120', waits: null },
  ]
  for (const { status, header, waits } of cases) {
    server.set('/feed', { status, headers: { 'retry-after': header } })
    const outcome = await pollOnce(`${server.url}/feed`, { clock })
    expect(codeOf(outcome)).toBe('http_status')
    expect(outcome).toMatchObject({ retryAfterMs: waits })
  }
})

test('says in plain words what a refused or lost feed means', async () => {
  await using server = await startFeedServer()
  const words = { 401: 'does not let us', 404: 'no feed at this address', 410: 'gone for good' }
  for (const [status, sentence] of Object.entries(words)) {
    server.set('/feed', { status: Number(status) })
    expect(await pollOnce(`${server.url}/feed`)).toMatchObject({
      error: { code: 'http_status', message: expect.stringContaining(sentence) },
    })
  }
})

test('follows redirects, relative ones too, and resolves links against the last address', async () => {
  await using server = await startFeedServer()
  server.set('/a', { redirect: 'b/feed', status: 301 })
  server.set('/b/feed', {
    body: '<rss><channel><item><title>T</title><link>story</link></item></channel></rss>',
  })
  expect(await pollOnce(`${server.url}/a`)).toMatchObject({
    feed: { items: [{ link: `${server.url}/b/story` }] },
  })
})

test('gives up a server that redirects in a circle', async () => {
  await using server = await startFeedServer()
  server.set('/a', { redirect: '/a', status: 308 })
  expect(codeOf(await pollOnce(`${server.url}/a`))).toBe('redirect')
  expect(server.requests).toHaveLength(6)
})

test('stops at once when the caller stops, without counting it as the feed that answered', async () => {
  await using server = await startFeedServer()
  await using source = openSource()
  server.set('/feed', { body: rss('One'), delayMs: 60_000 })
  const stop = new AbortController()
  const polled = source.poll({ url: `${server.url}/feed`, validators: NO_VALIDATORS }, stop.signal)
  stop.abort()
  expect(codeOf(await polled)).toBe('timeout')
})
