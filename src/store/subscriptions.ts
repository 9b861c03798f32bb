import type { Kysely } from 'kysely'
import type { Subscription } from '../ports.ts'
import { SETTING_COLUMNS, settingsOf } from './subscription-settings.ts'
import type { Tables } from './tables.ts'

/** The channel's subscriptions with the rules of their watchlists, in order of creation. */
export async function readSubscriptions(
  db: Kysely<Tables>,
  channel: string,
): Promise<readonly Subscription[]> {
  const rows = await subscriptionsOf(db, channel)
    .innerJoin('watchlists', 'watchlists.id', 'subscriptions.watchlist_id')
    .select(['subscriptions.id', ...SETTING_COLUMNS])
    .select(['subscriptions.managed', 'subscriptions.watchlist_id', 'watchlists.name'])
    .orderBy('subscriptions.id')
    .execute()
  const rules = await db
    .selectFrom('watch_rules')
    .select(['id', 'query', 'watchlist_id'])
    .where('watchlist_id', 'in', subscriptionsOf(db, channel).select('watchlist_id'))
    .orderBy('id')
    .execute()
  const byList = Map.groupBy(rules, (rule) => rule.watchlist_id)
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    watchlist: row.name,
    managed: row.managed === 1,
    settings: settingsOf(row),
    rules: (byList.get(row.watchlist_id) ?? []).map(({ id, query }) => ({ id, query })),
  }))
}

function subscriptionsOf(db: Kysely<Tables>, channel: string) {
  return db.selectFrom('subscriptions').where('channel', '=', channel)
}
