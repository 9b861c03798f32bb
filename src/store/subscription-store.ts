import type { Transaction } from 'kysely'
import type { Author, Change, SubscriptionStore } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { subscriptionSnapshot } from './audit/subscription-snapshot.ts'
import { type Database, serialised } from './dialect.ts'
import { SETTING_COLUMNS, settingColumns, settingsOf } from './subscription-settings.ts'
import type { Tables } from './tables.ts'
import { closeUnwatched } from './unwatched.ts'
import { listsFor } from './watchlists/lists-for.ts'
import { ownList } from './watchlists/own-list.ts'
import { subscribe } from './watchlists/subscribe.ts'

type Wanted = Parameters<SubscriptionStore['subscribe']>[0]

/** See `SubscriptionStore`. */
export function subscriptionStore(database: Database): SubscriptionStore {
  return {
    watchlistsFor: async (team) => {
      const lists = await listsFor(database.db, team)
      return [...new Set(lists.map(({ name }) => name))].toSorted((a, b) => (a < b ? -1 : 1))
    },
    subscribe: (wanted) => serialised(database, (tx) => subscribeTo(tx, wanted)),
    unsubscribe: (channel, id, author) =>
      serialised(database, (tx) => unsubscribe(tx, { channel, id }, author)),
    changeSettings: (channel, wanted, author) =>
      serialised(database, (tx) => changeSettings(tx, { channel, ...wanted }, author)),
  }
}

async function subscribeTo(
  tx: Transaction<Tables>,
  { channel, watchlist, language, author }: Wanted,
): Promise<'subscribed' | 'known' | 'missing'> {
  const watchlistId =
    watchlist === null
      ? await ownList(tx, channel, author.team)
      : await listNamed(tx, watchlist, author.team)
  if (watchlistId === null) return 'missing'
  const id = await subscribe(tx, { channel, watchlistId, language, team: author.team })
  if (id === null) return 'known'
  const after = await subscriptionSnapshot(tx, id)
  await record(tx, { id, channel, author }, { before: null, after })
  return 'subscribed'
}

/** Of lists with the same name the first that the team has. */
async function listNamed(
  tx: Transaction<Tables>,
  name: string,
  team: string,
): Promise<number | null> {
  const lists = await listsFor(tx, team)
  // Not by the database, whose lower case may know the letters of English only.
  const list = lists.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return list?.id ?? null
}

async function unsubscribe(
  tx: Transaction<Tables>,
  { channel, id }: { readonly channel: string; readonly id: number },
  author: Author,
): Promise<boolean> {
  const before = await subscriptionSnapshot(tx, id)
  const gone = await tx
    .deleteFrom('subscriptions')
    .where('id', '=', id)
    .where('channel', '=', channel)
    .where('managed', '=', 0)
    .returning('id')
    .executeTakeFirst()
  if (gone === undefined) return false
  await closeUnwatched(tx, `subscription ${id}`)
  await record(tx, { id, channel, author }, { before, after: null })
  return true
}

async function changeSettings(
  tx: Transaction<Tables>,
  {
    channel,
    change,
    ids,
  }: { readonly channel: string } & Parameters<SubscriptionStore['changeSettings']>[1],
  author: Author,
): Promise<void> {
  if (ids.length === 0) return
  const own = await tx
    .selectFrom('subscriptions')
    .select(['subscriptions.id', ...SETTING_COLUMNS])
    .where('channel', '=', channel)
    .where('managed', '=', 0)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  for (const row of own) {
    const settings = settingsOf(row)
    const before = settingColumns(settings)
    const after = settingColumns({ ...settings, ...change })
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    const stood = await subscriptionSnapshot(tx, row.id)
    await tx.updateTable('subscriptions').set(after).where('id', '=', row.id).execute()
    const stands = await subscriptionSnapshot(tx, row.id)
    await record(tx, { id: row.id, channel, author }, { before: stood, after: stands })
  }
}

async function record(
  tx: Transaction<Tables>,
  of: { readonly id: number; readonly channel: string; readonly author: Author },
  states: Pick<Change, 'before' | 'after'>,
): Promise<void> {
  const { id, channel, author } = of
  const { watchlist } = states.after ?? states.before ?? {}
  const label = typeof watchlist === 'string' ? watchlist : channel
  const about = { author, channel, kind: 'subscription', key: String(id), label } as const
  await recordChange(tx, { ...about, ...states })
}
