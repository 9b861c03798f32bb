import type { Transaction } from 'kysely'
import type { Locale } from '../../core/card/locale.ts'
import type { GivenSettings } from '../../ports.ts'
import { settingColumns, withDefaults } from '../subscription-settings.ts'
import type { Tables } from '../tables.ts'

/** Lets the channel watch the list, and gives the subscription's number; null: one is there, and stays as it is. */
export async function subscribe(
  tx: Transaction<Tables>,
  wish: {
    readonly channel: string
    readonly watchlistId: number
    readonly language: Locale
    readonly team: string
    readonly settings?: GivenSettings | undefined
  },
): Promise<number | null> {
  const { channel, watchlistId, language, team, settings = {} } = wish
  const columns = settingColumns(withDefaults({ ...settings, language }))
  const added = await tx
    .insertInto('subscriptions')
    .values({ channel, watchlist_id: watchlistId, managed: 0, team, ...columns })
    .onConflict((conflict) => conflict.columns(['channel', 'watchlist_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}
