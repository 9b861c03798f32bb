import type { Transaction } from 'kysely'
import { AppError } from '../core/error.ts'
import { type Database, serialised } from './dialect.ts'
import type { ManagedConfiguration } from './managed-configuration.ts'
import { applyFeeds, type PollTimes } from './managed-feeds.ts'
import { settingColumns, withDefaults } from './subscription-settings.ts'
import type { Tables } from './tables.ts'
import { closeUnwatched } from './unwatched.ts'

/** The file's watchlists belong to no team; a team's own list may carry the same name. */
const NO_TEAM = ''

/**
 * Makes the managed rows equal to the file, in one transaction: a feed the file no longer has stays, paused, because
 * articles refer to it; watchlists, rules and subscriptions go. A rule whose text stays keeps its id. What was made
 * in chat stays, except that a feed the file now names becomes the file's. `now` is when a new feed is first due, `nextTick` when the others
 * are at the latest.
 * Refuses with `invalid` a subscription to a watchlist that is not in the file.
 */
export async function applyConfiguration(
  database: Database,
  configuration: ManagedConfiguration,
  times: PollTimes,
): Promise<void> {
  await serialised(database, async (tx) => {
    await applyFeeds(tx, configuration.feeds, times)
    const listIds = await applyWatchlists(tx, configuration.watchlists)
    await applySubscriptions(tx, configuration.subscriptions, listIds)
    await closeUnwatched(tx, 'file')
  })
}

async function applyWatchlists(
  tx: Transaction<Tables>,
  watchlists: ManagedConfiguration['watchlists'],
): Promise<ReadonlyMap<string, number>> {
  const stored = await tx
    .selectFrom('watchlists')
    .select(['id', 'name'])
    .where('managed', '=', 1)
    .execute()
  const ids = new Map(stored.map(({ id, name }) => [name, id]))
  const wanted = new Set(watchlists.map(({ name }) => name))
  for (const { id, name } of stored) {
    if (!wanted.has(name)) await tx.deleteFrom('watchlists').where('id', '=', id).execute()
  }
  for (const { name, rules, teams } of watchlists) {
    const id = ids.get(name) ?? (await insertWatchlist(tx, name))
    ids.set(name, id)
    const allowed = teams === undefined ? null : JSON.stringify(teams)
    await tx.updateTable('watchlists').set({ teams: allowed }).where('id', '=', id).execute()
    await applyRules(tx, id, new Set(rules))
  }
  return new Map([...ids].filter(([name]) => wanted.has(name)))
}

async function insertWatchlist(tx: Transaction<Tables>, name: string): Promise<number> {
  const { id } = await tx
    .insertInto('watchlists')
    .values({ team: NO_TEAM, name, managed: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function applyRules(
  tx: Transaction<Tables>,
  watchlistId: number,
  queries: ReadonlySet<string>,
): Promise<void> {
  const stored = await tx
    .selectFrom('watch_rules')
    .select(['id', 'query'])
    .where('watchlist_id', '=', watchlistId)
    .execute()
  const known = new Set(stored.map(({ query }) => query))
  for (const { id, query } of stored) {
    if (!queries.has(query)) await tx.deleteFrom('watch_rules').where('id', '=', id).execute()
  }
  for (const query of queries) {
    if (known.has(query)) continue
    await tx
      .insertInto('watch_rules')
      .values({ watchlist_id: watchlistId, query, added_by: null })
      .execute()
  }
}

async function applySubscriptions(
  tx: Transaction<Tables>,
  subscriptions: ManagedConfiguration['subscriptions'],
  listIds: ReadonlyMap<string, number>,
): Promise<void> {
  const kept = new Set<number>()
  for (const { channel, watchlist, ...given } of subscriptions) {
    const watchlistId = listIds.get(watchlist)
    if (watchlistId === undefined) throw unknownWatchlist(channel, watchlist)
    const settings = { ...settingColumns(withDefaults(given)), managed: 1 } as const
    const { id } = await tx
      .insertInto('subscriptions')
      .values({ channel, watchlist_id: watchlistId, ...settings })
      .onConflict((conflict) => conflict.columns(['channel', 'watchlist_id']).doUpdateSet(settings))
      .returning('id')
      .executeTakeFirstOrThrow()
    kept.add(id)
  }
  const stored = await tx
    .selectFrom('subscriptions')
    .select('id')
    .where('managed', '=', 1)
    .execute()
  for (const { id } of stored) {
    if (!kept.has(id)) await tx.deleteFrom('subscriptions').where('id', '=', id).execute()
  }
}

function unknownWatchlist(channel: string, watchlist: string): AppError {
  return new AppError(
    'invalid',
    `The subscription of ${channel} names the watchlist "${watchlist}", which the configuration file does not have. ` +
      'Add it under watchlists, or correct the name.',
  )
}
