import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Companies } from '../../../src/core/company/company.ts'
import { satisfies } from '../../../src/core/query/predicate.ts'
import type { Query } from '../../../src/core/query/query.ts'
import type { Subject } from '../../../src/core/query/subject.ts'
import { withoutRejected } from '../../../src/core/query/unless-asked.ts'
import { fuseReports } from '../../../src/core/story/fuse.ts'
import type { Report } from '../../../src/core/story/story.ts'
import { storySubject } from '../../../src/core/story/subject.ts'
import type { Database } from '../../../src/store/dialect.ts'
import { indexOf } from '../../../src/store/search/index-of.ts'
import { postgresIndex } from '../../../src/store/search/index-postgres.ts'
import { sqliteIndex } from '../../../src/store/search/index-sqlite.ts'
import { indexStory } from '../../../src/store/search/index-story.ts'
import type { SearchIndex } from '../../../src/store/search/search-index.ts'
import { PATIENCE } from '../../../src/store/search/walk-or-gather.ts'
import type { Store } from '../../../src/store/store.ts'
import { NO_WORLD } from '../../fakes/deals.ts'
import { createDatabase, DATABASES } from '../databases.ts'
import { ARTICLE, FILE, getStory, keysOf, NOON } from '../samples.ts'
import { NOW, someQuery } from './random-queries.ts'
import { someReport } from './random-stories.ts'

const MOMENT = { now: NOW, rates: { on: '2025-06-12', perEuro: { USD: 1.15, JPY: 166.5 } } }

/** Names with an "a" are company 2, which company 1 owns; others with "50" are company 3. */
const COMPANIES: Companies = {
  named: (name) => {
    if (name.includes('a')) return { id: 2, name, parentId: 1 }
    return name.includes('50') ? { id: 3, name, parentId: null } : null
  },
  lineOf: (id) => (id === 2 ? [2, 1] : [id]),
}

const FEEDS = [1, 2, 3]

/** What each article reports, and by which feed it came. */
type Told = readonly { readonly report: Omit<Report, 'articleId'>; readonly feedId: number }[]

const someStory = fc.array(fc.record({ report: someReport, feedId: fc.constantFrom(...FEEDS) }), {
  minLength: 1,
  maxLength: 3,
})

test.for(DATABASES)(
  'finds the very stories that the predicate selects (%s)',
  { timeout: 120_000 },
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const connection = database.connect()
    await addFeeds(store)
    await connection.db
      .insertInto('corrections')
      .values({ report_key: '0:0', field: 'deal', value: 'null', note: '' })
      .execute()
    await fc.assert(
      fc.asyncProperty(
        fc.array(someStory, { minLength: 1, maxLength: 12 }),
        fc.array(someQuery, { minLength: 20, maxLength: 20 }),
        async (told, queries) => {
          await connection.db.deleteFrom('stories').execute()
          const subjects = new Map<number, Subject>()
          for (const story of told) {
            const { id, subject } = await addStory(store, connection, story)
            subjects.set(id, subject)
          }
          for (const [at, query] of queries.entries()) {
            const selecting = (one: Query) =>
              inOrder([...subjects].filter(([, subject]) => satisfies(one, subject, MOMENT)))
            const ids = selecting(query)
            expect(await find(store, query)).toEqual(selecting(withoutRejected(query)))
            const index = INDEXES[which][at % INDEXES[which].length] ?? indexOf(connection.kind)
            const found = await findFirst(connection.db, index, query)
            expect(found).toEqual({ ids: ids.slice(0, 2), more: ids.length > 2 })
          }
        },
      ),
      { numRuns: 25 },
    )
  },
)

async function addFeeds(store: Store): Promise<void> {
  const feeds = FEEDS.map((id) => ({
    url: `https://${id}.example/feed`,
    firstPoll: 'post' as const,
    fullText: false,
  }))
  await store.applyConfiguration({ ...FILE, feeds }, { now: NOON, nextTick: NOON })
}

let articles = 0

async function addStory(
  store: Store,
  database: Database,
  told: Told,
): Promise<{ readonly id: number; readonly subject: Subject }> {
  const reports: Report[] = []
  const id = await store.inTransaction(async (tx) => {
    let saved: number | null = null
    for (const { report, feedId } of told) {
      articles += 1
      const articleId = (await tx.addArticle(feedId, ARTICLE, keysOf(String(articles)))) ?? 0
      const full = { ...report, articleId }
      reports.unshift(full)
      const story = {
        id: saved,
        version: reports.length,
        ...fuseReports([full, ...reports.slice(1)], NO_WORLD),
      }
      saved = await tx.saveStory(story, [full], NOON)
    }
    return saved ?? 0
  })
  const story = await getStory(store, id)
  await indexStory(database, story, COMPANIES)
  const feedIds = told.map(({ feedId }) => feedId)
  return { id, subject: { ...storySubject(story, COMPANIES), feedIds } }
}

async function find(store: Store, query: Query): Promise<readonly number[]> {
  const page = { offset: 0, limit: 100, order: 'latest' } as const
  const { stories, count, more } = await store.searchStories(query, MOMENT, page)
  expect({ count, more }).toEqual({ count: stories.length, more: false })
  return stories.map(({ id }) => id)
}

/** Every way of an index to the latest stories, of which so small a database would only be asked by one. */
const INDEXES = {
  SQLite: [sqliteIndex(), sqliteIndex(3)],
  PostgreSQL: [
    postgresIndex({ ...PATIENCE, gathering: Infinity }),
    postgresIndex({ ...PATIENCE, gathering: -1 }),
    postgresIndex({ ...PATIENCE, gathering: -1, latest: 0 }),
  ],
}

async function findFirst(
  db: Database['db'],
  index: SearchIndex,
  query: Query,
): Promise<{ readonly ids: readonly number[]; readonly more: boolean }> {
  const { rows, count, more } = await index.find(db, { query, moment: MOMENT, wanted: 2, most: 2 })
  const ids = rows.slice(0, 2).map((row) => row.story_id)
  expect(count).toBeGreaterThanOrEqual(ids.length)
  return { ids, more }
}

/** By the second of the latest publication, then by number, the greatest first; what is before 1970 is last. */
function inOrder(selected: readonly (readonly [number, Subject])[]): readonly number[] {
  return selected
    .toSorted(([a, one], [b, other]) => secondOf(other) - secondOf(one) || b - a)
    .map(([id]) => id)
}

function secondOf({ publishedAt }: Subject): number {
  return Math.max(0, Math.floor(publishedAt / 1000))
}
