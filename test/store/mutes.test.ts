import { expect, test } from 'vitest'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addFeed, addStory, completeStory, getStory, NOON } from './samples.ts'

const CHANNEL = 'discord:300'
const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }

test.for(DATABASES)('a muted company is muted once, until it is unmuted (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const id = await store.mute({ channel: CHANNEL, name: 'Nordwind AG', author: ADA })
  expect(await store.mute({ channel: CHANNEL, name: 'NORDWIND', author: ADA })).toBe(id)
  expect(await store.mutesOf(CHANNEL)).toEqual([{ id, name: 'Nordwind AG' }])
  expect(await store.mutesOf('discord:301')).toEqual([])
  expect(await store.unmute('discord:301', id, ADA)).toBeNull()
  expect(await store.unmute(CHANNEL, id, ADA)).toEqual({ id, name: 'Nordwind AG' })
  expect(await store.unmute(CHANNEL, id, ADA)).toBeNull()
  const { entries } = await store.auditLog(ADA.team, { offset: 0, limit: 10 })
  expect(entries.map(({ kind, label, after }) => [kind, label, after])).toEqual([
    ['mute', 'Nordwind AG', null],
    ['mute', 'Nordwind AG', { channel: CHANNEL, name: 'Nordwind AG' }],
  ])
})

test.for(DATABASES)('only channels that muted a party are told nothing (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const story = await getStory(store, await addStory(store, await addFeed(store), 'guid'))
  await store.mute({ channel: CHANNEL, name: 'Kiesel Robotics GmbH', author: ADA })
  await store.mute({ channel: 'discord:301', name: 'Kiesel', author: ADA })
  const channels = [CHANNEL, 'discord:301', 'discord:302']
  const muted = await store.inTransaction((tx) => tx.mutedIn(story.deal, channels))
  expect([...muted]).toEqual([CHANNEL])
})

test.for(DATABASES)(
  'an alert that waits to be posted is given up, and no other (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    await addStory(store, await addFeed(store), 'guid', [CHANNEL, 'discord:301'])
    await store.mute({ channel: CHANNEL, name: 'Nordwind AG', author: ADA })
    const owed = await store.claimDeliveries(['discord'], LEASE)
    expect(owed.map(({ channel }) => channel)).toEqual(['discord:301'])
  },
)

test.for(DATABASES)(
  'an alert that stands there is kept true but tells no changes (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const id = await addStory(store, await addFeed(store), 'guid', [CHANNEL])
    const [delivery] = await store.claimDeliveries(['discord'], LEASE)
    const sent = { messageId: 'm', sentVersion: 1, toldStatus: 'announced', at: NOON } as const
    await store.noteSent(delivery?.id ?? 0, sent)
    await store.releaseDelivery(delivery?.id ?? 0, { retryAt: null, error: null })
    await store.mute({ channel: CHANNEL, name: 'Nordwind AG', author: ADA })
    await completeStory(store, id)
    const [again] = await store.claimDeliveries(['discord'], LEASE)
    expect(again).toMatchObject({ messageId: 'm', notify: [] })
  },
)

test.for(DATABASES)(
  'a mute taken back revives no alert where nothing is watched (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feed = await addFeed(store)
    const robots = { watchlist: 'robots', language: 'en', author: ADA } as const
    for (const channel of ['discord:301', 'discord:302'])
      await store.subscribe({ ...robots, channel })
    await addStory(store, feed, 'guid', ['discord:301', 'discord:302'])
    for (const channel of ['discord:301', 'discord:302']) {
      await store.mute({ channel, name: 'Nordwind AG', author: ADA })
    }
    const [ended] = await store.subscriptionsOf('discord:301')
    await store.unsubscribe('discord:301', ended?.id ?? 0, ADA)
    for (const id of [3, 4])
      expect(await store.undoChange(id, ADA)).toMatchObject({ kind: 'undone' })
    const owed = await store.claimDeliveries(['discord'], LEASE)
    expect(owed.map(({ channel }) => channel)).toEqual(['discord:302'])
  },
)
