import { isRejected } from '../../core/correction/corrected-deal.ts'
import { AppError } from '../../core/error.ts'
import type { Story } from '../../core/story/story.ts'
import { companiesOf } from '../companies-of.ts'
import { type Database, type OpenTransaction, serialised } from '../dialect.ts'
import { readStory } from '../read-stories.ts'
import { saveParties } from '../save-parties.ts'
import { indexStory } from './index-story.ts'

/** Grows with every change to what stories are found by: an index of another form is made anew. */
const FORM = 3

/** So many stories are indexed in one transaction. */
const BATCH = 200

/**
 * Indexes the stories of a database that an older Dealbell has written. Processes that start together share the work;
 * one that is killed has done what it has done.
 */
export async function completeIndex(database: Database): Promise<void> {
  const progress = await readProgress(database.db)
  if (progress?.form === FORM && progress.indexed_to === null) return
  while (await serialised(database, (tx) => indexMore({ kind: database.kind, db: tx }))) {}
}

function readProgress(db: Database['db']) {
  return db.selectFrom('search_progress').selectAll().executeTakeFirst()
}

/** Whether something is left to do. */
async function indexMore(database: OpenTransaction): Promise<boolean> {
  const { db } = database
  const progress = await readProgress(db)
  if (progress?.form !== FORM) {
    await db.deleteFrom('story_search').execute()
    await db.deleteFrom('search_progress').execute()
    await db.insertInto('search_progress').values({ form: FORM, indexed_to: 0 }).execute()
    return true
  }
  if (progress.indexed_to === null) return false
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .where('id', '>', progress.indexed_to)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(BATCH)
    .execute()
  for (const { id } of rows) {
    const story = await readable(database, id)
    if (story === null) continue
    // An older Dealbell left what editors had rejected among the deals of its companies.
    if (isRejected(story.deal)) await saveParties(db, story)
    await indexStory(database, story, await companiesOf(db, story.deal))
  }
  const last = rows.length < BATCH ? null : (rows.at(-1)?.id ?? null)
  await db.updateTable('search_progress').set({ indexed_to: last }).execute()
  return last !== null
}

/** A story whose row is damaged cannot be shown, and need not be found. */
async function readable({ db }: Database, id: number): Promise<Story | null> {
  try {
    return await readStory(db, id)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
