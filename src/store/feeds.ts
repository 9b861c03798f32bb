import { type Selectable, sql, type Transaction } from 'kysely'
import { type PollingState, UNPOLLED } from '../core/polling/state.ts'
import type { Feed } from '../ports.ts'
import { type Database, serialisedClaims } from './dialect.ts'
import { type FeedsTable, type Tables, UNLEASED } from './tables.ts'

/** A wish to hold rows: whoever asks, from when, for how long (milliseconds), and how many at most. */
export interface Lease {
  readonly owner: string
  readonly now: number
  readonly leaseMs: number
  readonly limit: number
}

/** How many feeds of one server a poller takes at a time: it asks for them one after the other. */
const OF_ONE_HOST = 4

/**
 * Takes feeds that are due, not paused and in nobody's hands, the longest due first: a few of each server, and none of a
 * server of whose feeds somebody has one in hand, so that no server is asked by two pollers at once.
 */
export async function claimDueFeeds(database: Database, lease: Lease): Promise<readonly Feed[]> {
  return serialisedClaims(database, async (tx) => {
    const rows = await dueFeeds(tx, lease).execute()
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

function dueFeeds(tx: Transaction<Tables>, { now, limit }: Lease) {
  const free = tx
    .selectFrom('feeds as due')
    .selectAll()
    .select(
      sql<number>`row_number() over (partition by coalesce(host, cast(id as text)) order by next_poll_at, id)`.as(
        'place',
      ),
    )
    .where('paused', '=', 0)
    .where('next_poll_at', '<=', now)
    .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('feeds as other')
            .select('other.id')
            .whereRef('other.host', '=', 'due.host')
            .where('other.leased_until', '>', now),
        ),
      ),
    )
  return tx
    .selectFrom(free.as('free'))
    .selectAll()
    .where('place', '<=', OF_ONE_HOST)
    .orderBy('next_poll_at')
    .orderBy('id')
    .limit(limit)
}

/** The feed as it is kept now; null when there is none. */
export async function readFeed({ db }: Database, id: number): Promise<Feed | null> {
  const row = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toFeed(row)
}

/** Leaves the feeds of a server alone until then, unless somebody has them in hand. */
export async function spareHost({ db }: Database, host: string, until: number): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ next_poll_at: until, wait_until: until })
    .where('host', '=', host)
    .where('next_poll_at', '<', until)
    .where('leased_until', 'is', null)
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

/** A row as the program knows feeds. */
export function toFeed(row: Selectable<FeedsTable>): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    name: row.name,
    tags: readTags(row.tags),
    managed: row.managed === 1,
    paused: row.paused === 1,
    firstPoll: row.first_poll,
    newest: row.newest,
    fullText: row.full_text === 1,
    validators: { etag: row.etag, lastModified: row.last_modified, bodyHash: row.body_hash },
    lastSuccessAt: row.last_success_at,
    lastError: row.last_error,
    failures: row.failures,
    nextPollAt: row.next_poll_at,
    polling: readPolling(row.polling),
    leastIntervalMs: row.least_interval_ms,
    pushedAt: row.pushed_at,
    pushedUntil: row.pushed_until,
  }
}

function readTags(json: string | null): readonly string[] {
  return json === null ? [] : JSON.parse(json)
}

/** What an older program did not note is as if never polled. */
function readPolling(json: string | null): PollingState {
  return json === null ? UNPOLLED : { ...UNPOLLED, ...JSON.parse(json) }
}
