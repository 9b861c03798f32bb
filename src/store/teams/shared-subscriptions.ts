import type { Transaction } from 'kysely'
import type { Snapshot } from '../../ports.ts'
import { subscriptionSnapshot } from '../audit/subscription-snapshot.ts'
import type { Tables } from '../tables.ts'
import { closeUnwatched } from '../unwatched.ts'

/** A subscription to the list of a joined team, and how it stood. */
export interface SharedSubscription {
  readonly id: number
  readonly state: Snapshot
}

/** Ends the subscriptions of each of the two teams to the other's lists. */
export async function endShared(
  tx: Transaction<Tables>,
  [one, other]: readonly [string, string],
): Promise<readonly SharedSubscription[]> {
  const rows = await tx
    .selectFrom('subscriptions')
    .innerJoin('watchlists', 'watchlists.id', 'subscriptions.watchlist_id')
    .select('subscriptions.id')
    .where('subscriptions.managed', '=', 0)
    .where((is) =>
      is.or([
        is.and([is('subscriptions.team', '=', one), is('watchlists.team', '=', other)]),
        is.and([is('subscriptions.team', '=', other), is('watchlists.team', '=', one)]),
      ]),
    )
    .orderBy('subscriptions.id')
    .execute()
  const ended: SharedSubscription[] = []
  for (const { id } of rows) {
    const state = await subscriptionSnapshot(tx, id)
    if (state === null) continue
    await tx.deleteFrom('subscriptions').where('id', '=', id).execute()
    await closeUnwatched(tx, `subscription ${id}`)
    ended.push({ id, state })
  }
  return ended
}
