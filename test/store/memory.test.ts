import { expect, test } from 'vitest'
import type { ListedCompany } from '../../src/core/company/listed-company.ts'
import { migrate } from '../../src/store/migrate.ts'
import { partyKeys } from '../../src/store/migrations/012-party-keys.ts'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import type { Store } from '../../src/store/store.ts'
import type { DealValues } from '../fakes/deals.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { keepStory } from './past-stories.ts'
import { addFeed, completed, getStory } from './samples.ts'

const FIRST = { targets: ['Kiesel Robotics GmbH'], acquirers: ['Halden Ventures'] } as const
const NORDWIND: DealValues = { targets: ['Kiesel Robotics'], acquirers: ['Nordwind AG'] }

const LIST: readonly ListedCompany[] = [
  {
    name: 'Nordwind',
    parent: null,
    names: [
      { name: 'Nordwind', kind: 'canonical', lang: null, words: [] },
      { name: 'North Wind Holding', kind: 'alias', lang: 'en', words: [] },
    ],
  },
]

async function keepAll(store: Store, deals: readonly (readonly [string, DealValues])[]) {
  const feedId = await addFeed(store)
  const ids: number[] = []
  for (const [day, values] of deals) ids.push(await keepStory(store, feedId, day, { values }))
  return ids
}

async function earlier(store: Store, id: number): Promise<readonly number[]> {
  const { stories } = await store.earlierStories(await getStory(store, id))
  return stories.map((story) => story.id)
}

test.for(DATABASES)('finds earlier deals of target, buyer and seller alone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const ids = await keepAll(store, [
    ['2024-01-10', FIRST],
    ['2024-02-10', { targets: ['Marlow'], acquirers: ['NORDWIND'] }],
    ['2024-03-10', { targets: ['Tidewater'], sellers: ['Brandt SE'] }],
    ['2024-04-10', { targets: ['Kiesel'], acquirers: ['Somebody'] }],
    ['2024-05-10', { targets: ['Other'], acquirers: ['Kiesel Foods'] }],
    ['2024-06-10', { ...NORDWIND, sellers: ['Brandt'] }],
    ['2024-07-10', { ...NORDWIND, acquirers: ['A later one'] }],
  ])
  const [first = 0, marlow = 0, tidewater = 0, , , now = 0] = ids
  expect(await earlier(store, now)).toEqual([first, tidewater, marlow])
})

test.for(DATABASES)('finds a company under every name the registry has (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyCompanies(LIST)
  const [first = 0, now = 0] = await keepAll(store, [
    ['2024-01-10', { targets: ['Marlow'], acquirers: ['North Wind Holding'] }],
    ['2024-06-10', NORDWIND],
  ])
  const { stories, companies } = await store.earlierStories(await getStory(store, now))
  expect(stories.map(({ id }) => id)).toEqual([first])
  expect(companies.named('north wind holding')?.name).toBe('Nordwind')
})

test.for(DATABASES)('moves a story to where an older article puts it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [first = 0, now = 0] = await keepAll(store, [
    ['2024-06-12', FIRST],
    ['2024-06-10', NORDWIND],
  ])
  expect(await earlier(store, now)).toEqual([])
  const story = completed(await getStory(store, first))
  const [report] = story.reports
  if (report === undefined) throw new Error('no report')
  const older = { ...report, publishedAt: Date.UTC(2024, 0, 10) }
  await store.inTransaction((tx) => tx.saveStory({ ...story, reports: [older] }, [older], now))
  expect(await earlier(store, now)).toEqual([first])
})

test.for(DATABASES)('passes over an earlier deal whose row is damaged (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [, second = 0, now = 0] = await keepAll(store, [
    ['2024-01-10', FIRST],
    ['2024-02-10', { ...FIRST, acquirers: ['Another'] }],
    ['2024-06-10', NORDWIND],
  ])
  await database.query("update stories set deal = '{}' where id = 1")
  expect(await earlier(store, now)).toEqual([second])
})

test.for(DATABASES)(
  'gives the deals of a company page by page, the latest first (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const [bought = 0, both = 0, , sold = 0, target = 0] = await keepAll(store, [
      ['2024-01-10', { targets: ['Marlow'], acquirers: ['North Wind Holding'] }],
      ['2024-02-10', { type: 'merger', targets: ['Nordwind AG'], acquirers: ['Nordwind'] }],
      ['2024-03-10', { targets: ['Nordwind Energy'] }],
      ['2024-04-10', { targets: ['Tidewater'], sellers: ['nordwind'] }],
      ['2024-05-10', { targets: ['Nordwind'], acquirers: ['Brandt'] }],
    ])
    const page = async (offset: number) => store.dealsOf('Nordwind', { offset, limit: 2 })
    const first = await page(0)
    expect(first.stories.map(({ id }) => id)).toEqual([target, sold])
    expect(first.count).toBe(4)
    expect(first.about.map(({ id }) => id)).toEqual([target, both])
    expect(first.companies.named('nordwind')?.name).toBe('Nordwind')
    expect((await page(2)).stories.map(({ id }) => id)).toEqual([both, bought])
    expect(await store.dealsOf('Nobody', { offset: 0, limit: 2 })).toMatchObject({
      stories: [],
      count: 0,
    })
    expect(await store.dealsOf('…', { offset: 0, limit: 2 })).toMatchObject({ count: 0 })
  },
)

test.for(DATABASES)('finds names of deals that begin alike (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await keepAll(store, [
    ['2024-01-10', { targets: ['Kiesel Robotics'], acquirers: ['Zander'] }],
    ['2024-02-10', { targets: ['Kiesel Robotics GmbH'], acquirers: ['Kiesel & Söhne'] }],
    ['2024-03-10', { targets: ['Kies'], acquirers: ['Zander'] }],
  ])
  expect(await store.partiesLike('kiesel', 5)).toEqual(['Kiesel Robotics', 'Kiesel & Söhne'])
  expect(await store.partiesLike('kiesel', 1)).toHaveLength(1)
  expect(await store.partiesLike('!', 5)).toEqual([])
})

test.for(DATABASES)('remembers what an older Dealbell has stored (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [first = 0, now = 0] = await keepAll(store, [
    ['2024-01-10', FIRST],
    ['2024-06-10', NORDWIND],
  ])
  await database.query('drop index story_parties_by_company')
  await database.query('alter table story_parties drop column name_key')
  await database.query('alter table story_parties drop column told_at')
  const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(partyKeys))
  await database.query(`update schema_version set version = ${before.length}`)
  await migrate(database.connect(), [...before, partyKeys])
  expect(await earlier(store, now)).toEqual([first])
})
