import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Why channels may watch nothing any more: what ended, by its number; or the configuration file changed. */
export type Ended = `subscription ${number}` | `rule ${number}` | 'file'

/**
 * Ends the deliveries of channels that no longer watch anything: they are neither alerted nor updated any more. Who
 * follows a deal by direct message watches nothing, and goes on following it.
 */
export async function closeUnwatched(tx: Transaction<Tables>, ended: Ended): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'failed', last_error: endedBy(ended) })
    .where('state', '!=', 'failed')
    .where('channel', 'not in', watching(tx))
    .where('channel', 'not in', tx.selectFrom('follows').select('channel'))
    .execute()
}

/** Gives channels back the deliveries that ended with what is there again. */
export async function reopenWatched(tx: Transaction<Tables>, ended: Ended): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: STATE_BEFORE, last_error: null })
    .where('state', '=', 'failed')
    .where('last_error', '=', endedBy(ended))
    .execute()
}

/** In which state a delivery was that has been given up. What turns out to owe nothing is `sent` when it is next seen. */
export const STATE_BEFORE = sql<'held' | 'digested' | 'pending'>`case
  when message_id is not null or digest_at is null and digest_id is null then 'pending'
  when told_status is not null then 'digested'
  else 'held' end`

function endedBy(ended: Ended): string {
  return `the channel watches nothing any more (${ended})`
}

function watching(tx: Transaction<Tables>) {
  return tx
    .selectFrom('subscriptions')
    .innerJoin('watch_rules', 'watch_rules.watchlist_id', 'subscriptions.watchlist_id')
    .select('subscriptions.channel')
}
