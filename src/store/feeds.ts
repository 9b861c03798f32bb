import type { Selectable } from 'kysely'
import type { Feed, PipelineStore } from '../ports.ts'
import { claiming, type Database } from './dialect.ts'
import { type FeedsTable, UNLEASED } from './tables.ts'

type PollResult = Parameters<PipelineStore['finishPoll']>[1]
type PollFailure = Parameters<PipelineStore['failPoll']>[1]

/** A wish to hold rows: whoever asks, from when, for how long (milliseconds), and how many at most. */
export interface Lease {
  readonly owner: string
  readonly now: number
  readonly leaseMs: number
  readonly limit: number
}

/** Takes feeds that are due, not paused and in nobody's hands, the longest due first. */
export async function claimDueFeeds(database: Database, lease: Lease): Promise<readonly Feed[]> {
  return database.db.transaction().execute(async (tx) => {
    const due = tx
      .selectFrom('feeds')
      .selectAll()
      .where('paused', '=', 0)
      .where('next_poll_at', '<=', lease.now)
      .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', lease.now)]))
      .orderBy('next_poll_at')
      .orderBy('id')
      .limit(lease.limit)
    const rows = await claiming(database.kind, 'feeds', due).execute()
    if (rows.length === 0) return []
    await tx
      .updateTable('feeds')
      .set({ leased_until: lease.now + lease.leaseMs, lease_owner: lease.owner })
      .where(
        'id',
        'in',
        rows.map((row) => row.id),
      )
      .execute()
    return rows.map(toFeed)
  })
}

/** Notes a poll that reached the feed, changed or not, and gives the feed back. A null title keeps the known one. A feed
 * that another process has taken over meanwhile is left to it. */
export async function finishPoll(
  { db }: Database,
  owner: string,
  feedId: number,
  result: PollResult,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({
      ...UNLEASED,
      ...(result.title === null ? {} : { title: result.title }),
      etag: result.validators.etag,
      last_modified: result.validators.lastModified,
      body_hash: result.validators.bodyHash,
      last_poll_at: result.at,
      last_success_at: result.at,
      last_error: null,
      failures: 0,
      next_poll_at: result.nextPollAt,
    })
    .where('id', '=', feedId)
    .where('lease_owner', '=', owner)
    .execute()
}

/** Notes a poll that failed, and gives the feed back, unless another process has taken it over meanwhile. */
export async function failPoll(
  { db }: Database,
  owner: string,
  feedId: number,
  result: PollFailure,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set((is) => ({
      ...UNLEASED,
      last_poll_at: result.at,
      last_error: result.error,
      failures: is('failures', '+', 1),
      next_poll_at: result.nextPollAt,
    }))
    .where('id', '=', feedId)
    .where('lease_owner', '=', owner)
    .execute()
}

/** Gives back the feeds this owner holds, or with `owner` null those that anybody holds. */
export async function releaseFeeds({ db }: Database, owner: string | null): Promise<void> {
  await db
    .updateTable('feeds')
    .set(UNLEASED)
    .where('leased_until', 'is not', null)
    .$if(owner !== null, (update) => update.where('lease_owner', '=', owner))
    .execute()
}

function toFeed(row: Selectable<FeedsTable>): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    managed: row.managed === 1,
    paused: row.paused === 1,
    firstPoll: row.first_poll,
    fullText: row.full_text === 1,
    validators: { etag: row.etag, lastModified: row.last_modified, bodyHash: row.body_hash },
    lastSuccessAt: row.last_success_at,
    lastError: row.last_error,
    failures: row.failures,
    nextPollAt: row.next_poll_at,
  }
}
