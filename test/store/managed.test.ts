import { expect, test } from 'vitest'
import type { ManagedConfiguration } from '../../src/store/managed-configuration.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addArticle, addFeed, FILE, NOON } from './samples.ts'

const EMPTY: ManagedConfiguration = { feeds: [], watchlists: [], subscriptions: [] }

const TABLES = ['feeds', 'watchlists', 'watch_rules', 'subscriptions']

test.for(DATABASES)('polls and watches what the file says (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, NOON)
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { url: 'https://news.example/feed.xml', firstPoll: 'post', fullText: false, managed: true },
  ])
  const expected = [
    {
      id: 1,
      channel: 'discord:300',
      language: 'en',
      watchlist: 'robots',
      managed: true,
      rules: [
        { id: 1, query: 'type:minority_stake' },
        { id: 2, query: 'party:Kiesel' },
      ],
    },
  ]
  expect(await store.subscriptionsOf('discord:300')).toEqual(expected)
  expect(await store.inTransaction((tx) => tx.subscriptions())).toEqual(expected)
})

test.for(DATABASES)('changes nothing when the same file is applied again (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const dump = async () =>
    Promise.all(TABLES.map((table) => database.query(`select * from ${table} order by id`)))
  await store.applyConfiguration(FILE, NOON)
  const before = await dump()
  await store.applyConfiguration(FILE, NOON + 1000)
  expect(await dump()).toEqual(before)
})

test.for(DATABASES)('keeps the id of a rule whose text stays (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, NOON)
  const rules = ['party:Nordwind', 'party:Kiesel', 'party:Nordwind']
  await store.applyConfiguration({ ...FILE, watchlists: [{ name: 'robots', rules }] }, NOON)
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
    await store.applyConfiguration(EMPTY, NOON)
    expect(await store.subscriptionsOf('discord:300')).toEqual([])
    expect(await database.query('select id from watchlists')).toEqual([])
    expect(await database.query('select id from watch_rules')).toEqual([])
    expect(await database.query('select managed, paused from feeds')).toEqual([
      { managed: 0, paused: 1 },
    ])
    await store.applyConfiguration(FILE, NOON)
    expect(await database.query('select id, managed, paused from feeds')).toEqual([
      { id: which === 'SQLite' ? feedId : String(feedId), managed: 1, paused: 0 },
    ])
  },
)

test.for(DATABASES)('follows changed settings of feeds and subscriptions (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, NOON)
  await store.applyConfiguration(
    {
      feeds: [{ url: 'https://news.example/feed.xml', firstPoll: 'baseline', fullText: true }],
      watchlists: [...FILE.watchlists, { name: 'all', rules: [] }],
      subscriptions: [
        { channel: 'discord:300', watchlist: 'robots', language: 'de' },
        { channel: 'discord:300', watchlist: 'all', language: 'en' },
      ],
    },
    NOON,
  )
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { id: 1, firstPoll: 'baseline', fullText: true },
  ])
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { id: 1, language: 'de', watchlist: 'robots' },
    { language: 'en', watchlist: 'all', rules: [] },
  ])
})

test.for(DATABASES)('leaves what was made in chat alone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const rule = { team: 'discord:1', channel: 'discord:300', language: 'de', userId: 'u' } as const
  await store.addRule({ ...rule, query: 'party:Meta' })
  await store.applyConfiguration(FILE, NOON)
  await store.applyConfiguration(EMPTY, NOON)
  expect(await store.subscriptionsOf('discord:300')).toMatchObject([
    { managed: false, language: 'de', rules: [{ query: 'party:Meta' }] },
  ])
})

test.for(DATABASES)('takes over a feed that was added in chat (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await database.query(
    `insert into feeds (url, first_poll, full_text, paused, next_poll_at)
     values ('https://news.example/feed.xml', 'baseline', 1, 1, 5)`,
  )
  await store.applyConfiguration(FILE, NOON)
  expect(await store.claimDueFeeds(NOON, 10, 1000)).toMatchObject([
    { id: 1, managed: true, paused: false, firstPoll: 'post', fullText: false, nextPollAt: 5 },
  ])
})

test.for(DATABASES)(
  'refuses a subscription to an unknown watchlist and keeps all as it was (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const wrong = [{ channel: 'discord:300', watchlist: 'cars', language: 'en' as const }]
    const applied = store.applyConfiguration({ ...FILE, subscriptions: wrong }, NOON)
    await expect(applied).rejects.toMatchObject({ code: 'invalid' })
    await expect(applied).rejects.toThrow('"cars"')
    expect(await store.claimDueFeeds(NOON, 10, 1000)).toEqual([])
  },
)
