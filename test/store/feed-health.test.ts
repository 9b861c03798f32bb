import { expect, test } from 'vitest'
import { UNPOLLED } from '../../src/core/polling/state.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ARTICLE, addArticle, addFeed, addStory, NOON } from './samples.ts'

const DAY = 86_400_000
const VALIDATORS = { etag: null, lastModified: null, bodyHash: null }

test.for(DATABASES)(
  'counts what a feed brings and how much of it is watched (%s)',
  async (which) => {
    await using database = await createDatabase(which)
    const store = await database.open()
    const feedId = await addFeed(store)
    const state = { ...UNPOLLED, firstSuccessAt: NOON - 2 * DAY }
    const learned = { state, waitUntil: null, stopped: false, notice: null, host: null }
    const poll = { at: NOON, nextPollAt: NOON, validators: VALIDATORS, title: 'Wire', learned }
    await store.finishPoll(feedId, poll)
    await addStory(store, feedId, 'watched', ['discord:1', 'discord:2'])
    await addStory(store, feedId, 'unwatched')
    await addArticle(store, feedId, 'no deal')
    await addArticle(store, feedId, 'another')
    await addArticle(store, feedId, 'old', { ...ARTICLE, fetchedAt: NOON - 15 * DAY })
    await addArticle(store, feedId, 'baseline', { ...ARTICLE, silent: true })
    expect(await store.feedHealth(NOON)).toMatchObject([
      { feed: { id: feedId, title: 'Wire' }, itemsPerDay: 2, matchedShare: 0.25 },
    ])
  },
)

test.for(DATABASES)('says nothing of a feed in its first day (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  await addFeed(store)
  expect(await store.feedHealth(NOON)).toMatchObject([{ itemsPerDay: null, matchedShare: null }])
})
