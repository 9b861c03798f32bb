import { expect, test } from 'vitest'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { FILE, NOON } from './samples.ts'

const VALIDATORS = { etag: '"a"', lastModified: 'Thu, 12 Jun 2025 12:00:00 GMT', bodyHash: 'b' }

async function withFeeds(store: Store, ...names: readonly string[]): Promise<void> {
  const feeds = names.map((name) => ({
    url: `https://${name}.example/feed`,
    firstPoll: 'baseline' as const,
    fullText: true,
  }))
  await store.applyConfiguration({ ...FILE, feeds }, { now: NOON, nextTick: NOON })
}

test.for(DATABASES)('gives a due feed to one poller (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await withFeeds(store, 'a')
  expect(await store.claimDueFeeds(NOON - 1, 10, 1000)).toEqual([])
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toEqual([
    {
      id: 1,
      url: 'https://a.example/feed',
      title: null,
      name: null,
      tags: [],
      managed: true,
      paused: false,
      firstPoll: 'baseline',
      newest: null,
      fullText: true,
      validators: { etag: null, lastModified: null, bodyHash: null },
      lastSuccessAt: null,
      lastError: null,
      failures: 0,
      nextPollAt: NOON,
      polling: UNPOLLED,
      leastIntervalMs: null,
      pushedAt: null,
      pushedUntil: null,
    },
  ])
  expect(await store.claimDueFeeds(NOON + 999, 10, 1000)).toEqual([])
  expect(await store.claimDueFeeds(NOON + 1000, 10, 1000)).toHaveLength(1)
})

test.for(DATABASES)('keeps what a poll learned for the next (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await withFeeds(store, 'a')
  await store.claimDueFeeds(NOON, 10, 1000)
  const poll = { at: NOON, nextPollAt: NOON + 300, validators: VALIDATORS, title: 'A' }
  await store.finishPoll(1, poll)
  expect(await store.claimDueFeeds(NOON + 299, 10, 1000)).toEqual([])
  expect(await store.claimDueFeeds(NOON + 300, 10, 1000)).toMatchObject([
    { title: 'A', validators: VALIDATORS, lastSuccessAt: NOON, nextPollAt: NOON + 300 },
  ])
  await store.finishPoll(1, { ...poll, title: null })
  expect(await store.claimDueFeeds(NOON + 300, 10, 1000)).toMatchObject([{ title: 'A' }])
})

test.for(DATABASES)('counts failed polls until one succeeds (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await withFeeds(store, 'a')
  const failure = { at: NOON, nextPollAt: NOON, error: 'the server answered 503' }
  for (let failed = 0; failed < 2; failed += 1) {
    await store.claimDueFeeds(NOON, 10, 1000)
    await store.failPoll(1, failure)
  }
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { failures: 2, lastError: 'the server answered 503', lastSuccessAt: null },
  ])
  await store.finishPoll(1, { at: NOON, nextPollAt: NOON, validators: VALIDATORS, title: null })
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { failures: 0, lastError: null },
  ])
})

test.for(DATABASES)('takes the feeds that have waited longest first (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await withFeeds(store, 'a', 'b', 'c')
  const poll = { at: NOON, validators: VALIDATORS, title: null }
  await store.claimDueFeeds(NOON, 10, 1000)
  await store.finishPoll(1, { ...poll, nextPollAt: NOON + 30 })
  await store.finishPoll(2, { ...poll, nextPollAt: NOON + 10 })
  await store.finishPoll(3, { ...poll, nextPollAt: NOON + 20 })
  const ids = (await store.claimDueFeeds(NOON + 60, 2, 1000)).map(({ id }) => id)
  expect(ids).toEqual([2, 3])
})

test.for(DATABASES)('gives a few feeds of one server to one poller (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const other = await database.open()
  const paths = ['1', '2', '3', '4', '5', '6']
  const feeds = [...paths.map((path) => `https://a.example/${path}`), 'https://b.example/1'].map(
    (url) => ({ url, firstPoll: 'post' as const, fullText: false }),
  )
  await store.applyConfiguration({ ...FILE, feeds }, { now: NOON, nextTick: NOON })
  const first = (await store.claimDueFeeds(NOON, 10, 1000)).map(({ id }) => id)
  expect(first.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 7])
  expect(await other.claimDueFeeds(NOON, 10, 1000)).toEqual([])
  for (const id of first) await store.postponePoll(id, NOON + 60_000)
  expect((await other.claimDueFeeds(NOON, 10, 1000)).map(({ id }) => id)).toEqual([5, 6])
})

test.for(DATABASES)(
  'leaves all feeds of a server alone when it asks for it (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await withFeeds(store, 'a', 'b')
    await store.spareHost('a.example', NOON + 60_000)
    expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([{ id: 2 }])
    expect(await store.claimDueFeeds(NOON + 60_000, 10, 1)).toHaveLength(2)
  },
)

test.for(DATABASES)(
  'keeps what is to be told about a feed until it is told (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await withFeeds(store, 'a')
    await store.claimDueFeeds(NOON, 10, 1000)
    const notice = { kind: 'failing', since: NOON - 1 } as const
    const learned = { state: UNPOLLED, waitUntil: null, stopped: false, notice, host: 'a.example' }
    await store.failPoll(1, { at: NOON, nextPollAt: NOON, error: 'down', learned })
    const owed = {
      feedId: 1,
      url: 'https://a.example/feed',
      name: null,
      title: null,
      lastError: 'down',
      notice,
      at: NOON,
    }
    expect(await store.claimNotices(NOON, 10, 1000)).toEqual([owed])
    expect(await store.claimNotices(NOON + 999, 10, 1000)).toEqual([])
    expect(await store.claimNotices(NOON + 1000, 10, 1000)).toEqual([owed])
    await store.noticeTold({ feedId: 1, at: NOON - 5 })
    expect(await store.claimNotices(NOON + 9000, 10, 1000)).toHaveLength(1)
    await store.noticeTold(owed)
    expect(await store.claimNotices(NOON + 99_000, 10, 1000)).toEqual([])
  },
)

test.for(DATABASES)('polls a stopped feed no more (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await withFeeds(store, 'a')
  await store.claimDueFeeds(NOON, 10, 1000)
  const learned = { state: UNPOLLED, waitUntil: null, stopped: true, notice: null, host: null }
  await store.failPoll(1, { at: NOON, nextPollAt: NOON, error: 'gone', learned })
  await withFeeds(store, 'a')
  expect(await store.claimDueFeeds(NOON + 1e9, 10, 1000)).toEqual([])
})

test.for(DATABASES)('never gives a feed to two pollers at work (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = [await database.open(), await database.open(), await database.open()]
  const names = Array.from({ length: 30 }, (_, index) => `f${index}`)
  await withFeeds(await database.open(), ...names)
  const batches = await Promise.all(stores.map((store) => store.claimDueFeeds(NOON, 10, 1000)))
  const ids = batches.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const rest = await stores[0]?.claimDueFeeds(NOON, 30, 1000)
  expect(ids.length + (rest?.length ?? 0)).toBe(30)
})
