import type { Kysely } from 'kysely'
import type { Locale } from '../core/card/locale.ts'
import { parseQuery } from '../core/query/parse.ts'
import type { Tables } from './tables.ts'
import { REGISTRY } from './watch-version.ts'

/** A watchlist with what hangs on it; one that is gone has neither rules nor subscriptions. */
export interface ChangedList {
  readonly id: number
  /** With those that subscriptions ask for besides, each under `minimumId`. */
  readonly rules: readonly { readonly id: number; readonly query: string }[]
  readonly subscriptions: readonly {
    readonly id: number
    readonly channel: string
    readonly language: Locale
    readonly minimum: string | null
    /** Milliseconds since 1970, UTC; null: it is not paused. */
    readonly pausedUntil: number | null
  }[]
}

/** The number of the rule that is a subscription's minimum; those of all others are above 0. */
export function minimumId(subscriptionId: number): number {
  return -subscriptionId
}

/** Whether a rule's number is that of a minimum. */
export function isMinimum(ruleId: number): boolean {
  return ruleId < 0
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
    .select(['id', 'channel', 'language', 'watchlist_id', 'minimum'])
    .select('paused_until as pausedUntil')
    .where('watchlist_id', 'in', changed.select('watchlist_id'))
    .execute()
  const rulesOf = Map.groupBy(rules, (rule) => rule.watchlist_id)
  const subscriptionsOf = Map.groupBy(subscriptions, (one) => one.watchlist_id)
  const ids = changes.map((change) => change.watchlist_id)
  const lists = ids
    .filter((id) => id !== REGISTRY)
    .map((id) => {
      const own = (subscriptionsOf.get(id) ?? []).map(withReadableMinimum)
      return { id, rules: [...(rulesOf.get(id) ?? []), ...minimaOf(own)], subscriptions: own }
    })
  return { version, lists, registry: ids.includes(REGISTRY) }
}

/** A minimum that an older grammar accepted is as if there was none: rather too much is told than nothing. */
function withReadableMinimum<T extends { readonly minimum: string | null }>(subscription: T): T {
  const { minimum } = subscription
  return minimum === null || parseQuery(minimum).ok
    ? subscription
    : { ...subscription, minimum: null }
}

function minimaOf(subscriptions: ChangedList['subscriptions']): ChangedList['rules'] {
  return subscriptions.flatMap(({ id, minimum }) =>
    minimum === null ? [] : { id: minimumId(id), query: minimum },
  )
}
