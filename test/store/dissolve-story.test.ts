import { expect, test } from 'vitest'
import type { Delivery } from '../../src/ports.ts'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, getStory, NOON } from './samples.ts'

const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

async function post(store: Store): Promise<void> {
  for (const { id, story } of await store.claimDeliveries(['discord', 'console'], LEASE)) {
    const sent = { sentVersion: story.version, toldStatus: story.deal.status.value, at: NOON }
    await store.noteSent(id, { messageId: `m${id}`, ...sent })
    await store.releaseDelivery(id, { retryAt: null, error: null })
  }
}

/** Makes the second story part of the first, which takes its report over. */
async function dissolve(store: Store, second: number, first: number): Promise<void> {
  const [from, into] = [await getStory(store, second), await getStory(store, first)]
  const grown = { ...into, version: into.version + 1, reports: [...into.reports, ...from.reports] }
  await store.inTransaction(async (tx) => {
    await tx.saveStory(grown, from.reports, NOON)
    await tx.dissolveStory(second, first)
  })
}

/** What is owed a minute later, when an alert may be edited again. */
function owed(store: Store): Promise<readonly Delivery[]> {
  return store.claimDeliveries(['discord', 'console'], { ...LEASE, now: NOON + 60_000 })
}

test.for(DATABASES)(
  'the number of a dissolved story leads to the other one (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const ids = [
      await addStory(store, feedId, 'one'),
      await addStory(store, feedId, 'two'),
    ] as const
    await dissolve(store, ids[1], ids[0])
    expect((await getStory(store, ids[1])).id).toBe(ids[0])
    expect((await getStory(store, ids[0])).reports.map(({ articleId }) => articleId)).toEqual([
      1, 2,
    ])
    expect((await store.stories(0, 10)).map(({ id }) => id)).toEqual([ids[0]])
    const found = await store.inTransaction((tx) => tx.storiesOf(['kiesel robotics']))
    expect(found.map(({ id }) => id)).toEqual([ids[0]])
  },
)

test.for(DATABASES)(
  'the alert of a dissolved story becomes the alert of the other, unless the channel has one (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const first = await addStory(store, feedId, 'one', ['discord:300'])
    const second = await addStory(store, feedId, 'two', ['discord:300', 'console'])
    await post(store)
    await dissolve(store, second, first)
    const deliveries = await owed(store)
    const shown = deliveries.map(({ channel, messageId, continues, story }) => ({
      channel,
      messageId,
      continues: continues !== null,
      story: story.id,
    }))
    expect(shown).toEqual([
      { channel: 'discord:300', messageId: 'm1', continues: false, story: first },
      { channel: 'discord:300', messageId: 'm2', continues: true, story: first },
      { channel: 'console', messageId: 'm3', continues: false, story: first },
    ])
  },
)

test.for(DATABASES)('an alert that was not posted yet is posted once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const first = await addStory(store, feedId, 'one', ['discord:300'])
  await dissolve(store, await addStory(store, feedId, 'two', ['discord:300']), first)
  expect(await owed(store)).toMatchObject([{ channel: 'discord:300', story: { id: first } }])
})

test.for(DATABASES)('what has been told where a story goes on is told once (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const first = await addStory(store, feedId, 'one', ['discord:300'])
  const second = await addStory(store, feedId, 'two', ['discord:300'])
  await post(store)
  await dissolve(store, second, first)
  for (const { id, continues, story } of await owed(store)) {
    const shown = continues ?? { version: story.version, status: story.deal.status.value }
    const sent = { sentVersion: shown.version, toldStatus: shown.status, at: NOON }
    await store.noteSent(id, { messageId: `m${id}`, ...sent })
    await store.releaseDelivery(id, { retryAt: null, error: null })
  }
  expect(await owed(store)).toEqual([])
})
