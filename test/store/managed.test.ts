import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/delivery/settings.ts'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import type { ManagedConfiguration } from '../../src/store/managed-configuration.ts'
import { applyFeeds } from '../../src/store/managed-feeds.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addArticle, addFeed, FILE, NOON } from './samples.ts'
import { countingStatements } from './statements.ts'

const EMPTY: ManagedConfiguration = { feeds: [], watchlists: [], subscriptions: [] }

const TABLES = ['feeds', 'watchlists', 'watch_rules', 'subscriptions']

test.for(DATABASES)('polls and watches what the file says (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { url: 'https://news.example/feed.xml', firstPoll: 'post', fullText: false, managed: true },
  ])
  const expected = [
    {
      id: 1,
      channel: 'discord:300',
      watchlist: 'robots',
      managed: true,
      settings: DEFAULT_SETTINGS,
      rules: [
        { id: 1, query: 'type:minority_stake' },
        { id: 2, query: 'party:Kiesel' },
      ],
    },
  ]
  expect(await store.subscriptionsOf('discord:300')).toEqual(expected)
})

test.for(DATABASES)('changes nothing when the same file is applied again (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const dump = async () =>
    Promise.all(TABLES.map((table) => database.query(`select * from ${table} order by id`)))
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  const before = await dump()
  await store.applyConfiguration(FILE, { now: NOON + 1000, nextTick: NOON + 1000 })
  expect(await dump()).toEqual(before)
})

test.for(DATABASES)('keeps the id of a rule whose text stays (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  const rules = ['party:Nordwind', 'party:Kiesel', 'party:Nordwind']
  await store.applyConfiguration(
    { ...FILE, watchlists: [{ name: 'robots', rules }] },
    { now: NOON, nextTick: NOON },
  )
  const [subscription] = await store.subscriptionsOf('discord:300')
  expect(subscription?.rules).toEqual([
    { id: 2, query: 'party:Kiesel' },
    { id: 3, query: 'party:Nordwind' },
  ])
})

test.for(DATABASES)(
  'drops what the file no longer has, but not the feed of articles (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    await addArticle(store, feedId, 'guid')
    await store.applyConfiguration(EMPTY, { now: NOON, nextTick: NOON })
    expect(await store.subscriptionsOf('discord:300')).toEqual([])
    expect(await database.query('select id from watchlists')).toEqual([])
    expect(await database.query('select id from watch_rules')).toEqual([])
    expect(await database.query('select managed, paused from feeds')).toEqual([
      { managed: 0, paused: 1 },
    ])
    await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
    expect(await database.query('select id, managed, paused from feeds')).toEqual([
      { id: which === 'SQLite' ? feedId : String(feedId), managed: 1, paused: 0 },
    ])
  },
)

test.for(DATABASES)('follows changed settings of feeds and subscriptions (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  await store.applyConfiguration(
    {
      feeds: [{ url: 'https://news.example/feed.xml', firstPoll: 'baseline', fullText: true }],
      watchlists: [...FILE.watchlists, { name: 'all', rules: [] }],
      subscriptions: [
        { channel: 'discord:300', watchlist: 'robots', language: 'de' },
        { channel: 'discord:300', watchlist: 'all', language: 'en' },
      ],
    },
    { now: NOON, nextTick: NOON },
  )
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { id: 1, firstPoll: 'baseline', fullText: true },
  ])
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { id: 1, settings: { language: 'de' }, watchlist: 'robots' },
    { settings: { language: 'en' }, watchlist: 'all', rules: [] },
  ])
})

test.for(DATABASES)('leaves what was made in chat alone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const rule = { channel: 'discord:300', language: 'de', author: ADA } as const
  await store.addRule({ ...rule, query: 'party:Meta' })
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  await store.applyConfiguration(EMPTY, { now: NOON, nextTick: NOON })
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { managed: false, settings: { language: 'de' }, rules: [{ query: 'party:Meta' }] },
  ])
})

test.for(DATABASES)('takes over a feed that was added and paused in chat (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await database.query(
    `insert into feeds (url, first_poll, full_text, paused, next_poll_at)
     values ('https://news.example/feed.xml', 'baseline', 1, 1, 5)`,
  )
  await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON })
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { id: 1, managed: true, paused: false, firstPoll: 'post', fullText: false, nextPollAt: NOON },
  ])
})

test.for(DATABASES)(
  'refuses a subscription to an unknown watchlist and keeps all as it was (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const wrong = [{ channel: 'discord:300', watchlist: 'cars', language: 'en' as const }]
    const applied = store.applyConfiguration(
      { ...FILE, subscriptions: wrong },
      { now: NOON, nextTick: NOON },
    )
    await expect(applied).rejects.toMatchObject({ code: 'invalid' })
    await expect(applied).rejects.toThrow('"cars"')
    expect(await store.claimDueFeeds(NOON, 10, 1000)).toEqual([])
  },
)

test.for(DATABASES)(
  'polls by a schedule that has become faster, but none too soon for its server (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const validators = { etag: null, lastModified: null, bodyHash: null }
    await addFeed(store)
    const tomorrow = NOON + 86_400_000
    await store.finishPoll(1, { at: NOON, nextPollAt: tomorrow, validators, title: null })
    await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON + 1000 })
    expect(await store.claimDueFeeds(NOON + 999, 1, 1000)).toEqual([])
    expect(await store.claimDueFeeds(NOON + 1000, 1, 1000)).toHaveLength(1)
    const waitUntil = NOON + 7000
    const learned = { state: UNPOLLED, waitUntil, stopped: false, notice: null, host: null }
    await store.finishPoll(1, { at: NOON, nextPollAt: tomorrow, validators, title: null, learned })
    await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON + 1000 })
    expect(await store.claimDueFeeds(NOON + 6999, 1, 1000)).toEqual([])
    expect(await store.claimDueFeeds(NOON + 7000, 1, 1000)).toHaveLength(1)
    await store.failPoll(1, { at: NOON, nextPollAt: tomorrow, error: 'down' })
    await store.applyConfiguration(FILE, { now: NOON, nextTick: NOON + 1000 })
    expect(await store.claimDueFeeds(tomorrow - 1, 1, 1000)).toEqual([])
  },
)

test.for(DATABASES)(
  'takes a feed back like a new one, chat feeds as they are (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const validators = { etag: null, lastModified: null, bodyHash: null }
    await addFeed(store)
    await store.finishPoll(1, { at: NOON, nextPollAt: NOON, validators, title: null })
    const times = { now: NOON, nextTick: NOON }
    await store.applyConfiguration({ ...FILE, feeds: [] }, times)
    await store.applyConfiguration(FILE, times)
    expect(await store.claimDueFeeds(NOON, 1, 1000)).toMatchObject([{ lastSuccessAt: null }])
  },
)

test.for(DATABASES)('leaves a feed to the process that took it over (%s)', async (which) => {
  await using database = await createDatabase(which)
  const late = await database.open()
  const other = await database.open()
  await addFeed(late)
  await other.claimDueFeeds(NOON + 60_000, 1, 60_000)
  await late.failPoll(1, { at: NOON, nextPollAt: NOON, error: 'too late' })
  expect(await database.query('select failures, last_error from feeds')).toEqual([
    { failures: 0, last_error: null },
  ])
})

test.for(DATABASES)('keeps to the operator’s interval until he changes it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [feed] = FILE.feeds
  const withInterval = (interval: number) => ({
    ...FILE,
    feeds: feed === undefined ? [] : [{ ...feed, interval }],
  })
  await store.applyConfiguration(withInterval(600), { now: NOON, nextTick: NOON })
  expect(await store.claimDueFeeds(NOON, 1, 1)).toMatchObject([{ leastIntervalMs: 36_000_000 }])
  const later = NOON + 36_000_000
  const learned = { state: UNPOLLED, waitUntil: later, stopped: false, notice: null, host: null }
  const validators = { etag: null, lastModified: null, bodyHash: null }
  const poll = { at: NOON, nextPollAt: later, validators, title: null }
  await store.finishPoll(1, { ...poll, learned: { ...learned, hubMissed: false } })
  const times = { now: NOON + 1000, nextTick: NOON + 1000 }
  await store.applyConfiguration(withInterval(600), times)
  expect(await store.claimDueFeeds(later - 1, 1, 1)).toEqual([])
  await store.applyConfiguration(withInterval(10), times)
  expect(await store.claimDueFeeds(NOON + 1000, 1, 1)).toHaveLength(1)
})

test.for(DATABASES)('a start with many feeds asks as often as with one (%s)', async (which) => {
  const asked = async (count: number) => {
    await using database = await createDatabase(which)
    await database.open()
    const { db } = database.connect()
    const feeds = Array.from(
      { length: count },
      (_, at) =>
        ({ url: `https://feeds.example/${at}`, firstPoll: 'post', fullText: false }) as const,
    )
    const starts: number[] = []
    for (const nextTick of [NOON, NOON + 1]) {
      const statements = countingStatements()
      const counted = db.withPlugin(statements)
      await counted.transaction().execute((tx) => applyFeeds(tx, feeds, { now: NOON, nextTick }))
      starts.push(statements.count)
    }
    expect(await database.query(`select 1 from feed_teams where team = 'operator'`)).toHaveLength(
      count,
    )
    return starts
  }
  expect(await asked(20)).toEqual(await asked(1))
})
