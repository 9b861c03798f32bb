import { expect, test } from 'vitest'
import { FOREVER } from '../../src/core/delivery/settings.ts'
import type { GivenSettings } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES, type TestDatabase } from './databases.ts'
import { addFeed, addStory, FILE, NOON } from './samples.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const CHANNEL = 'discord:300'
/** From two hours before noon to an hour after it. */
const LUNCH = { from: 600, to: 780, zone: 'UTC' }

/** A channel that watches two lists, each with settings of its own; `robots` has the rules 1 and 2, `all` rule 3. */
async function channelWith(
  database: TestDatabase,
  robots: GivenSettings,
  all: GivenSettings = {},
): Promise<Store> {
  const store = await database.open()
  await addFeed(store)
  const lists = [...FILE.watchlists, { name: 'all', rules: ['type:merger'] }]
  const subscriptions = [
    { channel: CHANNEL, watchlist: 'robots', ...robots },
    { channel: CHANNEL, watchlist: 'all', ...all },
  ]
  const file = { ...FILE, watchlists: lists, subscriptions }
  await store.applyConfiguration(file, { now: NOON, nextTick: NOON })
  return store
}

async function owe(store: Store, key: string, rules: readonly number[]): Promise<void> {
  const storyId = await addStory(store, 1, key)
  for (const rule of rules) {
    await store.inTransaction((tx) => tx.owe(storyId, CHANNEL, 'en', [rule]))
  }
}

async function claimed(store: Store, now: number): Promise<readonly number[]> {
  const deliveries = await store.claimDeliveries(['discord'], { now, limit: 10, leaseMs: 1 })
  for (const { id } of deliveries) await store.releaseDelivery(id, { retryAt: now, error: null })
  return deliveries.map(({ story }) => story.id)
}

test.for(DATABASES)('a delivery waits until the quiet hours end (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await channelWith(database, { quietHours: LUNCH })
  await owe(store, 'a', [1])
  expect(await claimed(store, NOON)).toEqual([])
  expect(await claimed(store, NOON + HOUR_MS - 1)).toEqual([])
  expect(await claimed(store, NOON + HOUR_MS)).toEqual([1])
  expect(await claimed(store, NOON + DAY_MS)).toEqual([])
})

test.for(DATABASES)('a pause holds deliveries until it ends (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await channelWith(database, { pausedUntil: NOON + HOUR_MS })
  await owe(store, 'a', [2])
  expect(await claimed(store, NOON)).toEqual([])
  expect(await claimed(store, NOON + HOUR_MS)).toEqual([1])
})

test.for(DATABASES)('a subscription that may speak is not held by another (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await channelWith(database, { quietHours: LUNCH }, { language: 'de' })
  await owe(store, 'by the quiet one', [1])
  await owe(store, 'by both', [1, 3])
  await owe(store, 'by the other', [3])
  await owe(store, 'by rules that are gone', [99])
  expect(await claimed(store, NOON)).toEqual([2, 3, 4])
})

test.for(DATABASES)(
  'what nobody knows the subscription of goes by the channel (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await channelWith(database, { quietHours: LUNCH }, { pausedUntil: FOREVER })
    await owe(store, 'a', [99])
    expect(await claimed(store, NOON)).toEqual([])
    expect(await claimed(store, NOON + HOUR_MS)).toEqual([1])
  },
)

test.for(DATABASES)(
  'a digest waits until the quiet hours of its channel end (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const quiet = { quietHours: LUNCH, alertsPerDay: 1 }
    const store = await channelWith(database, quiet, { quietHours: { ...LUNCH, to: 750 } })
    await owe(store, 'a', [1])
    await owe(store, 'b', [1])
    await store.holdOverflow(NOON, () => NOON)
    const digests = async (now: number) => {
      const found = await store.claimDigests(['discord'], { now, limit: 10, leaseMs: 1 })
      return found.map(({ stories }) => stories.map(({ id }) => id))
    }
    expect(await digests(NOON)).toEqual([])
    expect(await digests(NOON + HOUR_MS / 2)).toEqual([[2]])
  },
)

test.for(DATABASES)(
  'an alert for two subscriptions looks as the first wants it and tells what either wants (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const ada = { kind: 'user', id: '1', when: null } as const
    const desk = { kind: 'role', id: '2', when: 'price:>1bn' } as const
    const store = await channelWith(
      database,
      { language: 'de', card: 'compact', notify: ['completed'], mentions: [ada] },
      { followUps: 'channel', notify: ['announced'], mentions: [desk] },
    )
    await owe(store, 'both', [3, 1])
    await owe(store, 'second', [3])
    const lease = { now: NOON, limit: 10, leaseMs: 1 }
    expect(await store.claimDeliveries(['discord'], lease)).toMatchObject([
      {
        language: 'de',
        card: 'compact',
        followUps: 'thread',
        notify: ['announced', 'completed'],
        mentions: [ada, desk],
      },
      {
        language: 'en',
        card: 'full',
        followUps: 'channel',
        notify: ['announced'],
        mentions: [desk],
      },
    ])
  },
)

test.for(DATABASES)(
  'a setting that cannot be read is as if it was not made (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await channelWith(database, { quietHours: LUNCH, card: 'compact' })
    await database.query(
      `update subscriptions set quiet_hours = 'always', card = 'huge', mentions = '@everyone'`,
    )
    await owe(store, 'a', [1])
    const [delivery] = await store.claimDeliveries(['discord'], { now: NOON, limit: 1, leaseMs: 1 })
    expect(delivery).toMatchObject({ card: 'full', mentions: [] })
  },
)
