import { expect, test } from 'vitest'
import { readNotes } from '../../src/store/story-notes.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ADA, addFeed, addStory, getStory, NOON } from './samples.ts'
import { countingStatements } from './statements.ts'

test.for(DATABASES)('notes tell the last change and what editors said (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const ids = [await addStory(store, feedId, 'one'), await addStory(store, feedId, 'two')]
  const author = { ...ADA, at: NOON + 60_000 }
  for (const value of ['30', '45']) {
    await store.correct({ storyId: 1, field: 'stake', value, locale: 'en', note: '', author })
  }
  const stories = await Promise.all(ids.map((id) => getStory(store, id)))
  const notes = await store.notesOn([...stories, { ...(await getStory(store, 1)), id: 99 }])
  expect(new Set(notes.keys())).toEqual(new Set(ids))
  expect(notes.get(1)?.changedAt).toBe(NOON + 60_000)
  expect(notes.get(1)?.corrections.at(-1)).toEqual({ field: 'stake', value: 45 })
  expect(notes.get(2)).toEqual({ changedAt: NOON, corrections: [] })
  expect(await store.notesOn([])).toEqual(new Map())
})

test.for(DATABASES)('many stories are asked about together (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const ids = [await addStory(store, feedId, 'one'), await addStory(store, feedId, 'two')]
  const stories = await Promise.all(ids.map((id) => getStory(store, id)))
  const statements = countingStatements()
  const notes = await readNotes(database.connect().db.withPlugin(statements), stories)
  expect([notes.size, statements.count]).toEqual([2, 2])
})
