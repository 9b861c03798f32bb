import type { Transaction } from 'kysely'
import type { Author } from '../../ports.ts'
import type { Tables } from '../tables.ts'

/**
 * The team that a change in a channel belongs to: the author's, or, when the operator makes it on the command line, that
 * of the channel's own list; a channel that nobody has used yet stands for its team until somebody does.
 */
export async function teamOf(
  tx: Transaction<Tables>,
  { team }: Author,
  channel: string,
): Promise<string> {
  if (team !== '') return team
  const own = await ownLists(tx, channel).executeTakeFirst()
  return own?.team ?? channel
}

/** The number of the watchlist that carries the channel's name, which is made when missing. */
export async function ownList(
  tx: Transaction<Tables>,
  channel: string,
  team: string,
): Promise<number> {
  await adopt(tx, channel, team)
  const own = await ownLists(tx, channel).where('team', '=', team).executeTakeFirst()
  return own?.id ?? (await addList(tx, team, channel))
}

/** Makes an empty list; gives its number. */
export async function addList(
  tx: Transaction<Tables>,
  team: string,
  name: string,
): Promise<number> {
  const { id } = await tx
    .insertInto('watchlists')
    .values({ team, name, managed: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What the operator made for the channel before its team was known becomes the team's. */
async function adopt(tx: Transaction<Tables>, channel: string, team: string): Promise<void> {
  if (team === channel) return
  const taken = tx.selectFrom('watchlists').select('name').where('team', '=', team)
  await tx
    .updateTable('watchlists')
    .set({ team })
    .where('team', '=', channel)
    .where('name', 'not in', taken)
    .execute()
  await tx.updateTable('audit_entries').set({ team }).where('team', '=', channel).execute()
}

function ownLists(tx: Transaction<Tables>, channel: string) {
  return tx
    .selectFrom('watchlists')
    .select(['id', 'team'])
    .where('name', '=', channel)
    .where('managed', '=', 0)
    .orderBy('id')
}
