import type { Transaction } from 'kysely'
import { moveFollows } from './change-follows.ts'
import type { Tables } from './tables.ts'

/** Why a channel has no alert of its own about a story. */
export const TOLD_ELSEWHERE = 'the deal is told in another alert'

/**
 * Makes a story part of another, which already has its reports. Its number leads to the other from now on, and its alerts
 * become alerts of the other; a channel that has one of each is shown in the old one where the story goes on.
 */
export async function dissolveStory(
  tx: Transaction<Tables>,
  id: number,
  into: number,
): Promise<void> {
  await tx.deleteFrom('story_parties').where('story_id', '=', id).execute()
  await tx.deleteFrom('story_keys').where('story_id', '=', id).execute()
  await tx.deleteFrom('story_search').where('story_id', '=', id).execute()
  await tx
    .updateTable('stories')
    .set((is) => ({ merged_into: into, version: is('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  // What had become part of this one goes along.
  await tx.updateTable('stories').set({ merged_into: into }).where('merged_into', '=', id).execute()
  await moveDeliveries(tx, id, into)
  await moveFollows(tx, id, into)
}

async function moveDeliveries(tx: Transaction<Tables>, id: number, into: number): Promise<void> {
  const told = await tx
    .selectFrom('deliveries')
    .select('channel')
    .where('story_id', '=', into)
    .execute()
  const taken = told.map(({ channel }) => channel)
  if (taken.length > 0) {
    await tx
      .updateTable('deliveries')
      .set({ state: 'failed', last_error: TOLD_ELSEWHERE })
      .where('story_id', '=', id)
      .where('message_id', 'is', null)
      .where('state', '!=', 'sending')
      .where('channel', 'in', taken)
      .execute()
  }
  await tx
    .updateTable('deliveries')
    .set({ state: 'pending' })
    .where('story_id', '=', id)
    .where('state', '=', 'sent')
    .execute()
  await tx
    .updateTable('deliveries')
    .set({ story_id: into, sent_version: 0 })
    .where('story_id', '=', id)
    .$if(taken.length > 0, (update) => update.where('channel', 'not in', taken))
    .execute()
}
