import { expect, test } from 'vitest'
import { partiesOf, type Subject } from '../../src/core/query/subject.ts'
import { NO_RATES } from '../../src/core/rates/rates.ts'
import { textTerms } from '../../src/core/text/terms.ts'
import { migrate } from '../../src/store/migrate.ts'
import { watchChanges } from '../../src/store/migrations/009-watch-changes.ts'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import type { Store } from '../../src/store/store.ts'
import { LIST, sourced } from './company/samples.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addFeed, FILE, NOON } from './samples.ts'

const TIMES = { now: NOON, nextTick: NOON }
const MOMENT = { now: NOON, rates: NO_RATES }

function article(text: string, feedIds: readonly number[] = []): Subject {
  const about = { langs: ['en'], sources: [], publishedAt: NOON, deal: null, parties: [] }
  return { ...about, feedIds, ...textTerms([{ lang: 'en', text }]) }
}

/** Who is told of an article with this text, as `channel: rules`. */
async function told(store: Store, text: string, feedIds: readonly number[] = []) {
  const subjects = [article(text, feedIds)]
  const watches = await store.inTransaction((tx) => tx.watching(subjects, MOMENT))
  return watches.map(({ channel, language, ruleIds }) => `${channel} ${language} ${ruleIds.join()}`)
}

function watch(store: Store, channel: string, query: string): Promise<number> {
  const by = { language: 'en', author: ADA } as const
  return store.addRule({ ...by, channel: `discord:${channel}`, query })
}

test.for(DATABASES)(
  'a rule counts from when it is added until it is removed (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    expect(await told(store, 'Kiesel')).toEqual([])
    const first = await watch(store, '1', 'kiesel')
    const other = await watch(store, '2', 'robotics or kiesel')
    const second = await watch(store, '1', 'robotics')
    expect(await told(store, 'Kiesel')).toEqual([`discord:1 en ${first}`, `discord:2 en ${other}`])
    expect(await told(store, 'Kiesel Robotics')).toEqual([
      `discord:1 en ${first},${second}`,
      `discord:2 en ${other}`,
    ])
    await store.removeRule('discord:1', first, ADA)
    expect(await told(store, 'Kiesel')).toEqual([`discord:2 en ${other}`])
    expect(await told(store, 'Robotics')).toEqual([
      `discord:1 en ${second}`,
      `discord:2 en ${other}`,
    ])
  },
)

test.for(DATABASES)('a rule counts as it was edited last (%s)', async (which) => {
  await using database = await createDatabase(which)
  const [bot, other] = [await database.open(), await database.open()]
  const id = await watch(bot, '1', 'kiesel')
  expect(await told(bot, 'Kiesel')).toEqual([`discord:1 en ${id}`])
  await other.editRule('discord:1', { id, query: 'robotics' }, ADA)
  expect(await told(bot, 'Kiesel')).toEqual([])
  expect(await told(bot, 'Robotics')).toEqual([`discord:1 en ${id}`])
  await other.undoChange(2, ADA)
  expect(await told(bot, 'Robotics')).toEqual([])
  expect(await told(bot, 'Kiesel')).toEqual([`discord:1 en ${id}`])
})

test.for(DATABASES)(
  'a rule that another process adds or removes counts at once (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const [bot, other] = [await database.open(), await database.open()]
    await bot.loadRules()
    const id = await watch(other, '1', 'kiesel')
    expect(await told(bot, 'Kiesel')).toEqual([`discord:1 en ${id}`])
    await watch(other, '1', 'kiesel')
    await other.removeRule('discord:1', id, ADA)
    expect(await told(bot, 'Kiesel')).toEqual([])
  },
)

test.for(DATABASES)('what changes in the configuration file counts at once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [list] = FILE.watchlists
  const apply = async (rules: readonly string[], subscriptions: typeof FILE.subscriptions) =>
    store.applyConfiguration(
      { ...FILE, watchlists: [{ name: list?.name ?? '', rules }], subscriptions },
      TIMES,
    )
  const german = FILE.subscriptions.map((one) => ({ ...one, language: 'de' as const }))
  await apply(['kiesel'], FILE.subscriptions)
  expect(await told(store, 'Kiesel')).toEqual(['discord:300 en 1'])
  await apply(['kiesel', 'robotics'], german)
  expect(await told(store, 'Kiesel Robotics')).toEqual(['discord:300 de 1,2'])
  await apply(['robotics'], german)
  expect(await told(store, 'Kiesel')).toEqual([])
  await apply(['robotics'], [])
  expect(await told(store, 'Robotics')).toEqual([])
  await store.applyConfiguration({ ...FILE, watchlists: [], subscriptions: [] }, TIMES)
  expect(await told(store, 'Robotics')).toEqual([])
})

test.for(DATABASES)(
  'each channel of a list is told, in the order of subscription (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const [one] = FILE.subscriptions
    if (one === undefined) throw new Error('the sample has no subscription')
    const subscriptions = ['b', 'a', 'c'].map((channel) => ({ ...one, channel }))
    await store.applyConfiguration({ ...FILE, subscriptions }, TIMES)
    const rules = await store.subscriptionsOf('a')
    expect(rules).toHaveLength(1)
    await watch(store, 'a', 'kiesel')
    const watches = await told(store, 'Kiesel')
    expect(watches).toEqual(['discord:a en 3'])
    await store.applyConfiguration(
      { ...FILE, watchlists: [{ name: 'robots', rules: ['robotics'] }], subscriptions },
      TIMES,
    )
    expect(await told(store, 'Kiesel Robotics')).toEqual([
      'b en 4',
      'a en 4',
      'c en 4',
      'discord:a en 3',
    ])
  },
)

test.for(DATABASES)('a feed is meant by what it is called now (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feed = await addFeed(store)
  const byHost = await watch(store, '1', 'feed:news')
  const byTitle = await watch(store, '1', 'feed:kontor')
  const others = await watch(store, '1', '-feed:kontor')
  expect(await told(store, 'x', [feed])).toEqual([`discord:1 en ${byHost},${others}`])
  await store.finishPoll(feed, {
    at: NOON,
    nextPollAt: NOON,
    validators: { etag: null, lastModified: null, bodyHash: null },
    title: 'Kontor Wire',
  })
  expect(await told(store, 'x', [feed])).toEqual([`discord:1 en ${byHost},${byTitle}`])
  expect(await told(store, 'x')).toEqual([`discord:1 en ${others}`])
})

/** Who is told of an article that only mentions this company, by the registry as it is now. */
async function toldOf(store: Store, name: string) {
  const parties = partiesOf(null, [name], await store.companiesNamed([name]))
  const subjects = [{ ...article(''), parties }]
  const watches = await store.inTransaction((tx) => tx.watching(subjects, MOMENT))
  return watches.flatMap(({ ruleIds }) => ruleIds)
}

test.for(DATABASES)(
  'a rule means a company by all its names, and what it owns (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(LIST)
    const google = await watch(store, '1', 'company:google')
    const alphabet = await watch(store, '2', 'company:Alphabet')
    const scale = await watch(store, '3', 'company:"Scale AI"')
    expect(await toldOf(store, 'YouTube')).toEqual([google, alphabet])
    expect(await toldOf(store, 'Alphabet')).toEqual([alphabet])
    expect(await toldOf(store, 'Skala')).toEqual([scale])
  },
)

test.for(DATABASES)(
  'a name that is confirmed counts for the rules that are there (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const [store, other] = [await database.open(), await database.open()]
    const rule = await watch(store, '1', 'company:"Big G"')
    const either = await watch(store, '2', 'company:Microsoft,"Big G"')
    expect(await toldOf(store, 'Google')).toEqual([])
    await other.applyCompanies(LIST)
    const id = (await other.companiesNamed(['Google'])).named('Google')?.id ?? 0
    expect(await other.addAlias(id, 'Big G', ADA)).toBe('added')
    expect(await toldOf(store, 'Google')).toEqual([rule, either])
    expect(await toldOf(store, 'Microsoft')).toEqual([either])
    await other.removeAlias(id, 'Big G', ADA)
    expect(await toldOf(store, 'Google')).toEqual([])
    expect(await toldOf(store, 'Big G')).toEqual([rule, either])
  },
)

test.for(DATABASES)(
  'companies of an imported list count once the import is done (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const rule = await watch(store, '1', 'company:"Norvik"')
    expect(await toldOf(store, 'Norvik Holding')).toEqual([rule])
    const position = await store.beginImport('list', NOON)
    const company = sourced('1', 'Norvik', { aliases: ['Kesselwerk'] })
    await store.importCompanies('csv', [company], { ...position, rows: 1 })
    await store.finishImport(position.id, NOON)
    expect(await toldOf(store, 'Kesselwerk')).toEqual([rule])
  },
)

test.for(DATABASES)('rules of an older database count too (%s)', async (which) => {
  await using database = await createDatabase(which)
  const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(watchChanges))
  await migrate(database.connect(), before)
  await database.query(`insert into watchlists (team, name, managed) values ('t', 'l', 0)`)
  await database.query(`insert into watch_rules (watchlist_id, query) values (1, 'kiesel')`)
  await database.query(
    `insert into subscriptions (channel, watchlist_id, language, managed) values ('console', 1, 'de', 0)`,
  )
  const store = await database.open()
  expect(await told(store, 'Kiesel')).toEqual(['console de 1'])
})

test.for(DATABASES)('a rule that an older grammar accepted selects nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await watch(store, '1', 'colour:red')
  const id = await watch(store, '1', 'kiesel')
  expect(await told(store, 'Kiesel')).toEqual([`discord:1 en ${id}`])
})
