import { expect, test } from 'vitest'
import type { Delivery } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, NOON } from './samples.ts'

const LEASE_MS = 60_000
const SENT = { messageId: 'm1', sentVersion: 1, toldStatus: 'announced', at: NOON } as const

async function claim(store: Store, now: number): Promise<readonly Delivery[]> {
  return store.claimDeliveries(['console'], { now, limit: 10, leaseMs: LEASE_MS })
}

test.for(DATABASES)(
  'hands on an alert whose sender fell silent, as uncertain (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const silent = await database.open()
    const other = await database.open()
    await addStory(silent, await addFeed(silent), 'guid', ['console'])
    expect(await claim(silent, NOON)).toMatchObject([{ id: 1, uncertain: false }])
    expect(await claim(other, NOON + LEASE_MS - 1)).toEqual([])
    expect(await claim(other, NOON + LEASE_MS)).toMatchObject([
      { id: 1, uncertain: true, attempts: 2 },
    ])
  },
)

test.for(DATABASES)('stays uncertain until a message is noted (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addStory(store, await addFeed(store), 'guid', ['console'])
  await claim(store, NOON)
  await claim(store, NOON + LEASE_MS)
  await store.releaseDelivery(1, { retryAt: 0, error: 'rate limited' })
  expect(await claim(store, NOON)).toMatchObject([{ uncertain: true }])
  await store.noteSent(1, { ...SENT, toldStatus: 'rumored' })
  await store.releaseDelivery(1, { retryAt: 0, error: null })
  expect(await claim(store, NOON)).toMatchObject([{ uncertain: false, attempts: 1 }])
})

test.for(DATABASES)('leaves an alert to the sender that took it over (%s)', async (which) => {
  await using database = await createDatabase(which)
  const late = await database.open()
  const other = await database.open()
  await addStory(late, await addFeed(late), 'guid', ['console'])
  await claim(late, NOON)
  await claim(other, NOON + LEASE_MS)
  await expect(late.noteSent(1, SENT)).rejects.toMatchObject({ code: 'conflict' })
  await late.releaseDelivery(1, { retryAt: 0, error: null })
  await late.closeDelivery(1, 'gone')
  expect(await claim(late, NOON + LEASE_MS)).toEqual([])
  await other.noteSent(1, SENT)
  expect(await database.query('select state, message_id from deliveries')).toEqual([
    { state: 'sending', message_id: 'm1' },
  ])
})

test.for(DATABASES)('lets go of its own leases at a graceful stop (%s)', async (which) => {
  await using database = await createDatabase(which)
  const stopping = await database.open()
  const working = await database.open()
  const feedId = await addFeed(stopping)
  await addStory(stopping, feedId, 'a', ['console'])
  await claim(stopping, NOON)
  await addStory(stopping, feedId, 'b', ['console'])
  await claim(working, NOON)
  await stopping.releaseLeases()
  expect(await working.claimDueFeeds(NOON, 10, LEASE_MS)).toHaveLength(1)
  expect(await claim(working, NOON)).toMatchObject([{ id: 1, uncertain: true }])
})

test.for(DATABASES)(
  'notes a message that went out while the leases were let go (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await addStory(store, await addFeed(store), 'guid', ['console'])
    await claim(store, NOON)
    await store.releaseLeases()
    await store.noteSent(1, SENT)
    expect(await claim(store, NOON)).toEqual([])
  },
)

test('frees the leases of a dead bot at the next start, as uncertain (SQLite)', async () => {
  await using database = await createDatabase('SQLite')
  const dead = await database.open()
  await addStory(dead, await addFeed(dead), 'guid', ['console'])
  await claim(dead, NOON)
  await dead.close()
  const store = await database.open()
  expect(await claim(store, NOON)).toEqual([])
  await store.recoverLeases()
  expect(await claim(store, NOON)).toMatchObject([{ uncertain: true }])
  expect(await store.claimDueFeeds(NOON, 10, LEASE_MS)).toHaveLength(1)
})

test('leaves the leases of other workers alone at a start (PostgreSQL)', async () => {
  await using database = await createDatabase('PostgreSQL')
  const working = await database.open()
  await addStory(working, await addFeed(working), 'guid', ['console'])
  await claim(working, NOON)
  const store = await database.open()
  await store.recoverLeases()
  expect(await claim(store, NOON)).toEqual([])
  expect(await store.claimDueFeeds(NOON, 10, LEASE_MS)).toEqual([])
})
