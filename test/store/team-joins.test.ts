import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addFeed, FILE, NOON } from './samples.ts'

const BEN = { team: 'slack:T1', by: 'slack:T1/U9', name: 'Ben', at: NOON + 5 }
const EVE = { team: 'discord:9', by: 'discord:9/8', name: 'Eve', at: NOON + 5 }
const SOON = NOON + 600_000
const LIST = 'discord:300'

/** Ada's team has a list and a feed of its own. */
async function filled(store: Store): Promise<void> {
  await addFeed(store)
  const query = 'party:Nordwind'
  await store.addRule({ channel: LIST, language: 'en', query, author: ADA })
}

function subscribe(store: Store, author = BEN) {
  return store.subscribe({ channel: 'slack:C1', watchlist: LIST, language: 'de', author })
}

async function lists(store: Store) {
  return (await store.subscriptionsOf('slack:C1')).map(({ watchlist }) => watchlist)
}

test.for(DATABASES)('a code joins two teams once, and in time (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const code = await store.offerJoin(ADA, SOON)
  expect(code).toMatch(/^[A-Z2-9]{10}$/)
  const kept = JSON.stringify(await database.query('select * from join_codes'))
  for (const secret of [code, ADA.by]) expect(kept).not.toContain(secret)
  expect(await store.join('WRONGWRONG', BEN)).toEqual({ kind: 'no_such_code' })
  expect(await store.join(code, ADA)).toEqual({ kind: 'own_code' })
  expect(await store.join(code, { ...BEN, at: SOON })).toEqual({ kind: 'no_such_code' })
  const typed = ` ${code.toLowerCase()} `
  expect(await store.join(typed, BEN)).toEqual({ kind: 'joined', partner: ADA.team })
  expect(await store.join(code, EVE)).toEqual({ kind: 'no_such_code' })
  expect(await store.partnersOf(ADA.team)).toEqual([BEN.team])
  const older = await store.offerJoin(ADA, SOON)
  const newer = await store.offerJoin(ADA, SOON)
  expect(await store.join(older, EVE)).toEqual({ kind: 'no_such_code' })
  expect(await store.join(newer, BEN)).toEqual({ kind: 'known', partner: ADA.team })
})

test.for(DATABASES)('joined teams share lists and feeds until one leaves (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const feed = { url: 'https://own.example/feed', name: null, tags: [], firstPoll: 'baseline' }
  const own = { ...feed, firstPoll: 'baseline', newest: null, fullText: false } as const
  await store.addFeedOf({ ...own, paused: false, leastIntervalMs: null }, ADA, 9)
  const seen = async (team: string) =>
    (await store.feedsOf(team, { offset: 0, limit: 9 }, NOON)).feeds.map(({ keeper }) => keeper)
  expect(await subscribe(store)).toBe('missing')
  await store.join(await store.offerJoin(ADA, SOON), BEN)
  expect(await seen(BEN.team)).toEqual(['file', 'partner'])
  expect(await seen(EVE.team)).toEqual(['file'])
  expect(await subscribe(store)).toBe('subscribed')
  expect(await store.channelsOf(ADA.team, 9)).toEqual([LIST])
  expect(await store.channelsOf(BEN.team, 9)).toEqual(['slack:C1'])
  expect(await subscribe(store, EVE)).toBe('missing')
  expect(await store.leave(BEN.team, ADA)).toBe(true)
  expect(await store.leave(BEN.team, ADA)).toBe(false)
  expect([await lists(store), await store.partnersOf(BEN.team)]).toEqual([[], []])
  expect(await seen(BEN.team)).toEqual(['file'])
})

test.for(DATABASES)('who left may take it back, and with it what ended (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  await store.join(await store.offerJoin(ADA, SOON), BEN)
  await subscribe(store)
  const before = await database.query('select * from subscriptions order by id')
  await store.leave(BEN.team, ADA)
  const latest = async (team: string) =>
    (await store.auditLog(team, { offset: 0, limit: 1 })).entries[0]?.id ?? 0
  const bens = await latest(BEN.team)
  expect(await store.undoChange(bens, BEN)).toEqual({ kind: 'partner_decides' })
  expect(await store.undoChange(await latest(ADA.team), ADA)).toMatchObject({ kind: 'undone' })
  expect(await database.query('select * from subscriptions order by id')).toEqual(before)
  expect(await store.partnersOf(BEN.team)).toEqual([ADA.team])
  expect(await store.undoChange(bens, BEN)).toMatchObject({ kind: 'changed_since' })
})

test.for(DATABASES)('the file says which teams may subscribe to a list (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const watchlists = [
    { name: 'ours', rules: ['a'], teams: [BEN.team] },
    { name: 'all', rules: ['b'] },
  ]
  const file = { ...FILE, watchlists, subscriptions: [] }
  await store.applyConfiguration(file, { now: NOON, nextTick: NOON })
  expect(await store.watchlistsFor(BEN.team)).toEqual(['all', 'ours'])
  expect(await store.watchlistsFor(ADA.team)).toEqual(['all'])
  const ours = { channel: 'discord:301', watchlist: 'ours', language: 'en', author: ADA } as const
  expect(await store.subscribe(ours)).toBe('missing')
  const open = [{ name: 'ours', rules: ['a'] }]
  await store.applyConfiguration({ ...file, watchlists: open }, { now: NOON, nextTick: NOON })
  expect(await store.subscribe(ours)).toBe('subscribed')
})

test.for(DATABASES)('what the operator made for its channels is the team’s (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const channels = ['discord:300', 'discord:301'].map(
    (channel) => ({ channel, language: 'en' }) as const,
  )
  const list = { name: 'robots', rules: [{ query: 'party:Kiesel', line: 1 }], channels }
  await store.importLists([list], { team: '', by: 'cli', name: 'cli', at: NOON })
  await store.addRule({ channel: 'discord:300', language: 'en', query: 'type:ipo', author: ADA })
  expect(await store.channelsOf(ADA.team, 9)).toEqual(['discord:300', 'discord:301'])
})
