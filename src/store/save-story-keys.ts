import type { Transaction } from 'kysely'
import type { Story } from '../core/story/story.ts'
import { storyKeys } from '../core/story/story-keys.ts'
import { leadWord } from './lead-word.ts'
import type { Tables } from './tables.ts'

/**
 * Makes the story found under every name that any of its reports uses, not only under those on which they agree: which
 * deal a later report belongs to must not hang on the order in which they came.
 */
export async function saveStoryKeys(
  tx: Transaction<Tables>,
  { id, reports }: Pick<Story, 'id' | 'reports'>,
): Promise<void> {
  const words = new Set(reports.flatMap(({ deal }) => storyKeys(deal)).map(leadWord))
  await tx.deleteFrom('story_keys').where('story_id', '=', id).execute()
  if (words.size === 0) return
  await tx
    .insertInto('story_keys')
    .values([...words].map((word) => ({ story_id: id, lead_word: word })))
    .execute()
}
