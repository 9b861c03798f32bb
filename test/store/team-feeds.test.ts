import { expect, test } from 'vitest'
import type { NewFeed } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addArticle, FILE, NOON } from './samples.ts'

const TIMES = { now: NOON, nextTick: NOON }
const ONE = 'discord:1'
const OTHER = 'slack:T2'
const WIRE = 'https://wire.example/feed'

function feed(url: string, more: Partial<NewFeed> = {}): NewFeed {
  const plain = { name: null, tags: [], newest: null, fullText: false, paused: false } as const
  return { ...plain, url, firstPoll: 'baseline', leastIntervalMs: null, ...more }
}

function author(team: string, at = NOON) {
  return { team, by: `${team}/u1`, name: 'Ada', at }
}

function add(store: Store, team: string, url = WIRE, atMost = 10) {
  return store.addFeedOf(feed(url), author(team), atMost)
}

async function seen(store: Store, team: string) {
  const { feeds } = await store.feedsOf(team, { offset: 0, limit: 10 }, NOON)
  return feeds.map((each) => `${each.feed.url} ${each.keeper}`)
}

async function due(store: Store, at = NOON) {
  const claimed = await store.claimDueFeeds(at, 10, 0)
  return claimed.map(({ url }) => url)
}

test.for(DATABASES)(
  "each team sees its own feeds and those of the file and of the operator, not another's (%s)",
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyConfiguration(FILE, TIMES)
    await store.addFeeds([feed('https://operator.example/feed')], NOON)
    expect(await add(store, ONE)).toEqual({ outcome: 'added', id: 3 })
    const everyones = [
      'https://news.example/feed.xml file',
      'https://operator.example/feed operator',
    ]
    expect(await seen(store, OTHER)).toEqual(everyones)
    expect(await seen(store, ONE)).toEqual([`${WIRE} team`, ...everyones])
    expect(await store.feedOf(ONE, 'http://www.wire.example/feed/', NOON)).toMatchObject({
      feed: { id: 3 },
      keeper: 'team',
    })
    expect(await store.feedOf(OTHER, 3, NOON)).toBeNull()
    expect(await store.feedOf(OTHER, WIRE, NOON)).toBeNull()
  },
)

test.for(DATABASES)(
  'a feed that two teams want is polled once, and goes on when one of them lets go (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    expect(await add(store, ONE)).toEqual({ outcome: 'added', id: 1 })
    expect(await add(store, OTHER)).toEqual({ outcome: 'shared', id: 1 })
    expect(await add(store, OTHER)).toEqual({ outcome: 'known', id: 1 })
    expect(await due(store)).toEqual([WIRE])
    expect(await store.changeFeedOf(1, 'pause', author(ONE))).toBe('others')
    expect(await store.feedOf(ONE, 1, NOON)).toMatchObject({ pausedHere: true })
    expect(await store.feedOf(OTHER, 1, NOON)).toMatchObject({ pausedHere: false })
    expect(await due(store)).toEqual([WIRE])
    expect(await store.changeFeedOf(1, 'pause', author(OTHER))).toBe('done')
    expect(await due(store)).toEqual([])
    expect(await store.changeFeedOf(1, 'resume', author(ONE, NOON + 1))).toBe('done')
    expect(await due(store, NOON + 1)).toEqual([WIRE])
    expect(await store.changeFeedOf(1, 'remove', author(ONE))).toBe('done')
    expect(await seen(store, ONE)).toEqual([])
    expect(await seen(store, OTHER)).toEqual([`${WIRE} team`])
    expect(await store.changeFeedOf(1, 'remove', author(OTHER))).toBe('done')
    expect(await store.feedHealth(NOON)).toEqual([])
    expect(await add(store, ONE)).toEqual({ outcome: 'added', id: 1 })
    expect(await due(store, NOON + 2)).toEqual([WIRE])
  },
)

test.for(DATABASES)("nobody changes what is another's to change (%s)", async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, TIMES)
  const [operators] = await store.addFeeds([feed('https://operator.example/feed')], NOON)
  await add(store, ONE)
  const change = (team: string, id: number) => store.changeFeedOf(id, 'remove', author(team))
  expect(await change(ONE, 1)).toBe('managed')
  expect(await change(ONE, operators?.id ?? 0)).toBe('operator')
  expect(await change(OTHER, 3)).toBe('missing')
  expect(await change(ONE, 99)).toBe('missing')
  expect(await add(store, ONE, 'https://news.example/feed.xml')).toEqual({
    outcome: 'managed',
    id: 1,
  })
  expect(await store.feedHealth(NOON)).toHaveLength(3)
})

test.for(DATABASES)('a team has only so many feeds (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await add(store, ONE, 'https://a.example/feed', 1)
  expect(await add(store, ONE, 'https://b.example/feed', 1)).toEqual({ outcome: 'full' })
  expect(await add(store, ONE, 'https://a.example/feed', 1)).toMatchObject({ outcome: 'known' })
  expect(await add(store, OTHER, 'https://b.example/feed', 1)).toMatchObject({ outcome: 'added' })
  expect(await store.feedHealth(NOON)).toHaveLength(2)
})

test.for(DATABASES)("the operator's word counts for every team (%s)", async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await add(store, ONE)
  await add(store, OTHER)
  await store.pauseFeed(1, NOON)
  expect(await store.feedOf(OTHER, 1, NOON)).toMatchObject({ pausedHere: true })
  await store.resumeFeed(1, NOON)
  expect(await store.feedOf(ONE, 1, NOON)).toMatchObject({ pausedHere: false })
  await store.removeFeed(1, NOON)
  expect([await seen(store, ONE), await seen(store, OTHER)]).toEqual([[], []])
})

test.for(DATABASES)(
  'a feed that leaves the file goes on for the teams that want it (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await add(store, ONE)
    const file = { feeds: [{ url: WIRE, firstPoll: 'baseline', fullText: false }] } as const
    const rest = { watchlists: [], subscriptions: [] }
    await store.applyConfiguration({ ...file, ...rest }, TIMES)
    expect(await seen(store, ONE)).toEqual([`${WIRE} file`])
    await store.applyConfiguration({ feeds: [], ...rest }, TIMES)
    expect(await seen(store, ONE)).toEqual([`${WIRE} team`])
    expect(await due(store)).toEqual([WIRE])
    await store.changeFeedOf(1, 'remove', author(ONE))
    expect(await due(store)).toEqual([])
  },
)

test.for(DATABASES)('shows page by page, with the article that came last (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  for (const name of ['c', 'a', 'b']) await add(store, ONE, `https://${name}.example/feed`)
  await store.addFeeds([feed('https://0.example/feed')], NOON)
  const first = await store.feedsOf(ONE, { offset: 0, limit: 2 }, NOON)
  const second = await store.feedsOf(ONE, { offset: 2, limit: 2 }, NOON)
  expect(first.count).toBe(4)
  const urls = [...first.feeds, ...second.feeds].map((each) => each.feed.url)
  expect(urls).toEqual(['a', 'b', 'c', '0'].map((name) => `https://${name}.example/feed`))
  expect(first.feeds[0]?.lastArticle).toBeNull()
  await addArticle(store, first.feeds[0]?.feed.id ?? 0, 'guid')
  const { feeds } = await store.feedsOf(ONE, { offset: 0, limit: 1 }, NOON)
  expect(feeds[0]?.lastArticle).toMatchObject({ title: expect.any(String), at: expect.any(Number) })
})

function was(paused: boolean) {
  return { url: WIRE, paused }
}

test.for(DATABASES)('keeps who added, paused and removed a feed (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await add(store, ONE)
  await store.changeFeedOf(1, 'pause', author(ONE))
  await store.changeFeedOf(1, 'remove', author(ONE))
  const { entries } = await store.auditLog(ONE, { offset: 0, limit: 10 })
  expect(entries.toReversed()).toMatchObject([
    { kind: 'feed', key: '1', label: 'wire.example/feed', before: null, after: was(false) },
    { author: author(ONE), before: was(false), after: was(true) },
    { before: was(true), after: null },
  ])
  expect((await store.auditLog(OTHER, { offset: 0, limit: 10 })).count).toBe(0)
})
