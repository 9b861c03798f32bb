import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES, type TestDatabase } from './databases.ts'
import { addFeed, addStory, completeStory, FILE, NOON } from './samples.ts'

const CHANNEL = 'discord:300'
const HOUR_MS = 3_600_000
const MORNING = NOON + 19 * HOUR_MS
const LEASE = { limit: 10, leaseMs: 60_000 }

/** A channel that bears two alerts a day and is owed the alerts of so many stories. */
async function channelOwed(database: TestDatabase, alerts: number): Promise<Store> {
  const store = await database.open()
  const feedId = await addFeed(store)
  const [subscription] = FILE.subscriptions
  if (subscription === undefined) throw new Error('the file has no subscription')
  const subscriptions = [{ ...subscription, alertsPerDay: 2 }]
  await store.applyConfiguration({ ...FILE, subscriptions }, { now: NOON, nextTick: NOON })
  for (let at = 0; at < alerts; at += 1) await addStory(store, feedId, `guid-${at}`, [CHANNEL])
  return store
}

async function postAll(store: Store, now: number): Promise<readonly number[]> {
  await store.holdOverflow(now, () => MORNING)
  const deliveries = await store.claimDeliveries(['discord'], { ...LEASE, now })
  for (const { id, story } of deliveries) {
    const sent = { sentVersion: story.version, toldStatus: story.deal.status.value, at: now }
    await store.noteSent(id, { messageId: `m${id}`, ...sent })
    await store.releaseDelivery(id, { retryAt: null, error: null })
  }
  return deliveries.map(({ story }) => story.id)
}

test.for(DATABASES)('alerts beyond a channel’s budget wait for its digest (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await channelOwed(database, 5)
  expect(await postAll(store, NOON)).toEqual([1, 2])
  expect(await postAll(store, NOON + HOUR_MS)).toEqual([])
  expect(await store.claimDigests(['discord'], { ...LEASE, now: MORNING - 1 })).toEqual([])
  const [digest, ...others] = await store.claimDigests(['discord'], { ...LEASE, now: MORNING })
  expect(others).toEqual([])
  expect(digest).toMatchObject({ channel: CHANNEL, language: 'en', attempts: 1 })
  expect(digest?.stories.map(({ id }) => id)).toEqual([3, 4, 5])
})

test.for(DATABASES)('a day later the channel bears alerts again (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await channelOwed(database, 2)
  await postAll(store, NOON)
  await addStory(store, 1, 'later', [CHANNEL])
  expect(await postAll(store, NOON + 24 * HOUR_MS)).toEqual([3])
})

test.for(DATABASES)(
  'updates of alerts that were posted are never held back (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await channelOwed(database, 3)
    await postAll(store, NOON)
    await completeStory(store, 1)
    expect(await postAll(store, NOON + 1)).toEqual([1])
  },
)

test.for(DATABASES)(
  'a digest that was posted is done, one that was not is due again (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await channelOwed(database, 3)
    await postAll(store, NOON)
    const claim = (now: number) => store.claimDigests(['discord'], { ...LEASE, now })
    const [digest] = await claim(MORNING)
    expect(await claim(MORNING + 1)).toEqual([])
    await store.postponeDigest(digest?.id ?? 0, MORNING + 5_000, 'slow down')
    expect(await claim(MORNING + 4_999)).toEqual([])
    expect(await claim(MORNING + 5_000)).toMatchObject([{ id: digest?.id, attempts: 2 }])
    await store.noteDigest(digest?.id ?? 0, { messageId: 'm9', at: NOON })
    expect(await claim(MORNING + 24 * HOUR_MS)).toEqual([])
  },
)

test.for(DATABASES)(
  'a deal that a digest told is told again when its status changes (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await channelOwed(database, 3)
    await postAll(store, NOON)
    const [digest] = await store.claimDigests(['discord'], { ...LEASE, now: MORNING })
    await store.noteDigest(digest?.id ?? 0, { messageId: 'm9', at: MORNING })
    const nextDay = NOON + 25 * HOUR_MS
    const told = async (since: number) =>
      (await store.toldIn(CHANNEL, since, 9)).map(({ id }) => id)
    expect([await told(MORNING), await told(MORNING + 1)]).toEqual([[3], []])
    expect(await postAll(store, nextDay)).toEqual([])
    await completeStory(store, 3)
    expect(await postAll(store, nextDay)).toEqual([3])
  },
)

test.for(DATABASES)(
  'a channel is told the statuses its subscriptions ask for (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const subscription = { channel: CHANNEL, watchlist: 'robots', language: 'en' } as const
    const subscriptions = [{ ...subscription, notify: ['completed', 'announced'] as const }]
    await store.applyConfiguration({ ...FILE, subscriptions }, { now: NOON, nextTick: NOON })
    await addStory(store, feedId, 'guid', [CHANNEL, 'console'])
    const claimed = await store.claimDeliveries(['discord', 'console'], { ...LEASE, now: NOON })
    expect(claimed.map(({ channel, notify }) => [channel, notify])).toEqual([
      [CHANNEL, ['announced', 'completed']],
      ['console', ['rumored', 'announced', 'completed', 'cancelled', 'blocked']],
    ])
  },
)
