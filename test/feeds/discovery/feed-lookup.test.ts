import { expect, onTestFinished, test } from 'vitest'
import { createAllowance } from '../../../src/feeds/discovery/allowance.ts'
import { createFeedLookup } from '../../../src/feeds/discovery/feed-lookup.ts'
import { startFeedServer } from '../../fakes/feed-server.ts'
import { openSource, rss } from '../open-source.ts'
import { newsPage, SENTENCE } from '../pages.ts'

const MINUTE = 60_000

async function place() {
  const server = await startFeedServer()
  const source = openSource()
  onTestFinished(async () => {
    await source[Symbol.asyncDispose]()
    await server.close()
  })
  const clock = { at: 0, now: () => clock.at }
  return { server, clock, lookup: createFeedLookup(source, clock) }
}

test('finds the feeds of a site, also where feeds usually are, and reads one', async () => {
  const { server, lookup } = await place()
  server.set('/', { body: '<html><body>News</body></html>', contentType: 'text/html' })
  server.set('/feed', { body: rss('One', 'Two') })
  expect(await lookup.find(`${server.url}/`, 'a')).toMatchObject({
    ok: true,
    value: [{ url: `${server.url}/feed`, items: 2, via: 'guessed' }],
  })
  expect(await lookup.check(`${server.url}/feed`, 'a')).toMatchObject({
    ok: true,
    value: { format: 'rss', items: [{ title: 'One' }, { title: 'Two' }] },
  })
  expect(await lookup.check(`${server.url}/none`, 'a')).toMatchObject({
    ok: false,
    error: { code: 'http_status' },
  })
})

test('reads the article of a page, unless its site wants no robots there', async () => {
  const { server, lookup } = await place()
  server.set('/robots.txt', { body: 'User-agent: *\nDisallow: /closed', contentType: 'text/plain' })
  server.set('/open', { body: newsPage(), contentType: 'text/html' })
  expect(await lookup.page(`${server.url}/open`, 'a')).toMatchObject({
    ok: true,
    value: { text: expect.stringContaining(SENTENCE) },
  })
  expect(await lookup.page(`${server.url}/closed`, 'a')).toMatchObject({
    ok: false,
    error: { code: 'robots' },
  })
})

test('a team that looks at very many addresses has to wait, while others have not', async () => {
  const { server, clock, lookup } = await place()
  server.set('/feed', { body: rss('One') })
  const url = `${server.url}/feed`
  for (let times = 0; times < 30; times += 1) {
    expect(await lookup.check(url, 'eager')).toMatchObject({ ok: true })
  }
  expect(await lookup.check(url, 'eager')).toMatchObject({ error: { code: 'too_many' } })
  expect(await lookup.find(url, 'calm')).toMatchObject({ ok: true })
  clock.at = 10 * MINUTE
  expect(await lookup.check(url, 'eager')).toMatchObject({ ok: true })
})

test('a team looks at three addresses at a time', () => {
  const allowance = createAllowance()
  const ends = [0, 0, 0].map((now) => allowance.take('a', now))
  expect(allowance.take('a', 60 * MINUTE)).toBeNull()
  ends[0]?.()
  expect(allowance.take('a', 60 * MINUTE)).not.toBeNull()
  expect(allowance.take('a', 60 * MINUTE)).toBeNull()
})
