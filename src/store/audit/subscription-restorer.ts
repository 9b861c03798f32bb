import { sql } from 'kysely'
import type { Snapshot } from '../../ports.ts'
import { type OpenTransaction, ownNumber } from '../dialect.ts'
import { noteSubscription } from '../owe.ts'
import { settingColumns, storedSettings } from '../subscription-settings.ts'
import { closeUnwatched, reopenWatched } from '../unwatched.ts'
import { listsFor } from '../watchlists/lists-for.ts'
import type { Restorer } from './restorer.ts'
import { subscriptionSnapshot } from './subscription-snapshot.ts'

/** A channel's subscription by its number: `{channel, watchlistId, watchlist, …}` with all settings as they are kept. */
export const SUBSCRIPTION_RESTORER: Restorer = {
  async read({ db }, key, { like }) {
    const own = await subscriptionSnapshot(db, Number(key))
    if (own !== null) return own
    // The channel may have subscribed to the list anew, under another number.
    const { channel, watchlistId } = placeOf(like)
    const another = await subscriptionSnapshot(db, { channel, watchlistId })
    return another === null ? null : { another }
  },
  async write(tx, key, { snapshot, author: { team } }) {
    const { db } = tx
    const id = Number(key)
    if (snapshot !== null) return put(tx, { id, team }, snapshot)
    await db.deleteFrom('subscriptions').where('id', '=', id).execute()
    await closeUnwatched(db, `subscription ${id}`)
    return true
  },
}

function placeOf(snapshot: Snapshot) {
  const { channel, watchlistId } = snapshot
  return { channel: String(channel), watchlistId: Number(watchlistId ?? 0) }
}

/** Writes the subscription under the number that it had, and what the channel was owed by it, if the team may have the list. */
async function put(
  { kind, db }: OpenTransaction,
  { id, team }: { readonly id: number; readonly team: string },
  snapshot: Snapshot,
): Promise<boolean> {
  const { channel, watchlistId } = placeOf(snapshot)
  const settings = settingColumns(storedSettings(channel, snapshot))
  const standing = await db
    .updateTable('subscriptions')
    .set(settings)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (standing !== undefined) return true
  const madeFor = typeof snapshot['team'] === 'string' ? snapshot['team'] : null
  // What the operator made for a channel may belong to the channel still.
  const lists = [...(await listsFor(db, team)), ...(await listsFor(db, madeFor ?? team))]
  if (!lists.some((list) => list.id === watchlistId)) return false
  await sql`insert into subscriptions (id, channel, watchlist_id, language, managed, team) ${ownNumber(kind)}
    values (${id}, ${channel}, ${watchlistId}, ${settings.language}, 0, ${madeFor})`.execute(db)
  await db.updateTable('subscriptions').set(settings).where('id', '=', id).execute()
  await noteSubscription(db, { id, channel, watchlistId })
  await reopenWatched(db, `subscription ${id}`)
  return true
}
