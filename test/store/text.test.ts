import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { storable } from '../../src/store/storable-text.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { addFeed, NOON } from './samples.ts'

const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 40 })
const HOSTILE_TEXT = fc
  .array(
    fc.oneof(ANY_TEXT, fc.constantFrom('\0', '\uD83D', '\uDE00', "'", '--', '\\', '%s', '$1', '?')),
  )
  .map((parts) => parts.join(''))

test('replaces what cannot be stored without moving any offset', () => {
  fc.assert(
    fc.property(HOSTILE_TEXT, (text) => {
      const stored = String(storable(text))
      expect(stored).toHaveLength(text.length)
      expect(stored.isWellFormed() && !stored.includes('\0')).toBe(true)
      expect(storable(stored)).toBe(stored)
    }),
  )
})

test('leaves all other values as they are', () => {
  for (const value of [1, null, 14.3e9, true]) expect(storable(value)).toBe(value)
})

test.for(DATABASES)('reads any text back as it was stored (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const feedId = await addFeed(store)
  const validators = { etag: null, lastModified: null, bodyHash: null }
  await fc.assert(
    fc.asyncProperty(HOSTILE_TEXT, async (title) => {
      await store.finishPoll(feedId, { at: NOON, nextPollAt: NOON, validators, title })
      const [feed] = await store.claimDueFeeds(NOON, 1, 1000)
      expect(feed?.title).toBe(storable(title))
    }),
    { numRuns: 60 },
  )
})
