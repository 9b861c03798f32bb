import type { OwedNotice } from '../ports.ts'
import { type Database, serialisedClaims } from './dialect.ts'

/** Takes the notices about feeds that are still to be told, the oldest first. */
export async function claimNotices(
  database: Database,
  lease: { readonly now: number; readonly limit: number; readonly leaseMs: number },
): Promise<readonly OwedNotice[]> {
  const { now, limit, leaseMs } = lease
  return serialisedClaims(database, async (tx) => {
    const rows = await tx
      .selectFrom('feeds')
      .select(['id', 'url', 'name', 'title', 'last_error', 'notice', 'notice_at'])
      .where('notice_at', 'is not', null)
      .where((is) =>
        is.or([is('notice_leased_until', 'is', null), is('notice_leased_until', '<=', now)]),
      )
      .orderBy('notice_at')
      .limit(limit)
      .execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) {
      const until = { notice_leased_until: now + leaseMs }
      await tx.updateTable('feeds').set(until).where('id', 'in', ids).execute()
    }
    return rows.map((row) => ({
      feedId: row.id,
      url: row.url,
      name: row.name,
      title: row.title,
      lastError: row.last_error,
      notice: JSON.parse(row.notice ?? ''),
      at: row.notice_at ?? now,
    }))
  })
}

/** Notes that a notice was told; one that has arisen since stays. */
export async function noticeTold(
  { db }: Database,
  { feedId, at }: Pick<OwedNotice, 'feedId' | 'at'>,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ notice: null, notice_at: null, notice_leased_until: null })
    .where('id', '=', feedId)
    .where('notice_at', '=', at)
    .execute()
}
