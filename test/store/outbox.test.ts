import { expect, test, vi } from 'vitest'
import type { Delivery, Platform } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES, type TestDatabase } from './databases.ts'
import {
  ADA,
  addFeed,
  addStory,
  completed,
  completeStory,
  getStory,
  NOON,
  reportOf,
} from './samples.ts'

const LEASE_MS = 60_000

async function claim(
  store: Store,
  now = NOON,
  platforms: readonly Platform[] = ['discord', 'slack', 'console'],
): Promise<readonly Delivery[]> {
  return store.claimDeliveries(platforms, { now, limit: 10, leaseMs: LEASE_MS })
}

async function claimOne(store: Store, now = NOON): Promise<Delivery> {
  const [delivery, ...others] = await claim(store, now)
  if (delivery === undefined || others.length > 0) throw new Error('not exactly one delivery due')
  return delivery
}

const SENT = { messageId: 'm1', sentVersion: 1, toldStatus: 'announced', at: NOON } as const
const DONE = { retryAt: null, error: null }

test.for(DATABASES)('hands an owed alert to a sender, with its story (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['discord:300'])
  expect(await claim(store)).toEqual([
    {
      id: 1,
      channel: 'discord:300',
      language: 'en',
      card: 'full',
      followUps: 'thread',
      mentions: [],
      story: await getStory(store, id),
      continues: null,
      messageId: null,
      sentVersion: 0,
      toldStatus: null,
      notify: ['rumored', 'announced', 'completed', 'cancelled', 'blocked'],
      attempts: 1,
      uncertain: false,
    },
  ])
  expect(await claim(store)).toEqual([])
})

test.for(DATABASES)('owes a channel a story once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['console', 'console'])
  const delivery = await claimOne(store)
  await store.noteSent(delivery.id, SENT)
  await store.releaseDelivery(delivery.id, DONE)
  await store.inTransaction((tx) => tx.owe(id, 'console', 'de', [2]))
  expect(await claim(store)).toEqual([])
})

test.for(DATABASES)(
  'is done with an alert that was sent until its story grows (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const id = await addStory(store, await addFeed(store), 'guid', ['slack:C1'])
    const delivery = await claimOne(store)
    await store.noteSent(delivery.id, SENT)
    await store.releaseDelivery(delivery.id, DONE)
    expect(await claim(store)).toEqual([])
    await completeStory(store, id)
    expect(await claimOne(store)).toMatchObject({
      id: delivery.id,
      story: { version: 2 },
      messageId: 'm1',
      sentVersion: 1,
      toldStatus: 'announced',
      attempts: 1,
      uncertain: false,
    })
  },
)

test.for(DATABASES)('sends again what its story outgrew while it was sent (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['slack:C1'])
  const delivery = await claimOne(store)
  await completeStory(store, id)
  expect(await claim(store)).toEqual([])
  await store.noteSent(delivery.id, SENT)
  await store.releaseDelivery(delivery.id, DONE)
  expect(await claimOne(store)).toMatchObject({ sentVersion: 1, story: { version: 2 } })
})

test('sees a story grow at the very moment it is done with (PostgreSQL)', async () => {
  await using database = await createDatabase('PostgreSQL')
  const poller = await database.open()
  const sender = await database.open()
  const id = await addStory(poller, await addFeed(poller), 'guid', ['slack:C1'])
  await claimOne(sender)
  await sender.noteSent(1, SENT)
  const next = completed(await getStory(poller, id))
  const release = await poller.inTransaction(async (tx) => {
    await tx.saveStory(next, [reportOf(1)], NOON)
    let over = false
    const released = sender.releaseDelivery(1, DONE).finally(() => {
      over = true
    })
    await vi.waitFor(async () => expect(over || (await queryWaits(database))).toBe(true))
    return { released }
  })
  await release.released
  expect(await claimOne(sender)).toMatchObject({ story: { version: 2 } })
})

async function queryWaits(database: TestDatabase): Promise<boolean> {
  const waiting = await database.query(
    `select pid from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return waiting.length > 0
}

test.for(DATABASES)('still owes the event that was edited in but not told (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['slack:C1'])
  await completeStory(store, id)
  const delivery = await claimOne(store)
  await store.noteSent(delivery.id, { ...SENT, sentVersion: 2, toldStatus: 'announced' })
  await store.releaseDelivery(delivery.id, DONE)
  expect(await claimOne(store)).toMatchObject({ sentVersion: 2, toldStatus: 'announced' })
})

test.for(DATABASES)('waits for the time a sender asked for, counting tries (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addStory(store, await addFeed(store), 'guid', ['discord:300'])
  const { id } = await claimOne(store)
  await store.releaseDelivery(id, { retryAt: NOON + 500, error: 'Discord answered 500' })
  expect(await claim(store, NOON + 499)).toEqual([])
  expect(await claimOne(store, NOON + 500)).toMatchObject({ attempts: 2, uncertain: false })
  expect(await database.query('select last_error from deliveries')).toEqual([
    { last_error: 'Discord answered 500' },
  ])
  await store.noteSent(id, SENT)
  await store.releaseDelivery(id, { retryAt: NOON + 900, error: null })
  expect(await claim(store, NOON + 900)).toEqual([])
})

test.for(DATABASES)('never sends an alert again that was given up (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['discord:300'])
  await store.closeDelivery((await claimOne(store)).id, 'the channel is gone')
  await completeStory(store, id)
  expect(await claim(store, NOON + LEASE_MS)).toEqual([])
  expect(await database.query('select state, last_error from deliveries')).toEqual([
    { state: 'failed', last_error: 'the channel is gone' },
  ])
})

test.for(DATABASES)('claims for the platforms asked for, the oldest first (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const channels = ['slack:C1', 'discord:1', 'console', 'discord:2', 'discordant:1']
  await addStory(store, await addFeed(store), 'guid', channels)
  const names = async (platforms: readonly Platform[]) =>
    (await claim(store, NOON, platforms)).map(({ channel }) => channel)
  expect(await names([])).toEqual([])
  expect(await names(['discord'])).toEqual(['discord:1', 'discord:2'])
  expect(await names(['console', 'slack'])).toEqual(['slack:C1', 'console'])
})

test.for(DATABASES)('takes no more than the limit (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const channels = ['discord:1', 'discord:2', 'discord:3']
  await addStory(store, await addFeed(store), 'guid', channels)
  const lease = { now: NOON, limit: 2, leaseMs: LEASE_MS }
  expect(await store.claimDeliveries(['discord'], lease)).toHaveLength(2)
  expect(await store.claimDeliveries(['discord'], lease)).toHaveLength(1)
})

test.for(DATABASES)('never hands an alert to two senders at work (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stores = [await database.open(), await database.open(), await database.open()]
  const channels = Array.from({ length: 60 }, (_, index) => `discord:${index}`)
  const first = await database.open()
  await addStory(first, await addFeed(first), 'guid', channels)
  const lease = { now: NOON, limit: 4, leaseMs: LEASE_MS }
  const drain = async (store: Store): Promise<readonly number[]> => {
    const batch = await store.claimDeliveries(['discord'], lease)
    const ids = batch.map(({ id }) => id)
    return batch.length === 0 ? ids : [...ids, ...(await drain(store))]
  }
  const taken = (await Promise.all(stores.map(drain))).flat()
  expect(taken.toSorted((a, b) => a - b)).toEqual(channels.map((_, index) => index + 1))
})

test.for(DATABASES)('lists what a channel has been shown, the latest first (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  for (const key of ['a', 'b', 'c']) await addStory(store, feedId, key, ['console', 'slack:C1'])
  const [first, second] = await claim(store, NOON, ['console'])
  await store.noteSent(first?.id ?? 0, { ...SENT, messageId: 'late', at: NOON + 10 })
  await store.noteSent(second?.id ?? 0, { ...SENT, messageId: 'early', at: NOON + 5 })
  const shown = await store.shownIn('console', 10)
  expect(shown.map(({ messageId, sentAt }) => [messageId, sentAt])).toEqual([
    ['late', NOON + 10],
    ['early', NOON + 5],
  ])
  expect(shown[0]).toMatchObject({
    language: 'en',
    sentVersion: 1,
    story: { id: 1 },
  })
})

test.for(DATABASES)('remembers that a message may have gone out unnoticed (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addStory(store, await addFeed(store), 'guid', ['slack:C1'])
  await claim(store)
  await store.releaseDelivery(1, { retryAt: NOON, error: 'connection lost', maybeSent: true })
  expect(await claimOne(store)).toMatchObject({ uncertain: true })
})

test.for(DATABASES)('tells a channel nothing more once it watches nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await addStory(store, await addFeed(store), 'guid', ['discord:300', 'slack:C1'])
  const rule = { channel: 'slack:C1', language: 'en', author: ADA } as const
  const ruleId = await store.addRule({ ...rule, query: 'Kiesel' })
  for (const { id: delivery } of await claim(store)) {
    await store.noteSent(delivery, SENT)
    await store.releaseDelivery(delivery, DONE)
  }
  expect(await store.removeRule('slack:C1', ruleId, ADA)).toBe('removed')
  await completeStory(store, id)
  expect((await claim(store)).map(({ channel }) => channel)).toEqual(['discord:300'])
  expect(await store.shownIn('slack:C1', 1)).toHaveLength(1)
})
