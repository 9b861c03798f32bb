import { expect, test } from 'vitest'
import type { NewFeed } from '../../src/ports.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addArticle, FILE, NOON } from './samples.ts'

const TIMES = { now: NOON, nextTick: NOON }

function feed(url: string, more: Partial<NewFeed> = {}): NewFeed {
  const plain = { name: null, tags: [], newest: null, fullText: false, paused: false } as const
  return { ...plain, url, firstPoll: 'baseline', leastIntervalMs: null, ...more }
}

test.for(DATABASES)(
  'adds feeds with their settings beside those of the file (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyConfiguration(FILE, TIMES)
    const settings = {
      name: 'Wire',
      tags: ['deals', 'europe'],
      firstPoll: 'post',
      newest: 3,
      fullText: true,
      leastIntervalMs: 60_000,
    } as const
    expect(await store.addFeeds([feed('https://a.example/feed', settings)], NOON)).toEqual([
      { id: 2, outcome: 'added' },
    ])
    const feeds = (await store.feedHealth(NOON)).map((each) => each.feed)
    expect(feeds).toMatchObject([
      {
        url: 'https://a.example/feed',
        managed: false,
        paused: false,
        nextPollAt: NOON,
        ...settings,
      },
      { managed: true },
    ])
    await store.applyConfiguration(FILE, TIMES)
    expect((await store.claimDueFeeds(NOON, 10, 1_000)).map(({ url }) => url)).toContain(
      'https://a.example/feed',
    )
  },
)

test.for(DATABASES)('adds no feed twice, however its address is written (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, TIMES)
  const added = await store.addFeeds(
    ['http://www.news.example/feed.xml', 'https://b.example/f/', 'http://b.example/f'].map((url) =>
      feed(url),
    ),
    NOON,
  )
  expect(added.map(({ outcome }) => outcome)).toEqual(['known', 'added', 'known'])
  expect(await store.feedHealth(NOON)).toHaveLength(2)
})

test.for(DATABASES)('spreads the first polls of many feeds (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const many = Array.from({ length: 1_500 }, (_, at) => feed(`https://f${at}.example/feed`))
  expect(await store.addFeeds(many, NOON)).toHaveLength(1_500)
  const due = (await store.feedHealth(NOON)).map((each) => each.feed.nextPollAt - NOON)
  expect(Math.min(...due)).toBe(0)
  expect(Math.max(...due)).toBeGreaterThan(14 * 60_000)
  expect(due.filter((wait) => wait < 60_000).length).toBeLessThan(200)
})

test.for(DATABASES)('pauses, resumes and removes its own feeds only (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, TIMES)
  const [own] = await store.addFeeds([feed('https://a.example/feed')], NOON)
  const id = own?.id ?? 0
  const shown = async () => (await store.feedHealth(NOON)).find((each) => each.feed.id === id)?.feed
  expect([
    await store.pauseFeed(1, NOON),
    await store.removeFeed(1, NOON),
    await store.resumeFeed(1, NOON),
  ]).toEqual(['managed', 'managed', 'managed'])
  expect(await store.pauseFeed(99, NOON)).toBe('missing')
  expect(await store.pauseFeed(id, NOON)).toBe('done')
  expect(await shown()).toMatchObject({ paused: true })
  expect((await store.claimDueFeeds(NOON, 10, 1_000)).map((each) => each.id)).toEqual([1])
  expect(await store.resumeFeed(id, NOON + 5)).toBe('done')
  expect(await shown()).toMatchObject({ paused: false, lastSuccessAt: null, nextPollAt: NOON + 5 })
  await addArticle(store, id, 'guid')
  expect(await store.removeFeed(id, NOON)).toBe('done')
  expect(await shown()).toBeUndefined()
  expect(await store.resumeFeed(id, NOON)).toBe('missing')
  expect(await store.claimDueFeeds(NOON + 10, 10, 0)).toEqual([])
})

test.for(DATABASES)('takes a removed feed up again like a new one (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const url = 'https://news.example/feed.xml'
  const [first] = await store.addFeeds([feed(url)], NOON)
  await store.removeFeed(first?.id ?? 0, NOON)
  expect(await store.addFeeds([feed(url, { fullText: true })], NOON)).toEqual([
    { id: first?.id, outcome: 'added' },
  ])
  expect(await store.feedHealth(NOON)).toMatchObject([{ feed: { fullText: true, paused: false } }])
  await store.removeFeed(first?.id ?? 0, NOON)
  await store.applyConfiguration(FILE, TIMES)
  expect(await store.feedHealth(NOON)).toMatchObject([{ feed: { managed: true, paused: false } }])
})
