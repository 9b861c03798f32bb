import type { Transaction } from 'kysely'
import { isRejected } from '../core/correction/corrected-deal.ts'
import type { Story } from '../core/story/story.ts'
import { partiesOf } from './parties.ts'
import type { Tables } from './tables.ts'

/** Writes which companies have a part in the story, in place of what was written before. */
export async function saveParties(tx: Transaction<Tables>, story: Story): Promise<void> {
  await tx.deleteFrom('story_parties').where('story_id', '=', story.id).execute()
  // What an editor has rejected is no deal of its companies.
  const parties = isRejected(story.deal) ? [] : partiesOf(story)
  if (parties.length > 0) await tx.insertInto('story_parties').values(parties).execute()
}
