import { expect, onTestFinished, test } from 'vitest'
import type { HubRequest } from '../../src/ports.ts'
import { startFeedServer } from '../fakes/feed-server.ts'
import { startHub } from '../fakes/hub.ts'
import { NO_VALIDATORS, openSource, rss } from './open-source.ts'

const signal = new AbortController().signal

const WISH: Omit<HubRequest, 'hub'> = {
  mode: 'subscribe',
  topic: 'https://news.example/feed?a=1&b=2',
  callback: 'https://bot.example/websub/token',
  secret: 'a secret',
  leaseSeconds: 600,
}

function open() {
  const source = openSource()
  onTestFinished(() => source[Symbol.asyncDispose]())
  return source
}

async function announcedBy(headers: Record<string, string>, body = rss('One')) {
  await using server = await startFeedServer()
  server.set('/feed', { body, headers })
  const polled = { url: `${server.url}/feed`, validators: NO_VALIDATORS }
  const outcome = await open().poll(polled, signal)
  if (outcome.kind !== 'fresh') throw new Error(`the poll ended ${outcome.kind}`)
  return { announced: outcome.announced, url: polled.url }
}

test('a feed whose server names hub and own address in Link headers is known to the hub by it', async () => {
  const link = '<https://hub.example/>; rel="hub", <https://news.example/all>; rel="self"'
  const { announced } = await announcedBy({ link })
  expect(announced).toEqual({ hubs: ['https://hub.example/'], topic: 'https://news.example/all' })
})

test('a feed that does not name its own address is known by the one it was fetched from', async () => {
  const { announced, url } = await announcedBy({ link: '<https://hub.example/>; rel="hub"' })
  expect(announced).toEqual({ hubs: ['https://hub.example/'], topic: url })
})

test('no more than two hubs are asked, and none that is no web address', async () => {
  const hubs = [
    'mailto:a@b.example',
    'https://a.example/',
    'https://a.example/',
    'https://b.example/',
  ]
  const link = [...hubs, 'https://c.example/'].map((url) => `<${url}>; rel=hub`).join(', ')
  const { announced } = await announcedBy({ link })
  expect(announced?.hubs).toEqual(['https://a.example/', 'https://b.example/'])
  expect((await announcedBy({})).announced).toBeNull()
})

test('a wish is sent as the form that hubs read', async () => {
  await using hub = await startHub()
  hub.verifies = false
  expect(await open().ask({ ...WISH, hub: hub.url }, signal)).toEqual({
    ok: true,
    value: undefined,
  })
  await open().ask({ ...WISH, hub: hub.url, mode: 'unsubscribe' }, signal)
  const { topic, callback } = WISH
  expect(hub.wishes).toEqual([
    {
      mode: 'subscribe',
      topic,
      callback,
      verify: 'sync',
      lease_seconds: '600',
      secret: 'a secret',
    },
    { mode: 'unsubscribe', topic, callback, verify: 'sync' },
  ])
})

test('a hub that refuses or is away is told in plain words, with the wait it asks for', async () => {
  await using hub = await startHub()
  hub.refusals.push({ status: 422 }, { status: 503, headers: { 'retry-after': '120' } })
  const ask = () => open().ask({ ...WISH, hub: hub.url }, signal)
  expect(await ask()).toMatchObject({
    error: { message: 'The hub answered 422.', retryAfterMs: null },
  })
  expect(await ask()).toMatchObject({ error: { code: 'http_status', retryAfterMs: 120_000 } })
  await hub[Symbol.asyncDispose]()
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'connection' } })
})

test('a form is sent again only after a redirect that keeps it', async () => {
  await using hub = await startHub()
  hub.verifies = false
  await using mover = await startFeedServer()
  mover.set('/kept', { redirect: hub.url, status: 307 })
  mover.set('/lost', { redirect: hub.url, status: 302 })
  expect(await open().ask({ ...WISH, hub: `${mover.url}/kept` }, signal)).toMatchObject({
    ok: true,
  })
  expect(hub.wishes).toHaveLength(1)
  const lost = await open().ask({ ...WISH, hub: `${mover.url}/lost` }, signal)
  expect(lost).toMatchObject({ error: { message: 'The hub answered 302.' } })
  expect(hub.wishes).toHaveLength(1)
})

async function asked(hub: string): Promise<string> {
  const answer = await open().ask({ ...WISH, hub }, signal)
  return answer.ok ? 'taken' : answer.error.code
}

test('a hub that is named without https is asked with it first, and told no secret without it', async () => {
  await using hub = await startHub()
  hub.verifies = false
  const tried: string[] = []
  const source = openSource({
    resolve: (hostname, done) => {
      tried.push(hostname)
      done(null, [{ address: '127.0.0.1', family: 4 }])
    },
  })
  onTestFinished(() => source[Symbol.asyncDispose]())
  const { port } = new URL(hub.url)
  const answer = await source.ask({ ...WISH, hub: `http://hub.example:${port}/` }, signal)
  expect(answer).toMatchObject({ ok: true })
  expect(tried).toEqual(['hub.example', 'hub.example'])
  expect(hub.wishes).toHaveLength(1)
  expect(hub.wishes[0]).not.toHaveProperty('secret')
})

test('hubs and their redirects pass the address check, and a secret goes nowhere without https', async () => {
  await using mover = await startFeedServer()
  mover.set('/inside', { redirect: 'http://169.254.169.254/', status: 307 })
  mover.set('/plain', { redirect: 'http://hub.example/', status: 308 })
  expect(await asked('http://169.254.169.254/hub')).toBe('address_refused')
  expect(await asked('ftp://hub.example/')).toBe('address_refused')
  expect(await asked(`${mover.url}/inside`)).toBe('address_refused')
  expect(await asked(`${mover.url}/plain`)).toBe('redirect')
})

test('links in the feed name the hub when no Link header does', async () => {
  const links = '<link rel="hub" href="https://in.example/"/><link rel="self" href="/atom"/>'
  const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${links}</feed>`
  const inFeed = await announcedBy({}, body)
  const topic = inFeed.url.replace('/feed', '/atom')
  expect(inFeed.announced).toEqual({ hubs: ['https://in.example/'], topic })
  const link = '<https://out.example/>; rel=hub'
  expect((await announcedBy({ link }, body)).announced?.hubs).toEqual(['https://out.example/'])
})
