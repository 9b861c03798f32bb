import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Ends the deliveries of channels that no longer watch anything: they are neither alerted nor updated any more. */
export async function closeUnwatched(tx: Transaction<Tables>): Promise<void> {
  const watching = tx
    .selectFrom('subscriptions')
    .innerJoin('watch_rules', 'watch_rules.watchlist_id', 'subscriptions.watchlist_id')
    .select('subscriptions.channel')
  await tx
    .updateTable('deliveries')
    .set({ state: 'failed', last_error: 'the channel watches nothing any more' })
    .where('state', '!=', 'failed')
    .where('channel', 'not in', watching)
    .execute()
}
