import type { Kysely } from 'kysely'
import { AppError } from '../core/error.ts'
import type { Story } from '../core/story/story.ts'
import { readStoriesById, readStory } from './read-stories.ts'
import type { Tables } from './tables.ts'

/** The stories with these numbers, in their order; those that are gone or whose rows are damaged are left out. */
export async function readSoundStories(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<readonly Story[]> {
  const stories = (await unlessDamaged(readStoriesById(db, ids))) ?? (await readEach(db, ids))
  const byId = new Map(stories.map((story) => [story.id, story]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function readEach(db: Kysely<Tables>, ids: readonly number[]): Promise<readonly Story[]> {
  const stories = await Promise.all(ids.map((id) => unlessDamaged(readStory(db, id))))
  return stories.filter((story) => story !== null)
}

/** Null when a row is damaged: what was before is told as far as it can be read. */
async function unlessDamaged<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof AppError && error.code === 'internal') return null
    throw error
  }
}
