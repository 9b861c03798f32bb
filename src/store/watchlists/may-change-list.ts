import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { listsFor } from './lists-for.ts'

/** Who sits at the console runs the program. */
const CONSOLE = 'console'

/** Whether the team's people may change the list's rules: it can subscribe to the list, or one of its channels has. */
export async function mayChangeList(
  db: Kysely<Tables>,
  id: number,
  team: string,
): Promise<boolean> {
  if (team === CONSOLE) return true
  const lists = await listsFor(db, team)
  if (lists.some((list) => list.id === id)) return true
  const watching = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('watchlist_id', '=', id)
    .where('team', '=', team)
    .executeTakeFirst()
  return watching !== undefined
}
