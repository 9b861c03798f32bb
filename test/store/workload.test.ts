import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, NOON } from './samples.ts'

test.for(DATABASES)('what there is to do is counted (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  expect(await store.workload(NOON)).toEqual({
    feeds: { working: 0, failing: 0, paused: 0 },
    dueFeeds: 0,
    owed: new Map(),
  })
  const feed = await addFeed(store)
  await addStory(store, feed, 'guid', ['discord:1', 'discord:2', 'slack:dm:U1', 'console'])
  expect(await store.workload(NOON)).toEqual({
    feeds: { working: 1, failing: 0, paused: 0 },
    dueFeeds: 1,
    owed: new Map([
      ['discord', 2],
      ['slack', 1],
      ['console', 1],
    ]),
  })
  await store.claimDueFeeds(NOON, 1, 1_000)
  await store.failPoll(feed, { at: NOON, nextPollAt: NOON + 1_000, error: 'down' })
  const sent = { now: NOON, limit: 1, leaseMs: 1_000 }
  const [delivery] = await store.claimDeliveries(['console'], sent)
  await store.closeDelivery(delivery?.id ?? 0, 'gone')
  const later = await store.workload(NOON)
  expect(later).toMatchObject({ feeds: { working: 0, failing: 1, paused: 0 }, dueFeeds: 0 })
  expect(later.owed).toEqual(
    new Map([
      ['discord', 2],
      ['slack', 1],
    ]),
  )
})
