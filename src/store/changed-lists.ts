import type { Kysely } from 'kysely'
import type { Locale } from '../core/card/locale.ts'
import type { Tables } from './tables.ts'
import { REGISTRY } from './watch-version.ts'

/** A watchlist with what hangs on it; one that is gone has neither rules nor subscriptions. */
export interface ChangedList {
  readonly id: number
  readonly rules: readonly { readonly id: number; readonly query: string }[]
  readonly subscriptions: readonly {
    readonly id: number
    readonly channel: string
    readonly language: Locale
  }[]
}

export interface Changes {
  readonly version: number
  readonly lists: readonly ChangedList[]
  /** Names may stand for other companies. */
  readonly registry: boolean
}

/** The watchlists that have changed after a version (0: all of them), and the version that they have now. */
export async function readChangedLists(db: Kysely<Tables>, after: number): Promise<Changes> {
  const changed = db.selectFrom('watch_changes').where('version', '>', after)
  // First: what changes between the queries is then read again the next time.
  const changes = await changed.select(['watchlist_id', 'version']).orderBy('version').execute()
  const version = changes.at(-1)?.version
  if (version === undefined) return { version: after, lists: [], registry: false }
  const rules = await db
    .selectFrom('watch_rules')
    .select(['id', 'query', 'watchlist_id'])
    .where('watchlist_id', 'in', changed.select('watchlist_id'))
    .orderBy('id')
    .execute()
  const subscriptions = await db
    .selectFrom('subscriptions')
    .select(['id', 'channel', 'language', 'watchlist_id'])
    .where('watchlist_id', 'in', changed.select('watchlist_id'))
    .execute()
  const rulesOf = Map.groupBy(rules, (rule) => rule.watchlist_id)
  const subscriptionsOf = Map.groupBy(subscriptions, (one) => one.watchlist_id)
  const ids = changes.map((change) => change.watchlist_id)
  const lists = ids
    .filter((id) => id !== REGISTRY)
    .map((id) => ({
      id,
      rules: rulesOf.get(id) ?? [],
      subscriptions: subscriptionsOf.get(id) ?? [],
    }))
  return { version, lists, registry: ids.includes(REGISTRY) }
}
