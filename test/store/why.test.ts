import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { ARTICLE, addArticle, addFeed, addStory, FILE, NOON } from './samples.ts'

test.for(DATABASES)('gives an article by its key, with its stories (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const storyId = await addStory(store, feedId, 'url:news.example/a')
  const kept = { ...ARTICLE, id: 1, feedId, silent: false, storyIds: [storyId] }
  expect(await store.articleUnder('url:news.example/a')).toEqual(kept)
  expect(await store.articleUnder('url:news.example/b')).toBeNull()
  expect(await store.articles([1, 99])).toEqual([kept])
  expect(await store.articles([])).toEqual([])
  await addArticle(store, feedId, 'no address', { ...ARTICLE, url: null })
  expect(await store.latestAddresses()).toEqual([{ feedId, url: ARTICLE.url }])
})

test.for(DATABASES)('finds headlines by whole words, the latest first (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  for (const [at, title] of ['Übernahme in Kiel', 'Kieler Woche', 'Die Ubernahme', 'x'].entries()) {
    await addArticle(store, feedId, `key ${at}`, { ...ARTICLE, title })
  }
  const titled = async (words: readonly string[], limit: number) =>
    (await store.articlesTitled(words, limit)).map(({ title }) => title)
  expect(await titled(['ubernahme'], 5)).toEqual(['Die Ubernahme', 'Übernahme in Kiel'])
  expect(await titled(['ubernahme'], 1)).toEqual(['Die Ubernahme'])
  expect(await titled(['kiel', 'ubernahme'], 5)).toEqual(['Übernahme in Kiel'])
  expect(await titled(['wochen'], 5)).toEqual([])
})

test.for(DATABASES)('tells how far a delivery has come (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const storyId = await addStory(store, await addFeed(store), 'a', ['discord:300'])
  const owed = { ruleIds: [1], postedAt: null, lastError: null, digestAt: null }
  expect(await store.deliveryTo('discord:300', storyId)).toEqual({
    ...owed,
    state: 'pending',
    nextAttemptAt: 0,
  })
  expect(await store.deliveryTo('discord:301', storyId)).toBeNull()
  const lease = { now: NOON, limit: 1, leaseMs: 1_000 }
  const [delivery] = await store.claimDeliveries(['discord'], lease)
  await store.closeDelivery(delivery?.id ?? 0, 'gone')
  expect(await store.deliveryTo('discord:300', storyId)).toMatchObject({
    state: 'failed',
    lastError: 'gone',
  })
})

test.for(DATABASES)(
  'knows what a channel takes a day, and what feeds are called (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const [subscription] = FILE.subscriptions
    if (subscription === undefined) throw new Error('the sample has no subscription')
    const subscriptions = [{ ...subscription, alertsPerDay: 7 }]
    await store.applyConfiguration({ ...FILE, subscriptions }, { now: NOON, nextTick: NOON })
    expect(await store.alertsPerDay('discord:300')).toBe(7)
    expect(await store.alertsPerDay('discord:301')).toBeNull()
    expect(await store.feedNames()).toEqual(new Map([[1, 'news.example/feed.xml']]))
  },
)
