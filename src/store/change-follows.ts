import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The delivery is given up: if it went to a user who follows the deal, he follows it no more. */
export async function refuseFollow(tx: Transaction<Tables>, deliveryId: number): Promise<void> {
  await sql`
    update follows set refused = 1
    where exists (
      select 1 from deliveries
      where deliveries.id = ${deliveryId}
        and deliveries.channel = follows.channel and deliveries.story_id = follows.story_id
    )`.execute(tx)
}

/** Users who follow a deal that has become part of another follow that one. */
export async function moveFollows(
  tx: Transaction<Tables>,
  id: number,
  into: number,
): Promise<void> {
  const already = await tx
    .selectFrom('follows')
    .select('channel')
    .where('story_id', '=', into)
    .execute()
  const channels = already.map(({ channel }) => channel)
  await tx
    .updateTable('follows')
    .set({ story_id: into })
    .where('story_id', '=', id)
    .$if(channels.length > 0, (update) => update.where('channel', 'not in', channels))
    .execute()
  await tx.deleteFrom('follows').where('story_id', '=', id).execute()
}
