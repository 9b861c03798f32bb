import type { Transaction } from 'kysely'
import type { Snapshot } from '../../ports.ts'
import { SETTING_COLUMNS, settingColumns, settingsOf } from '../subscription-settings.ts'
import type { Tables } from '../tables.ts'

/** A subscription as the audit log tells it: whose it is, and each setting as it is kept; null: there is none. */
export async function subscriptionSnapshot(
  tx: Transaction<Tables>,
  which: number | { readonly channel: string; readonly watchlistId: number },
): Promise<Snapshot | null> {
  const row = await tx
    .selectFrom('subscriptions')
    .innerJoin('watchlists', 'watchlists.id', 'subscriptions.watchlist_id')
    .select([...SETTING_COLUMNS, 'subscriptions.watchlist_id', 'watchlists.name'])
    .select(['subscriptions.managed', 'subscriptions.team'])
    .$if(typeof which === 'number', (rows) => rows.where('subscriptions.id', '=', Number(which)))
    .$if(typeof which === 'object', (rows) =>
      typeof which === 'number'
        ? rows
        : rows
            .where('subscriptions.channel', '=', which.channel)
            .where('subscriptions.watchlist_id', '=', which.watchlistId),
    )
    .executeTakeFirst()
  if (row === undefined) return null
  const { channel, watchlist_id: watchlistId, name: watchlist } = row
  const owner = row.managed === 1 ? { managed: true } : {}
  return {
    channel,
    watchlistId,
    watchlist,
    team: row.team,
    ...owner,
    ...settingColumns(settingsOf(row)),
  }
}
