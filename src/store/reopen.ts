import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import { following, watching } from './watchers.ts'

/**
 * Takes deliveries up again that were given up for this very reason (`last_error`), of channels that watch or follow
 * something. `among`: only these deliveries, as far as they are the story's.
 */
export async function reopen(
  tx: Transaction<Tables>,
  reason: string,
  among?: { readonly ids: readonly number[]; readonly storyId: number },
): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: STATE_BEFORE, last_error: null })
    .where('state', '=', 'failed')
    .where('last_error', '=', reason)
    .where((is) => is.or([is('channel', 'in', watching(tx)), is('channel', 'in', following(tx))]))
    .$if(among !== undefined, (rows) =>
      rows.where('id', 'in', among?.ids ?? []).where('story_id', '=', among?.storyId ?? 0),
    )
    .execute()
}

/** In which state it was. What turns out to owe nothing is `sent` when it is next seen. */
const STATE_BEFORE = sql<'held' | 'digested' | 'pending'>`case
  when message_id is not null or digest_at is null and digest_id is null then 'pending'
  when told_status is not null then 'digested'
  else 'held' end`
