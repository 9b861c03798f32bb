import type { Transaction } from 'kysely'
import type { Locale } from '../../core/card/locale.ts'
import type { Tables } from '../tables.ts'

/** Lets the channel watch the list; a subscription that is there stays as it is. */
export async function subscribe(
  tx: Transaction<Tables>,
  wish: {
    readonly channel: string
    readonly watchlistId: number
    readonly language: Locale
    readonly team: string
  },
): Promise<void> {
  const { channel, watchlistId, language, team } = wish
  await tx
    .insertInto('subscriptions')
    .values({ channel, watchlist_id: watchlistId, language, managed: 0, team })
    .onConflict((conflict) => conflict.columns(['channel', 'watchlist_id']).doNothing())
    .execute()
}
