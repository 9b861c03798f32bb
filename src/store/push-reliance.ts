import type { HastenedPoll } from '../ports.ts'
import type { Database } from './dialect.ts'

type Db = Database['db']

/** However often hubs call, a feed's server is not asked more often than this because of them. */
const LEAST_PAUSE_MS = 60_000

/** Notes that a hub has delivered, and until when it is relied on (null: unchanged). */
export async function notePushed(
  { db }: Database,
  feedId: number,
  { at, until }: { readonly at: number; readonly until: number | null },
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ pushed_at: at, ...(until !== null && { pushed_until: until }) })
    .where('id', '=', feedId)
    .execute()
}

/** See `PushStore.hastenPoll`. */
export async function hastenPoll(
  { db }: Database,
  feedId: number,
  to: number,
): Promise<HastenedPoll | null> {
  return db.transaction().execute((tx) => hasten(tx, feedId, to))
}

async function hasten(tx: Db, feedId: number, to: number): Promise<HastenedPoll | null> {
  const feed = await tx
    .selectFrom('feeds')
    .select(['next_poll_at', 'wait_until', 'last_poll_at', 'failures'])
    .where('id', '=', feedId)
    .executeTakeFirst()
  if (feed === undefined || feed.failures > 0) return null
  const due = Math.max(to, feed.wait_until ?? 0, (feed.last_poll_at ?? 0) + LEAST_PAUSE_MS)
  if (due >= feed.next_poll_at) return null
  await tx.updateTable('feeds').set({ next_poll_at: due }).where('id', '=', feedId).execute()
  return { from: feed.next_poll_at, to: due }
}

/** A hub of this feed is not to be relied on any more: the feed is polled again as if it had none, beginning now. */
export async function endReliance(tx: Db, feedId: number | null, now: number): Promise<void> {
  const relied = await tx
    .updateTable('feeds')
    .set({ pushed_until: null })
    .where('id', '=', feedId)
    .where('pushed_until', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (relied !== undefined) await hasten(tx, relied.id, now)
}

/** See `PushStore.relaxPoll`. */
export async function relaxPoll(
  { db }: Database,
  feedId: number,
  { from, to }: HastenedPoll,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ next_poll_at: from })
    .where('id', '=', feedId)
    .where('next_poll_at', '=', to)
    .where('leased_until', 'is', null)
    .execute()
}
