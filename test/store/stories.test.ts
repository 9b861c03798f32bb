import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import {
  ARTICLE,
  addArticle,
  addFeed,
  addStory,
  completed,
  completeStory,
  getStory,
  NOON,
  newStory,
  reportOf,
} from './samples.ts'

test.for(DATABASES)('gives a story back exactly as it was saved (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid')
  const story = { ...newStory(1), id }
  expect(await store.story(id)).toEqual(story)
  expect(await store.stories(0, 10)).toEqual([story])
  expect(await store.story(id + 1)).toBeNull()
})

test.for(DATABASES)('replaces a story and adds the report that changed it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const id = await addStory(store, feedId, 'first')
  const articleId = (await addArticle(store, feedId, 'second')) ?? 0
  const next = completed(await getStory(store, id))
  const report = { ...reportOf(articleId), title: 'Done' }
  expect(await store.inTransaction((tx) => tx.saveStory(next, [report], NOON))).toBe(id)
  expect(await store.story(id)).toEqual({ ...next, reports: [...next.reports, report] })
})

test.for(DATABASES)('replaces the report of an article that is read again (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid')
  const story = await getStory(store, id)
  const report = { ...reportOf(1), title: 'Corrected' }
  await store.inTransaction((tx) => tx.saveStory(story, [report], NOON))
  expect((await getStory(store, id)).reports).toEqual([report])
})

test.for(DATABASES)('refuses a story made from an outdated version (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid')
  const old = await getStory(store, id)
  await completeStory(store, id)
  await completeStory(store, id)
  const late = store.inTransaction((tx) => tx.saveStory(completed(old), [reportOf(1)], NOON))
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
  expect(await getStory(store, id)).toMatchObject({ version: 3 })
})

test.for(DATABASES)('refuses to replace a story that is not stored (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addArticle(store, await addFeed(store), 'guid')
  const unknown = store.inTransaction((tx) =>
    tx.saveStory({ ...newStory(1), id: 99 }, [reportOf(1)], NOON),
  )
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
  const unsourced = store.inTransaction((tx) => tx.saveStory(newStory(99), [reportOf(99)], NOON))
  await expect(unsourced).rejects.toMatchObject({ code: 'not_found' })
})

test.for(DATABASES)(
  'finds stories by the companies in them, latest change first (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const first = await addStory(store, feedId, 'first')
    const second = await addStory(store, feedId, 'second')
    const search = async (keys: readonly string[]) =>
      (await store.inTransaction((tx) => tx.storiesOf(keys))).map(({ id }) => id)
    expect(await search(['nordwind'])).toEqual([second, first])
    expect(await search(['kiesel robotics', 'nordwind', 'other'])).toEqual([second, first])
    expect(await search(['nordwind holding'])).toEqual([second, first])
    expect(await search(['kiesel'])).toEqual([second, first])
    expect(await search(['nord', 'robotics'])).toEqual([])
    expect(await search([])).toEqual([])
  },
)

test.for(DATABASES)('lists stories by their latest change, page by page (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const ids: number[] = []
  for (const key of ['a', 'b', 'c']) ids.push(await addStory(store, feedId, key))
  const late = { ...ARTICLE, fetchedAt: NOON + 60_000 }
  const articleId = (await addArticle(store, feedId, 'late', late)) ?? 0
  const oldest = completed(await getStory(store, ids[0] ?? 0))
  await store.inTransaction((tx) => tx.saveStory(oldest, [reportOf(articleId)], late.fetchedAt))
  const page = async (offset: number) => (await store.stories(offset, 2)).map(({ id }) => id)
  expect([await page(0), await page(2)]).toEqual([[ids[0], ids[2]], [ids[1]]])
})

test.for(DATABASES)('names the story whose row is damaged (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid')
  await database.query(`update stories set deal = '{"type": 1}'`)
  await expect(store.story(id)).rejects.toThrow(`story ${id} is damaged`)
})
