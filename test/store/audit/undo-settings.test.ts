import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, FOREVER } from '../../../src/core/delivery/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { createDatabase, DATABASES, type TestDatabase } from '../databases.ts'
import { ADA, addFeed, addStory, FILE, NOON } from '../samples.ts'

const CHANNEL = 'discord:301'
const ANN = 'discord:dm:7'
const LISTS = ['robots', 'ships'] as const
const NAMES = ['Nordwind AG', 'Kiesel Robotics', 'Halden'] as const

const change = fc.oneof(
  fc.record({ do: fc.constant('subscribe' as const), to: fc.constantFrom(...LISTS, null) }),
  fc.record({ do: fc.constant('unsubscribe' as const), at: fc.nat(2) }),
  fc.record({
    do: fc.constant('set' as const),
    to: fc.constantFrom(
      { language: 'de' } as const,
      { ...DEFAULT_SETTINGS },
      { pausedUntil: FOREVER, notify: ['completed'], minimum: 'price:>1bn' } as const,
      { quietHours: { from: 1320, to: 420, zone: 'Europe/Berlin' }, alertsPerDay: 0 } as const,
    ),
  }),
  fc.record({ do: fc.constant('mute' as const), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('unmute' as const), at: fc.nat(2) }),
)

async function make(store: Store, wish: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  if (wish.do === 'subscribe') {
    const wanted = { channel: CHANNEL, watchlist: wish.to, language: 'fr', author: ADA } as const
    await store.subscribe(wanted)
  } else if (wish.do === 'set') {
    const ids = (await store.subscriptionsOf(CHANNEL)).map(({ id }) => id)
    await store.changeSettings(CHANNEL, { change: wish.to, ids }, ADA)
  } else if (wish.do === 'mute') {
    await store.mute({ channel: CHANNEL, name: wish.name, author: ADA })
  } else {
    const all =
      wish.do === 'unmute' ? await store.mutesOf(CHANNEL) : await store.subscriptionsOf(CHANNEL)
    const id = all[wish.at]?.id ?? 0
    if (wish.do === 'unmute') await store.unmute(CHANNEL, id, ADA)
    else await store.unsubscribe(CHANNEL, id, ADA)
  }
}

/** All that a change of the channel can touch. */
async function stateOf(database: TestDatabase) {
  return Promise.all([
    database.query('select * from subscriptions order by id'),
    database.query('select id, channel, name, name_key from mutes order by id'),
    database.query('select id, channel, state, last_error from deliveries order by id'),
  ])
}

async function entries(store: Store): Promise<readonly number[]> {
  const { entries: all } = await store.auditLog(ADA.team, { offset: 0, limit: 100 })
  return all.map(({ id }) => id)
}

/** A channel that is owed a deal by its own list, which a change may end, and a user who follows the deal. */
async function filled(store: Store): Promise<void> {
  const feed = await addFeed(store)
  const watchlists = LISTS.map((name) => ({ name, rules: [`party:${name}`] }))
  await store.applyConfiguration({ ...FILE, watchlists }, { now: NOON, nextTick: NOON })
  const rule = { channel: CHANNEL, language: 'en', query: 'party:Kiesel', author: ADA } as const
  const ruleId = await store.addRule(rule)
  for (const key of ['a', 'b']) {
    const story = await addStory(store, feed, key)
    await store.inTransaction((tx) => tx.owe(story, CHANNEL, 'en', [ruleId]))
    await store.follow({ storyId: story, channel: ANN, language: 'en', at: NOON })
  }
}

test.for(DATABASES)(
  'changes taken back one after the other leave what was before each (%s)',
  { timeout: 60_000 },
  async (which) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (wishes) => {
        await using database = await createDatabase(which)
        const store = await database.open()
        await filled(store)
        const steps: { readonly ids: readonly number[]; readonly before: unknown }[] = []
        for (const wish of wishes) {
          const known = new Set(await entries(store))
          const before = await stateOf(database)
          await make(store, wish)
          const ids = (await entries(store)).filter((id) => !known.has(id))
          steps.push({ ids, before })
        }
        for (const { ids, before } of steps.toReversed()) {
          for (const id of ids) {
            expect(await store.undoChange(id, ADA)).toMatchObject({ kind: 'undone' })
          }
          expect(await stateOf(database)).toEqual(before)
        }
      }),
      { numRuns: which === 'SQLite' ? 20 : 3 },
    )
  },
)

test.for(DATABASES)('a later change stands in the way and is named (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const robots = { channel: CHANNEL, watchlist: 'robots', language: 'en', author: ADA } as const
  await store.subscribe(robots)
  const [, subscribed] = await store.subscriptionsOf(CHANNEL)
  await store.unsubscribe(CHANNEL, subscribed?.id ?? 0, ADA)
  await store.subscribe(robots)
  expect(await store.undoChange(3, ADA)).toEqual({ kind: 'changed_since', by: 4 })
  const mute = await store.mute({ channel: CHANNEL, name: 'Halden', author: ADA })
  await store.unmute(CHANNEL, mute, ADA)
  await store.mute({ channel: CHANNEL, name: 'Halden', author: ADA })
  expect(await store.undoChange(6, ADA)).toEqual({ kind: 'changed_since', by: 7 })
})

test.for(DATABASES)('what has its place now is not taken for it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const robots = { channel: CHANNEL, watchlist: 'robots', language: 'en', author: ADA } as const
  await store.subscribe(robots)
  const [, subscribed] = await store.subscriptionsOf(CHANNEL)
  await store.unsubscribe(CHANNEL, subscribed?.id ?? 0, ADA)
  await store.subscribe(robots)
  expect(await store.undoChange(2, ADA)).toEqual({ kind: 'changed_since', by: 4 })
  const mute = await store.mute({ channel: CHANNEL, name: 'Halden', author: ADA })
  await store.unmute(CHANNEL, mute, ADA)
  await store.mute({ channel: CHANNEL, name: 'Halden', author: ADA })
  expect(await store.undoChange(5, ADA)).toEqual({ kind: 'changed_since', by: 7 })
})

test.for(DATABASES)(
  'a mute of an older version is told to be undone elsewhere (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const mute = await store.mute({ channel: CHANNEL, name: 'Halden', author: ADA })
    await store.unmute(CHANNEL, mute, ADA)
    await database.query(`update audit_entries set before = '{"name":"Halden"}' where id = 2`)
    expect(await store.undoChange(2, ADA)).toMatchObject({ kind: 'not_here', entry: { id: 2 } })
    expect(await database.query('select * from mutes')).toEqual([])
  },
)

test.for(DATABASES)('a subscription returns with what was owed by it (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const stateNow = async () => [
    await stateOf(database),
    await database.query('select * from delivery_subscriptions order by delivery_id'),
  ]
  const before = await stateNow()
  const [own] = await store.subscriptionsOf(CHANNEL)
  await store.unsubscribe(CHANNEL, own?.id ?? 0, ADA)
  expect(await stateNow()).not.toEqual(before)
  await store.undoChange(2, ADA)
  expect(await stateNow()).toEqual(before)
})

test.for(DATABASES)('a subscription to an emptied list revives no alert (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const [own] = await store.subscriptionsOf(CHANNEL)
  await store.unsubscribe(CHANNEL, own?.id ?? 0, ADA)
  await database.query('delete from watch_rules')
  expect(await store.undoChange(2, ADA)).toMatchObject({ kind: 'undone' })
  const due = await store.claimDeliveries(['discord'], { now: NOON, limit: 9, leaseMs: 1 })
  expect(due.map(({ channel }) => channel)).toEqual([ANN, ANN])
})

test.for(DATABASES)('no subscription returns to a list that is gone (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  await store.subscribe({ channel: CHANNEL, watchlist: 'robots', language: 'en', author: ADA })
  const [, subscribed] = await store.subscriptionsOf(CHANNEL)
  await store.unsubscribe(CHANNEL, subscribed?.id ?? 0, ADA)
  const watchlists = FILE.watchlists.slice(0, 0)
  const file = { ...FILE, watchlists, subscriptions: [] }
  await store.applyConfiguration(file, { now: NOON, nextTick: NOON })
  expect(await store.undoChange(3, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
})

test.for(DATABASES)(
  'no subscription returns to a list that is closed to the team (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await filled(store)
    await store.subscribe({ channel: CHANNEL, watchlist: 'robots', language: 'en', author: ADA })
    const [, subscribed] = await store.subscriptionsOf(CHANNEL)
    await store.unsubscribe(CHANNEL, subscribed?.id ?? 0, ADA)
    const open = { ...FILE, watchlists: [{ name: 'robots', rules: ['a'] }], subscriptions: [] }
    const closed = { ...open, watchlists: [{ name: 'robots', rules: ['a'], teams: ['slack:T1'] }] }
    await store.applyConfiguration(closed, { now: NOON, nextTick: NOON })
    expect(await store.undoChange(3, ADA)).toEqual({ kind: 'nothing_to_hang_on' })
    await store.applyConfiguration(open, { now: NOON, nextTick: NOON })
    expect(await store.undoChange(3, ADA)).toMatchObject({ kind: 'undone' })
  },
)

test.for(DATABASES)('who follows a deal goes on when a channel’s rule ends (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await filled(store)
  const rule = (await store.subscriptionsOf(CHANNEL))[0]?.rules[0]
  await store.removeRule(CHANNEL, rule?.id ?? 0, ADA)
  const due = await store.claimDeliveries(['discord'], { now: NOON, limit: 9, leaseMs: 1 })
  expect(due.map(({ channel }) => channel)).toEqual([ANN, ANN])
})
