import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { listsFor } from './lists-for.ts'

/** Who sits at the console runs the program. */
const CONSOLE = 'console'

/**
 * Whether the team's people may change the list's rules in this channel of theirs: the team can subscribe to the list, or
 * the channel or another of the team has. What the operator made for a channel that nobody had used belongs to the channel.
 */
export async function mayChangeList(
  db: Kysely<Tables>,
  id: number,
  { team, channel }: { readonly team: string; readonly channel: string | null },
): Promise<boolean> {
  if (team === CONSOLE) return true
  const lists = [...(await listsFor(db, team)), ...(await listsFor(db, channel ?? team))]
  if (lists.some((list) => list.id === id)) return true
  const watching = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('watchlist_id', '=', id)
    .where((is) => is.or([is('team', '=', team), is('channel', '=', channel)]))
    .executeTakeFirst()
  return watching !== undefined
}
