import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/core/query/parse.ts'
import type { SearchPlace } from '../../../src/core/query/place.ts'
import type { Query } from '../../../src/core/query/query.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Report } from '../../../src/core/story/story.ts'
import { SEARCH_ORDERS, type SearchOrder } from '../../../src/ports.ts'
import { findByPrice, placeByPrice } from '../../../src/store/search/by-price.ts'
import { indexOf } from '../../../src/store/search/index-of.ts'
import type { Store } from '../../../src/store/store.ts'
import { type DealValues, NO_WORLD, reportOf } from '../../fakes/deals.ts'
import { createDatabase, DATABASES, type TestDatabase } from '../databases.ts'
import { ARTICLE, addFeed, completeStory, keysOf, NOON } from '../samples.ts'

const MOMENT = { now: NOON, rates: { on: '2025-06-12', perEuro: { USD: 1.25, JPY: 200 } } }

function read(text: string): Query {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.error.message)
  return query.value
}

async function titles(store: Store, text: string, page = {}): Promise<readonly string[]> {
  const all = { offset: 0, limit: 10, order: 'latest', ...page } as const
  const { stories } = await store.searchStories(read(text), MOMENT, all)
  return stories.map(({ reports }) => reports[0]?.title ?? '')
}

interface Tale {
  readonly title: string
  readonly deal?: DealValues
  readonly price?: readonly [number, string]
  readonly at?: number
}

async function tell(store: Store, feedId: number, tale: Tale): Promise<number> {
  return store.inTransaction(async (tx) => {
    const articleId = (await tx.addArticle(feedId, ARTICLE, keysOf(tale.title))) ?? 0
    const publishedAt = tale.at ?? NOON
    const about = { articleId, title: tale.title, publishedAt }
    const told = reportOf({ targets: [tale.title], ...tale.deal }, about)
    const report: Report = { ...told, deal: { ...told.deal, price: priceOf(told, tale.price) } }
    return tx.saveStory(
      { id: null, version: 1, ...fuseReports([report], NO_WORLD) },
      [report],
      NOON,
    )
  })
}

function priceOf({ deal }: Report, price: Tale['price']): Report['deal']['price'] {
  if (price === undefined) return null
  const [amount, currency] = price
  return { ...deal.type, value: { amount, currency, precision: 'exact' } }
}

async function storeOf(database: TestDatabase, tales: readonly Tale[]): Promise<Store> {
  const store = await database.open()
  const feedId = await addFeed(store)
  for (const tale of tales) await tell(store, feedId, tale)
  return store
}

test.for(DATABASES)('finds a phrase only where its words stand in one row (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [
    { title: 'Scale AI Labs' },
    { title: 'Scale AI and AI Labs' },
    { title: 'Labs AI Scale' },
  ])
  expect(await titles(store, '"scale ai labs"')).toEqual(['Scale AI Labs'])
  expect(await titles(store, 'target:"scale ai labs"')).toEqual(['Scale AI Labs'])
  expect(await titles(store, '-"scale ai labs" "ai labs"')).toEqual(['Scale AI and AI Labs'])
})

test.for(DATABASES)('no phrase runs over two names (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [
    { title: 'A venture', deal: { acquirers: ['North Scale', 'AI Labs'], targets: ['Venture'] } },
  ])
  expect(await titles(store, 'acquirer:"north scale" acquirer:"ai labs"')).toHaveLength(1)
  expect(await titles(store, 'acquirer:"scale ai"')).toEqual([])
})

test.for(DATABASES)('gives the newest first, page by page, and counts all (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(
    database,
    [3, 1, 2].map((day) => ({ title: `Day ${day}`, at: NOON + day * 86_400_000 })),
  )
  expect(await titles(store, 'day', { limit: 2 })).toEqual(['Day 3', 'Day 2'])
  expect(await titles(store, 'day', { offset: 2, limit: 2 })).toEqual(['Day 1'])
  expect(await titles(store, 'day', { offset: 3 })).toEqual([])
  const page = { offset: 0, limit: 1, order: 'latest' } as const
  const found = await store.searchStories(read('day'), MOMENT, page)
  expect(found).toMatchObject({ count: 3, more: false })
})

test.for(DATABASES)('sorts by price across currencies, unpriced deals last (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [
    { title: 'USD 125m', price: [125e6, 'USD'] },
    { title: 'untold' },
    { title: 'SEK without rate', price: [9e12, 'SEK'] },
    { title: 'EUR 99m', price: [99e6, 'EUR'] },
    { title: 'JPY 30bn', price: [30e9, 'JPY'] },
    { title: 'nothing', price: [0, 'EUR'] },
    { title: 'JPY 21bn', price: [21e9, 'JPY'] },
  ])
  const sorted = ['JPY 30bn', 'JPY 21bn', 'USD 125m', 'EUR 99m', 'nothing']
  const last = ['SEK without rate', 'untold']
  expect(await titles(store, '', { order: 'price' })).toEqual([...sorted, ...last])
  expect(await titles(store, 'currency:JPY,EUR', { order: 'price', limit: 2 })).toEqual(
    sorted.slice(0, 2),
  )
  const { kind, db } = database.connect()
  const asked = { query: read(''), moment: MOMENT, wanted: 7, most: 2 }
  const found = await findByPrice(db, asked, indexOf(kind))
  expect(found.rows.map((row) => row.story_id)).toEqual([5, 7, 1, 4, 6, 3, 2])
})

test.for(DATABASES)('finds a story by what it now tells (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [{ title: 'Kiesel' }])
  await completeStory(store, 1)
  expect(await titles(store, 'status:announced')).toEqual([])
  expect(await titles(store, 'status:completed')).toHaveLength(1)
})

test.for(DATABASES)('finds a deleted story no more (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [{ title: 'Kiesel' }, { title: 'Granit' }])
  await database.query('delete from reports')
  await database.query('delete from stories where id = 1')
  const found = await store.searchStories(read('type:acquisition'), MOMENT, {
    offset: 0,
    limit: 10,
    order: 'latest',
  })
  expect(found).toMatchObject({ count: 1, stories: [{ id: 2 }] })
})

test.for(DATABASES)('a story that finds its place taken takes the next (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [{ title: 'One' }])
  await database.query(
    which === 'SQLite'
      ? `update sqlite_sequence set seq = 65536 where name = 'stories' returning seq`
      : `select setval(pg_get_serial_sequence('stories', 'id'), 65536)`,
  )
  expect(await tell(store, 1, { title: 'Two' })).toBe(65_537)
  expect(await titles(store, 'type:acquisition')).toEqual(['Two', 'One'])
})

test.for(DATABASES)('finds the stories that an older Dealbell has stored (%s)', async (which) => {
  await using database = await createDatabase(which)
  await storeOf(database, [{ title: 'Kiesel' }, { title: 'Granit' }, { title: 'Damaged' }])
  await database.query('delete from story_search')
  await database.query('update search_progress set form = 0')
  await database.query(`update stories set deal = '{}' where id = 3`)
  const reopened = await database.open()
  expect(await titles(reopened, 'target:kiesel or target:granit')).toEqual(['Granit', 'Kiesel'])
  expect(await titles(reopened, '')).toHaveLength(2)
  expect(await database.query('select indexed_to from search_progress')).toEqual([
    { indexed_to: null },
  ])
})

test.for(DATABASES)('finds stories by the feeds that told of them (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [{ title: 'Kiesel' }])
  const feeds = await store.namedFeeds()
  expect(feeds).toEqual([{ id: 1, words: ' https news example feed xml ' }])
  const feed = { kind: 'feed', words: ' news ', id: null, feedIds: [1] } as const
  const page = { offset: 0, limit: 10, order: 'latest' } as const
  expect(await store.searchStories(feed, MOMENT, page)).toMatchObject({ count: 1 })
  const others = { kind: 'not', part: feed } as const
  expect(await store.searchStories(others, MOMENT, page)).toMatchObject({ count: 0 })
})

test.for(DATABASES)('answers the longest queries that can be typed (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, [{ title: 'w7' }])
  const words = Array.from({ length: 480 }, (_, at) => `w${at}`)
  expect(await titles(store, words.join(' or '))).toEqual(['w7'])
  expect(await titles(store, words.map((word) => `-${word}`).join(' '))).toEqual([])
  expect(await titles(store, words.join(' '))).toEqual([])
  expect(await titles(store, `${'('.repeat(49)}w7${' or w8)'.repeat(49)}`)).toEqual(['w7'])
  expect(await titles(store, `${'-('.repeat(20)}w7${' w7)'.repeat(20)}`)).toEqual(['w7'])
})

async function pages(
  store: Store,
  order: SearchOrder,
  limit: number,
  between: () => Promise<unknown> = async () => null,
): Promise<readonly number[]> {
  const ids: number[] = []
  let after: SearchPlace | undefined
  do {
    const page = { offset: 0, limit, order, after }
    const { stories, end } = await store.searchStories(read(''), MOMENT, page)
    ids.push(...stories.map(({ id }) => id))
    after = end ?? undefined
    await between()
  } while (after !== undefined)
  return ids
}

let articles = 0

const MANY = Array.from({ length: 23 }, (_, at) => {
  const price = [(at % 7) * 10 ** (at % 5), at % 2 === 0 ? 'USD' : 'JPY'] as const
  return { title: `Deal ${at}`, at: NOON + (at % 6) * 1000, ...(at % 4 === 0 ? {} : { price }) }
})

test.for(DATABASES)('page by page gives the whole answer in its order (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, MANY)
  for (const order of SEARCH_ORDERS) {
    const all = await pages(store, order, 100)
    expect(all).toHaveLength(MANY.length)
    for (const limit of [1, 4, 22, 23]) expect(await pages(store, order, limit)).toEqual(all)
  }
})

test.for(DATABASES)('what comes in meanwhile moves no page (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, MANY)
  for (const order of SEARCH_ORDERS) {
    const all = await pages(store, order, 100)
    const price = [1e15, 'USD'] as const
    const later = () => tell(store, 1, { title: `${articles++}`, at: NOON + 86_400_000, price })
    expect(await pages(store, order, 5, later)).toEqual(all)
  }
})

test.for(DATABASES)('by price too, where there are too many to compare all (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await storeOf(database, MANY)
  const all = await pages(store, 'price', 100)
  const { kind, db } = database.connect()
  const ids: number[] = []
  let after: SearchPlace | undefined
  for (;;) {
    const asked = { query: read(''), moment: MOMENT, wanted: 3, most: 3 }
    const { rows, more } = await findByPrice(db, asked, indexOf(kind), after)
    ids.push(...rows.slice(0, 3).map((row) => row.story_id))
    const last = rows[2]
    if (last === undefined || (!more && rows.length <= 3)) break
    after = placeByPrice(last, MOMENT.rates)
  }
  expect(ids).toEqual(all)
})
