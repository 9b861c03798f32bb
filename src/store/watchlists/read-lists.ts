import type { Kysely } from 'kysely'
import type { StoredList } from '../../ports.ts'
import { SETTING_COLUMNS, settingsOf } from '../subscription-settings.ts'
import type { Tables } from '../tables.ts'

/** Every watchlist with its rules and who watches it, in order of creation. */
export async function readLists(db: Kysely<Tables>): Promise<readonly StoredList[]> {
  const lists = await db
    .selectFrom('watchlists')
    .select(['id', 'team', 'name', 'managed'])
    .orderBy('id')
    .execute()
  const rules = await db
    .selectFrom('watch_rules')
    .select(['id', 'query', 'watchlist_id'])
    .orderBy('id')
    .execute()
  const subscriptions = await db
    .selectFrom('subscriptions')
    .select([...SETTING_COLUMNS, 'subscriptions.watchlist_id'])
    .orderBy('id')
    .execute()
  const rulesOf = Map.groupBy(rules, (rule) => rule.watchlist_id)
  const watchersOf = Map.groupBy(subscriptions, (one) => one.watchlist_id)
  return lists.map(({ id, team, name, managed }) => ({
    team,
    name,
    managed: managed === 1,
    rules: (rulesOf.get(id) ?? []).map((rule) => ({ id: rule.id, query: rule.query })),
    subscriptions: (watchersOf.get(id) ?? []).map((row) => ({
      channel: row.channel,
      language: row.language,
      settings: settingsOf(row),
    })),
  }))
}
