import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { seenStories } from '../../src/store/teams/seen-stories.ts'
import { createDatabase, DATABASES } from './databases.ts'
import { ARTICLE, addFeed, addStory, FILE, getStory, keysOf, NOON, reportOf } from './samples.ts'
import { countingStatements } from './statements.ts'

/** Stories that the first feed and then the second have told; gives the feeds. */
async function toldTwice(store: Store, keys: readonly string[]): Promise<readonly number[]> {
  const first = await addFeed(store)
  const other = { url: 'https://other.example/feed', firstPoll: 'post', fullText: false } as const
  const file = { ...FILE, feeds: [...FILE.feeds, other] }
  await store.applyConfiguration(file, { now: NOON, nextTick: NOON })
  const [second] = await store.claimDueFeeds(NOON, 9, 60_000)
  for (const key of keys) {
    const story = await getStory(store, await addStory(store, first, key))
    await store.inTransaction(async (tx) => {
      const id = (await tx.addArticle(second?.id ?? 0, ARTICLE, keysOf(`${key} again`))) ?? 0
      const reports = [...story.reports, reportOf(id)]
      await tx.saveStory({ ...story, reports, version: 2 }, [reportOf(id)], NOON)
    })
  }
  return [first, second?.id ?? 0]
}

test.for(DATABASES)('many stories are parted by as many questions as one (%s)', async (which) => {
  await using database = await createDatabase(which)
  const store = await database.open()
  const [first = 0, second = 0] = await toldTwice(store, ['one', 'two', 'three'])
  const stories = await store.stories(0, 9)
  const { db } = database.connect()
  const asked = async (part: typeof stories) => {
    const statements = countingStatements()
    const seen = await seenStories(db.withPlugin(statements), part, [second])
    expect(seen.map(({ reports }) => reports.length)).toEqual(part.map(() => 1))
    return statements.count
  }
  expect(await asked(stories)).toBe(await asked(stories.slice(0, 1)))
  expect(await seenStories(db, stories, [first, second])).toEqual([])
})
