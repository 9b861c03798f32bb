import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, addStory, completeStory, getStory, NOON } from './samples.ts'

const ANN = 'discord:dm:42'
const LEASE = { now: NOON, limit: 10, leaseMs: 60_000 }
const DONE = { retryAt: null, error: null }

function follow(store: Store, storyId: number): Promise<boolean> {
  return store.follow({ storyId, channel: ANN, language: 'de', at: NOON + storyId })
}

async function owed(store: Store) {
  return store.claimDeliveries(['discord'], LEASE)
}

test.for(DATABASES)(
  'who follows a deal is owed it, and each change after it (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const id = await addStory(store, await addFeed(store), 'guid')
    expect(await follow(store, id)).toBe(true)
    expect(await follow(store, id)).toBe(false)
    expect(await store.followedBy(ANN)).toEqual([id])
    const [delivery] = await owed(store)
    expect(delivery).toMatchObject({ channel: ANN, language: 'de', messageId: null })
    const sent = { messageId: 'm', sentVersion: 1, toldStatus: 'announced', at: NOON } as const
    await store.noteSent(delivery?.id ?? 0, sent)
    await store.releaseDelivery(delivery?.id ?? 0, DONE)
    await completeStory(store, id)
    const [again] = await owed(store)
    expect(again).toMatchObject({ channel: ANN, messageId: 'm', toldStatus: 'announced' })
    expect(again?.notify).toContain('completed')
  },
)

test.for(DATABASES)(
  'who unfollows is owed nothing, even what is being sent (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const id = await addStory(store, await addFeed(store), 'guid')
    await follow(store, id)
    const [delivery] = await owed(store)
    expect(await store.unfollow(id, ANN)).toBe(true)
    expect(await store.unfollow(id, ANN)).toBe(false)
    await store.releaseDelivery(delivery?.id ?? 0, DONE)
    await completeStory(store, id)
    expect(await owed(store)).toEqual([])
    expect(await store.followedBy(ANN)).toEqual([])
    expect(await follow(store, id)).toBe(true)
    expect(await owed(store)).toMatchObject([{ channel: ANN, messageId: null }])
  },
)

test.for(DATABASES)(
  'a user who takes no messages follows no more, and is told once (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feed = await addFeed(store)
    const [first, second] = [await addStory(store, feed, 'one'), await addStory(store, feed, 'two')]
    await follow(store, first)
    await follow(store, second)
    for (const { id } of await owed(store)) await store.closeDelivery(id, 'no messages taken')
    expect(await store.followedBy(ANN)).toEqual([])
    expect(await store.takeRefused('discord:dm:43')).toEqual([])
    expect(await store.takeRefused(ANN)).toEqual([first, second])
    expect(await store.takeRefused(ANN)).toEqual([])
    expect(await follow(store, first)).toBe(true)
    expect(await owed(store)).toHaveLength(1)
  },
)

test.for(DATABASES)(
  'a follow goes along when its deal becomes part of another (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feed = await addFeed(store)
    const [first, second] = [await addStory(store, feed, 'one'), await addStory(store, feed, 'two')]
    const BOB = 'discord:dm:43'
    await follow(store, first)
    await follow(store, second)
    await store.follow({ storyId: second, channel: BOB, language: 'en', at: NOON })
    const [into, from] = [await getStory(store, first), await getStory(store, second)]
    const grown = {
      ...into,
      version: into.version + 1,
      reports: [...into.reports, ...from.reports],
    }
    await store.inTransaction(async (tx) => {
      await tx.saveStory(grown, from.reports, NOON)
      await tx.dissolveStory(second, first)
    })
    expect(await store.followedBy(ANN)).toEqual([first])
    expect(await store.followedBy(BOB)).toEqual([first])
    expect(await store.unfollow(first, BOB)).toBe(true)
  },
)
