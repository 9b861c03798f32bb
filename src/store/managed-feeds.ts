import { isDeepStrictEqual } from 'node:util'
import { type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { LONGEST_OWN_MS } from '../core/polling/rhythm.ts'
import { sparedHost } from '../core/polling/spared-host.ts'
import type { ManagedFeed } from './managed-configuration.ts'
import { type FeedsTable, flag, type Tables } from './tables.ts'
import { keepWish, OPERATOR, wishesFor } from './team-wishes.ts'

/** When feeds may be polled, milliseconds since 1970, UTC. */
export interface PollTimes {
  readonly now: number
  readonly nextTick: number
}

/** Makes the managed feeds equal to the file's; see `applyConfiguration`. */
export async function applyFeeds(
  tx: Transaction<Tables>,
  feeds: readonly ManagedFeed[],
  { now, nextTick }: PollTimes,
): Promise<void> {
  const stored = await tx
    .selectFrom('feeds')
    .select(['id', 'url', 'managed', 'paused', 'first_poll'])
    .select(['newest', 'full_text', 'least_interval_ms'])
    .execute()
  const known = new Map(stored.map((feed) => [feed.url, feed]))
  const wanted = new Set(feeds.map(({ url }) => url))
  for (const { id, url, managed } of stored) {
    if (managed === 1 && !wanted.has(url)) await letGo(tx, id, now)
  }
  for (const feed of feeds) {
    const row = known.get(feed.url)
    if (row !== undefined) await takeUp(tx, row, feed, now)
  }
  const fresh = feeds.filter(({ url }) => !known.has(url))
  await insertFeeds(tx, fresh, now)
  await letAllKnow(tx)
  await hasten(tx, nextTick)
}

type FeedSettings = Pick<
  Selectable<FeedsTable>,
  'managed' | 'first_poll' | 'newest' | 'full_text' | 'least_interval_ms'
>

interface StoredFeed extends FeedSettings, Pick<Selectable<FeedsTable>, 'id' | 'paused'> {}

async function takeUp(
  tx: Transaction<Tables>,
  row: StoredFeed,
  feed: ManagedFeed,
  now: number,
): Promise<void> {
  const settings = settingsOf(feed)
  const { managed, first_poll, newest, full_text, least_interval_ms } = row
  const stands = { managed, first_poll, newest, full_text, least_interval_ms }
  // At most starts the file says what it said before.
  if (!isDeepStrictEqual(stands, settings)) {
    await tx.updateTable('feeds').set(settings).where('id', '=', row.id).execute()
  }
  if (row.managed === 0 && row.paused === 1) await takeBack(tx, row.id, now)
  if (row.least_interval_ms !== leastIntervalMs(feed)) await dropWait(tx, row.id, now)
}

/** Longer than any wait by a feed's own rhythm: who waits longer waits for a slower schedule's tick. */
const SCHEDULED_MS = 1.2 * LONGEST_OWN_MS

/**
 * Feeds that fail keep their longer wait, no feed is asked sooner than its server or the operator want, and those that
 * wait by their own rhythm go on waiting, so that a restart does not ask all at once.
 */
async function hasten(tx: Transaction<Tables>, nextTick: number): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({
      next_poll_at: sql`case when wait_until > ${nextTick} then wait_until else ${nextTick} end`,
    })
    .where('failures', '=', 0)
    .where('next_poll_at', '>', nextTick + SCHEDULED_MS)
    .execute()
}

/** It becomes the operator's, and rests unless a team wants it. */
async function letGo(tx: Transaction<Tables>, id: number, at: number): Promise<void> {
  await keepWish(tx, { team: OPERATOR, feedId: id, paused: true, by: 'file', at })
  const isWanted = (await wishesFor(tx, id)) === 'polled'
  await tx
    .updateTable('feeds')
    .set({ managed: 0, ...(isWanted ? {} : { paused: 1 }) })
    .where('id', '=', id)
    .execute()
}

/** Databases take so many rows in one statement without complaint. */
const ROWS_AT_A_TIME = 500

async function insertFeeds(
  tx: Transaction<Tables>,
  feeds: readonly ManagedFeed[],
  now: number,
): Promise<void> {
  const rows = feeds.map((feed) => ({
    ...settingsOf(feed),
    url: feed.url,
    host: sparedHost(feed.url),
    paused: 0 as const,
    failures: 0,
    next_poll_at: now,
  }))
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    await tx
      .insertInto('feeds')
      .values(rows.slice(at, at + ROWS_AT_A_TIME))
      .execute()
  }
}

/** What the file brings is everybody's. */
async function letAllKnow(tx: Transaction<Tables>): Promise<void> {
  await tx
    .insertInto('feed_teams')
    .columns(['feed_id', 'team'])
    .expression((from) =>
      from
        .selectFrom('feeds')
        .select((is) => ['id', is.val(OPERATOR).as('team')])
        .where('managed', '=', 1),
    )
    .onConflict((conflict) => conflict.columns(['feed_id', 'team']).doNothing())
    .execute()
}

/** The columns that hold what the file says of a feed. */
function settingsOf(feed: ManagedFeed): FeedSettings {
  return {
    managed: 1,
    first_poll: feed.firstPoll,
    newest: feed.newest ?? null,
    full_text: flag(feed.fullText),
    least_interval_ms: leastIntervalMs(feed),
  }
}

function leastIntervalMs({ interval }: ManagedFeed): number | null {
  return interval === undefined ? null : interval * 60_000
}

/** The wait was by an interval that holds no more. */
async function dropWait(tx: Transaction<Tables>, id: number, now: number): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({ wait_until: null, next_poll_at: now })
    .where('id', '=', id)
    .execute()
}

/** A feed that comes back into the file is taken up like a new one. */
async function takeBack(tx: Transaction<Tables>, id: number, now: number): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({ ...likeNew(now), removed: 0 })
    .where('id', '=', id)
    .execute()
}

/** What makes a feed that was paused like one that was never polled: what it held meanwhile is no news. */
export function likeNew(nextPollAt: number) {
  return {
    paused: 0,
    failures: 0,
    last_error: null,
    last_success_at: null,
    polling: null,
    next_poll_at: nextPollAt,
  } as const satisfies Updateable<FeedsTable>
}
