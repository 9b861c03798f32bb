import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFeedSource } from '../../src/feeds/source.ts'
import { createLog } from '../../src/log.ts'
import { pollDueFeeds } from '../../src/pipeline/poll.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { clockAt } from '../fakes/clock.ts'
import { type Ask, type PoliteAnswer, type PoliteWeb, startPoliteWeb } from '../fakes/polite-web.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.UTC(2025, 5, 2, 2, 10)
const LAST_MODIFIED = 'Sun, 01 Jun 2025 08:00:00 GMT'

const clock = clockAt(START)

function rss(extra = '', title = 'One'): string {
  const item = `<item><guid>1</guid><title>${title}</title></item>`
  return `<rss version="2.0"><channel><title>News</title>${extra}${item}</channel></rss>`
}

const GOOD: PoliteAnswer = { body: rss(), etag: '"a"', lastModified: LAST_MODIFIED }
const NIGHT_ONLY = Array.from({ length: 23 }, (_, hour) => `<hour>${hour}</hour>`).join('')
const httpDate = (at: number) => new Date(at).toUTCString()
const daysIn = ({ at }: Ask) => (at - START) / DAY
const hourOf = (at: number) => new Date(at).getUTCHours()

/** A month of each kind of server, by the path of its feed. */
const SERVERS: Readonly<Record<string, (ask: Ask) => PoliteAnswer>> = {
  both: () => GOOD,
  'only-etag': () => ({ body: rss(), etag: '"only \\"quoted\\""' }),
  'only-modified': () => ({ body: rss(), lastModified: LAST_MODIFIED }),
  'weak-etag': () => ({ body: rss(), etag: 'W/"a"' }),
  'bare-etag': () => ({ body: rss(), etag: 'abc-123' }),
  'renewed-by-304': ({ before }) =>
    before === 0
      ? { body: rss(), etag: '"n0"' }
      : { status: 304, etag: `"n${before}"`, headers: { etag: `"n${before}"` } },
  'no-validators': () => ({ body: rss() }),
  changing: ({ before }) => ({ body: rss('', `News ${before}`), etag: `"c${before}"` }),
  'max-age': () => ({
    ...GOOD,
    headers: { 'cache-control': 'max-age=43200' },
    quietMs: 12 * HOUR,
  }),
  expires: ({ at }) => ({
    ...GOOD,
    headers: { date: httpDate(at), expires: httpDate(at + 6 * HOUR) },
    quietMs: 6 * HOUR,
  }),
  'expires-0': () => ({ ...GOOD, headers: { expires: '0' } }),
  ttl: () => ({ ...GOOD, body: rss('<ttl>180</ttl>'), quietMs: 3 * HOUR }),
  'skip-hours': () => ({
    ...GOOD,
    body: rss(`<skipHours>${NIGHT_ONLY}</skipHours>`),
    unwanted: (at) => hourOf(at) !== 23,
  }),
  'moved-once': ({ before }) =>
    before === 0 ? { redirect: '/feed/both-2', status: 301 } : { ...GOOD },
  moved: () => ({ redirect: '/feed/new-home', status: 301 }),
  'new-home': () => GOOD,
  'moved-to-metadata': () => ({ redirect: 'http://169.254.169.254/latest', status: 301 }),
  loop: () => ({ redirect: '/feed/loop', status: 308 }),
  elsewhere: () => ({ redirect: '/feed/both-3', status: 302 }),
  gone: (ask) => (daysIn(ask) < 2 ? GOOD : { status: 410 }),
  'lost-and-found': (ask) => (daysIn(ask) > 3 && daysIn(ask) < 6 ? { status: 404 } : GOOD),
  'busy-seconds': () => ({ status: 429, headers: { 'retry-after': '7200' }, quietMs: 2 * HOUR }),
  'busy-date': ({ at }) => ({
    status: 429,
    headers: { 'retry-after': httpDate(at + 5 * HOUR) },
    quietMs: 5 * HOUR - 1000,
  }),
  'busy-minus': () => ({ status: 429, headers: { 'retry-after': '-1' }, quietMs: 30 * MINUTE }),
  'busy-silent': () => ({ status: 429, quietMs: 30 * MINUTE }),
  'down-for-two-hours': (ask) =>
    ask.before % 5 === 4
      ? { status: 503, headers: { 'retry-after': '7200' }, quietMs: 2 * HOUR }
      : GOOD,
  login: () => ({ body: '<html><body>Please log in</body></html>', contentType: 'text/html' }),
  empty: () => ({ body: '' }),
  'no-content': () => ({ status: 204 }),
}

let web: PoliteWeb
let store: Store

/** Feeds behind a redirect are no feeds of their own. */
const TARGETS = new Set(['new-home'])

beforeAll(async () => {
  web = await startPoliteWeb(clock)
  store = await openStore({ url: 'sqlite::memory:' })
  await using source = createFeedSource({ userAgent: 'Test/1', allowPrivateHosts: true, clock })
  for (const [name, answer] of Object.entries(SERVERS)) web.serve(`/feed/${name}`, answer)
  for (const target of ['both-2', 'both-3']) web.serve(`/feed/${target}`, () => GOOD)
  const feeds = Object.keys(SERVERS)
    .filter((name) => !TARGETS.has(name))
    .map((name) => ({
      url: `${web.url}/feed/${name}`,
      firstPoll: 'post' as const,
      fullText: false,
    }))
  const configuration = { feeds, watchlists: [], subscriptions: [] }
  await store.applyConfiguration(configuration, { now: START, nextTick: START })
  const destination = new Writable({ write: (_chunk, _encoding, next) => next() })
  const log = createLog({ level: 'silent', secrets: [], destination })
  let tickMs = 30 * MINUTE
  const nextTick = () => clock.now() + tickMs
  const options = { store, source, clock, log, nextTick, onOwed: () => undefined }
  /** The machine sleeps for two days; its clock is put back by three hours. */
  const jumps = [
    { after: START + 12 * DAY, ms: 2 * DAY },
    { after: START + 18 * DAY, ms: -3 * HOUR },
  ]
  while (clock.now() < START + 30 * DAY) {
    await pollDueFeeds(options, new AbortController().signal)
    tickMs = clock.now() < START + 2 * DAY ? 30 * MINUTE : 3 * HOUR
    clock.advance(clock.now() === START + 9 * DAY ? 5 * MINUTE : tickMs)
    const [jump] = jumps
    if (jump !== undefined && clock.now() > jump.after) {
      clock.advance(jump.ms)
      jumps.shift()
    }
    // A restart in the ninth day, five minutes after the last poll.
    if (clock.now() === START + 9 * DAY + 5 * MINUTE) {
      const now = clock.now()
      await store.applyConfiguration(configuration, { now, nextTick: now })
    }
  }
}, 240_000)

afterAll(async () => {
  await store.close()
  await web[Symbol.asyncDispose]()
})

test.for(Object.keys(SERVERS))(
  '%s: nothing is asked too soon or without its validators',
  (name) => {
    const judged = web.judged(`/feed/${name}`)
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.filter(({ tooSoon }) => tooSoon)).toEqual([])
    expect(judged.filter(({ forgetful }) => forgetful)).toEqual([])
  },
)

test('a feed that is gone for good is asked no more', () => {
  const after = web.judged('/feed/gone').filter(({ at }) => at >= START + 2 * DAY)
  expect(after).toHaveLength(1)
})

test('a feed that comes back after three days is found again within a day', () => {
  const asked = web.judged('/feed/lost-and-found').map(({ at }) => at)
  const back = asked.find((at) => at >= START + 6 * DAY) ?? Infinity
  expect(back).toBeLessThan(START + 7.2 * DAY)
  expect(asked.filter((at) => at > START + 8 * DAY).length).toBeGreaterThan(100)
})

test('while it was lost it was asked less and less', () => {
  const lost = web
    .judged('/feed/lost-and-found')
    .filter(({ at }) => at > START + 3 * DAY && at < START + 6 * DAY)
  expect(lost.length).toBeLessThan(14)
})

test('its owner was told that it failed and that it works again', async () => {
  const notices = await store.claimNotices(clock.now(), 100, 1)
  const kinds = new Map(notices.map(({ url, notice }) => [url.split('/').at(-1), notice.kind]))
  expect(kinds.get('lost-and-found')).toBe('recovered')
  expect(kinds.get('gone')).toBe('gone')
  expect(kinds.get('moved')).toBe('moved')
  expect(kinds.get('loop')).toBe('failing')
  expect(kinds.get('both')).toBeUndefined()
})

test('a move for good is followed without asking the old address, one by mistake is not', () => {
  const old = web.judged('/feed/moved')
  expect(old.at(-1)?.at).toBeLessThan(START + 2 * DAY)
  expect(web.judged('/feed/new-home').length).toBeGreaterThan(200)
  expect(web.judged('/feed/moved-once').length).toBeGreaterThan(200)
  expect(web.judged('/feed/elsewhere').length).toBeGreaterThan(200)
})

test('every good feed was asked at least every few hours, a broken one about once a day', () => {
  expect(web.judged('/feed/both').length).toBeGreaterThan(200)
  expect(web.judged('/feed/changing').length).toBeGreaterThan(200)
  for (const name of ['login', 'empty', 'no-content', 'loop']) {
    expect(web.judged(`/feed/${name}`).length).toBeLessThan(6 * 50)
  }
  expect(web.judged('/feed/skip-hours').length).toBeGreaterThan(20)
})
