import { expect, test } from 'vitest'
import type { ListedCompany } from '../../../src/core/company/listed-company.ts'
import type { Store } from '../../../src/store/store.ts'
import { createDatabase, DATABASES } from '../databases.ts'
import { ADA, FILE, NOON } from '../samples.ts'

const RULE = { channel: 'discord:300', language: 'en', query: 'party:Kiesel', author: ADA } as const
const BOB = { ...ADA, by: 'discord:1/43', name: 'Bob', at: ADA.at + 1000 }
const STRANGER = { team: 'discord:2', by: 'discord:2/44', name: 'Eve', at: ADA.at }

async function rules(store: Store) {
  const subscriptions = await store.subscriptionsOf('discord:300')
  return subscriptions.flatMap((one) => one.rules.map(({ id, query }) => `${id} ${query}`))
}

async function latest(store: Store) {
  const { entries } = await store.auditLog('discord:1', { offset: 0, limit: 1 })
  return entries[0]
}

test.for(DATABASES)('brings a removed rule back under its number (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  await store.removeRule('discord:300', id, ADA)
  const later = await store.addRule({ ...RULE, query: 'party:Nordwind' })
  expect(await store.undoChange(2, BOB)).toMatchObject({ kind: 'undone', by: 4, entry: { id: 2 } })
  expect(await rules(store)).toEqual([`${id} party:Kiesel`, `${later} party:Nordwind`])
  const after = { watchlistId: 1, query: 'party:Kiesel' }
  expect(await latest(store)).toMatchObject({ author: BOB, undoes: 2, before: null, after })
  expect((await store.auditLog('discord:1', { offset: 2, limit: 1 })).entries).toMatchObject([
    { id: 2, undoneBy: 4 },
  ])
  expect(await store.addRule({ ...RULE, query: 'party:Meta' })).toBeGreaterThan(later)
})

test.for(DATABASES)('gives no rule back that was added anew (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  await store.removeRule('discord:300', id, ADA)
  const again = await store.addRule(RULE)
  expect(await store.undoChange(2, ADA)).toEqual({ kind: 'changed_since', by: 3 })
  expect(await rules(store)).toEqual([`${again} party:Kiesel`])
})

test.for(DATABASES)('takes an added rule away and an undoing back (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  expect(await store.undoChange(1, ADA)).toMatchObject({ kind: 'undone', by: 2 })
  expect(await rules(store)).toEqual([])
  expect(await store.undoChange(1, ADA)).toEqual({ kind: 'undone_before', by: 2 })
  expect(await store.undoChange(2, ADA)).toMatchObject({ kind: 'undone', by: 3 })
  expect(await rules(store)).toEqual([`${id} party:Kiesel`])
})

test.for(DATABASES)(
  'gives an edited rule its text back, the latest edit first (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const id = await store.addRule(RULE)
    await store.editRule('discord:300', { id, query: 'party:Meta' }, ADA)
    await store.editRule('discord:300', { id, query: 'party:Scale' }, BOB)
    expect(await store.undoChange(2, ADA)).toEqual({ kind: 'changed_since', by: 3 })
    expect(await rules(store)).toEqual([`${id} party:Scale`])
    await store.undoChange(3, ADA)
    await store.undoChange(2, ADA)
    expect(await rules(store)).toEqual([`${id} party:Kiesel`])
  },
)

test.for(DATABASES)('edits only what is the channel’s own (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await store.applyConfiguration(FILE, { now: ADA.at, nextTick: ADA.at })
  const query = 'party:Ostwerk'
  const id = await store.addRule({ ...RULE, query })
  const [managed] = (await store.subscriptionsOf('discord:300')).filter((one) => one.managed)
  const rule = { id: managed?.rules[0]?.id ?? 0, query: 'x' }
  expect(await store.editRule('discord:300', rule, ADA)).toBe('managed')
  expect(await store.editRule('discord:301', { id, query: 'x' }, ADA)).toBe('missing')
  expect(await store.editRule('discord:300', { id, query }, ADA)).toBe('edited')
  expect(await store.auditLog('discord:1', { offset: 0, limit: 9 })).toMatchObject({ count: 1 })
})

test.for(DATABASES)(
  'lets no other team and nobody in chat undo what is not theirs (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.addRule(RULE)
    await store.addFeeds([FEED], ADA.at)
    expect(await store.undoChange(1, STRANGER)).toEqual({ kind: 'missing' })
    expect(await store.undoChange(2, STRANGER)).toEqual({ kind: 'operator' })
    expect(await store.undoChange(99, ADA)).toEqual({ kind: 'missing' })
    expect(await rules(store)).toHaveLength(1)
    expect(await polled(store)).toEqual([FEED.url])
  },
)

test.for(DATABASES)('refuses when the watchlist is gone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.addRule(RULE)
  await store.removeRule('discord:300', id, ADA)
  await database.query('delete from watchlists')
  expect(await store.undoChange(2, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
})

const FEED = {
  url: 'https://wire.example/feed',
  name: null,
  tags: [],
  firstPoll: 'baseline',
  newest: null,
  fullText: false,
  paused: false,
  leastIntervalMs: null,
} as const

async function polled(store: Store) {
  return (await store.claimDueFeeds(ADA.at + 5000, 10, 0)).map(({ url }) => url)
}

test.for(DATABASES)(
  'polls a removed feed again, and one no more that was added (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.addFeedOf(FEED, ADA, 10)
    await store.changeFeedOf(1, 'pause', ADA)
    await store.changeFeedOf(1, 'remove', ADA)
    expect(await store.undoChange(2, ADA)).toEqual({ kind: 'changed_since', by: 3 })
    await store.undoChange(3, ADA)
    expect(await store.feedOf('discord:1', 1, ADA.at)).toMatchObject({ pausedHere: true })
    expect(await polled(store)).toEqual([])
    await store.undoChange(2, ADA)
    expect(await polled(store)).toEqual([FEED.url])
    await store.undoChange(1, ADA)
    expect(await polled(store)).toEqual([])
    expect(await store.feedOf('discord:1', 1, ADA.at)).toBeNull()
  },
)

test.for(DATABASES)(
  'leaves a feed alone that the configuration file has taken over (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.addFeedOf(FEED, ADA, 10)
    await store.changeFeedOf(1, 'remove', ADA)
    const feeds = [{ url: FEED.url, firstPoll: 'baseline', fullText: false } as const]
    await store.applyConfiguration({ ...FILE, feeds }, { now: ADA.at, nextTick: ADA.at })
    expect(await store.undoChange(2, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
  },
)

function company(name: string): ListedCompany {
  return { name, parent: null, names: [{ name, kind: 'canonical', lang: null, words: [] }] }
}

test.for(DATABASES)(
  'takes a confirmed name of a company back, and gives it again (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await store.applyCompanies(['Nordwind', 'Kiesel'].map(company))
    const meaning = async () => (await store.companiesNamed(['Ostwerk'])).named('Ostwerk')?.name
    expect(await store.addAlias(1, 'Ostwerk', ADA)).toBe('added')
    await store.removeAlias(1, 'OSTWERK', ADA)
    expect(await meaning()).toBeUndefined()
    expect(await store.undoChange(2, ADA)).toMatchObject({ kind: 'undone' })
    expect(await meaning()).toBe('Nordwind')
    expect(await store.undoChange(1, ADA)).toMatchObject({ kind: 'undone' })
    expect(await meaning()).toBeUndefined()
    await store.addAlias(2, 'Ostwerk', ADA)
    expect(await store.undoChange(4, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
    expect(await meaning()).toBe('Kiesel')
  },
)

test.for(DATABASES)('says which of two companies with one name is meant (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const alias = { name: 'Delta', kind: 'alias', lang: null, words: [] } as const
  const both = ['Delta Airways', 'Delta Electronics'].map(company)
  await store.applyCompanies(both.map((one) => ({ ...one, names: [...one.names, alias] })))
  const meaning = async () => (await store.companiesNamed(['Delta'])).named('Delta')?.name
  expect(await meaning()).toBeUndefined()
  expect(await store.addAlias(2, 'Delta', ADA)).toBe('added')
  expect(await meaning()).toBe('Delta Electronics')
  expect(await store.addAlias(2, 'Delta', ADA)).toBe('known')
  expect(await store.addAlias(1, 'Delta', ADA)).toBe('taken')
  expect(await store.undoChange(1, ADA)).toMatchObject({ kind: 'undone' })
  expect(await meaning()).toBeUndefined()
})

test.for(DATABASES)(
  'editors take back what they changed of the operator’s making (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const operator = { team: '', by: 'cli', name: 'cli', at: NOON }
    const id = await store.addRule({ ...RULE, author: operator })
    const channels = ['discord:300', 'discord:301'].map(
      (channel) => ({ channel, language: 'en' }) as const,
    )
    const list = { name: 'robots', rules: [{ query: 'party:Meta', line: 1 }], channels }
    await store.importLists([list], operator)
    await store.removeRule('discord:300', id, ADA)
    expect(await store.undoChange(3, ADA)).toMatchObject({ kind: 'undone' })
    const [shared] = await store.subscriptionsOf('discord:301')
    await store.editRule(
      'discord:301',
      { id: shared?.rules[0]?.id ?? 0, query: 'party:Scale' },
      STRANGER,
    )
    await store.unsubscribe('discord:301', shared?.id ?? 0, STRANGER)
    expect(await store.undoChange(6, STRANGER)).toMatchObject({ kind: 'undone' })
    expect(await store.undoChange(5, STRANGER)).toMatchObject({ kind: 'undone' })
    expect(await store.subscriptionsOf('discord:301')).toEqual([shared])
  },
)
