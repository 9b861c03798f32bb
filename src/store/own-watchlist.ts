import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The watchlist that carries a channel's name; made when missing. */
export async function ownWatchlist(
  tx: Transaction<Tables>,
  channel: string,
  team: string,
): Promise<number> {
  const own = await tx
    .selectFrom('watchlists')
    .select('id')
    .where('team', '=', team)
    .where('name', '=', channel)
    .executeTakeFirst()
  if (own !== undefined) return own.id
  const { id } = await tx
    .insertInto('watchlists')
    .values({ team, name: channel, managed: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
