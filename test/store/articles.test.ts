import { expect, test } from 'vitest'
import type { Author } from '../../src/ports.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, ARTICLE, addArticle, addFeed, keysOf, NOON } from './samples.ts'

test.for(DATABASES)('takes an article once, whichever of its keys is known (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const add = (keys: readonly string[]) =>
    store.inTransaction((tx) => tx.addArticle(feedId, ARTICLE, keysOf(...keys)))
  expect(await add(['guid 1', 'url 1', 'guid 1'])).toBe(1)
  expect(await add(['guid 2', 'url 1'])).toBeNull()
  expect(await add(['guid 2', 'url 2'])).toBeNull()
  expect(await add(['guid 3', 'url 3'])).toBe(2)
  expect(await database.query('select count(*) as articles from articles')).toMatchObject([
    { articles: which === 'SQLite' ? 2 : '2' },
  ])
})

test.for(DATABASES)('takes keys of any length and content (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const long = Array.from({ length: 20_000 }, (_, index) => index).join('\0')
  expect(await addArticle(store, feedId, long)).toBe(1)
  expect(await addArticle(store, feedId, `${long}.`)).toBe(2)
  expect(await addArticle(store, feedId, long)).toBeNull()
})

test.for(DATABASES)('refuses an article without a key (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  await expect(
    store.inTransaction((tx) => tx.addArticle(feedId, ARTICLE, keysOf())),
  ).rejects.toThrow('identity key')
})

test.for(DATABASES)('refuses an article of a feed that does not exist (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await expect(addArticle(store, 99, 'guid')).rejects.toThrow(/foreign key/i)
})

test.for(DATABASES)(
  'takes an article once from processes that see it together (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const first = await database.open()
    const feedId = await addFeed(first)
    const stores = [first, await database.open(), await database.open()]
    const added = await Promise.all(stores.map((store) => addArticle(store, feedId, 'guid')))
    expect(added.filter((id) => id !== null)).toEqual([1])
  },
)

test.for(DATABASES)('keeps nothing of a transaction that fails (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const failing = store.inTransaction(async (tx) => {
    await tx.addArticle(feedId, ARTICLE, keysOf('guid'))
    throw new Error('extraction failed')
  })
  await expect(failing).rejects.toThrow('extraction failed')
  expect(await database.query('select id from articles')).toEqual([])
  expect(await addArticle(store, feedId, 'guid')).not.toBeNull()
})

test.for(DATABASES)(
  'keeps hostile text, with what cannot be stored replaced (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    await addArticle(store, feedId, 'guid', {
      ...ARTICLE,
      text: "a\0b\uD800c'; drop table --\u{1F514}",
    })
    expect(await database.query('select text from articles')).toEqual([
      { text: "a\uFFFDb\uFFFDc'; drop table --\u{1F514}" },
    ])
  },
)

test.for(DATABASES)('tells known items from new ones by any of their keys (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addArticle(store, await addFeed(store), 'guid-1')
  const many = Array.from({ length: 1200 }, (_, index) => keysOf(`other-${index}`))
  const known = await store.knownItems({ id: 1, silent: false }, [
    keysOf('new', 'guid-1'),
    keysOf('newer'),
    ...many,
  ])
  expect(known.slice(0, 2)).toEqual([true, false])
  expect(known).toHaveLength(1202)
  expect(known.slice(2)).not.toContain(true)
})

test.for(DATABASES)(
  'a known article is known by its further keys from then on (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    await addArticle(store, feedId, 'url:x')
    const article = { ...ARTICLE, silent: false }
    const keys = keysOf('guid-2', 'url:x')
    expect(await store.inTransaction((tx) => tx.addArticle(feedId, article, keys))).toBeNull()
    expect(
      await store.knownItems({ id: feedId, silent: false }, [keysOf('guid-2'), keysOf('guid-3')]),
    ).toEqual([true, false])
  },
)

test.for(DATABASES)(
  'gives a silent article again when it comes as news elsewhere (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const other = { url: 'https://other.example/feed', firstPoll: 'post', fullText: false } as const
    await store.applyConfiguration(
      { feeds: [other], watchlists: [], subscriptions: [] },
      { now: NOON, nextTick: NOON },
    )
    const add = (feed: number, silent: boolean) =>
      store.inTransaction((tx) => tx.addArticle(feed, { ...ARTICLE, silent }, keysOf('url:x')))
    const known = async (id: number, silent: boolean) =>
      (await store.knownItems({ id, silent }, [keysOf('url:x')]))[0]
    const id = await add(feedId, true)
    expect([await known(feedId, false), await known(feedId, true)]).toEqual([true, true])
    expect([await known(feedId + 1, false), await known(feedId + 1, true)]).toEqual([false, true])
    expect([await add(feedId, false), await add(feedId + 1, true)]).toEqual([null, null])
    expect(await add(feedId + 1, false)).toBe(id)
    expect(await add(feedId + 1, false)).toBeNull()
    expect(await known(feedId + 1, false)).toBe(true)
  },
)

test.for(DATABASES)('both teams see what the feeds of both have brought (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const eve = { team: 'discord:9', by: 'discord:9/8', name: 'Eve', at: NOON }
  const feedOf = async (author: Author, host: string) => {
    const added = await store.addFeedOf({ ...OWN_FEED, url: `https://${host}/` }, author, 9)
    return 'id' in added ? added.id : 0
  }
  const first = await feedOf(ADA, 'one.example')
  const second = await feedOf(eve, 'two.example')
  for (const silent of [true, false]) {
    const article = { ...ARTICLE, silent }
    const id = await addArticle(store, first, `silent: ${silent}`, article)
    await addArticle(store, second, `silent: ${silent}`)
    for (const { team } of [ADA, eve]) {
      const view = store.seenBy({ team, channel: 'discord:300' })
      expect((await view.articles([id ?? 0])).map((one) => one.id)).toEqual([id])
    }
  }
})

const OWN_FEED = {
  url: 'https://own.example/feed',
  name: null,
  tags: [],
  firstPoll: 'baseline',
  newest: null,
  fullText: false,
  paused: false,
  leastIntervalMs: null,
} as const
