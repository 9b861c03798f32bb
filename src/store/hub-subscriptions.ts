import { type Selectable, sql, type Transaction } from 'kysely'
import { askAgainAt, FAREWELLS } from '../core/push/subscription.ts'
import type { HubSubscription, HubWish } from '../ports.ts'
import { type Database, serialisedClaims } from './dialect.ts'
import { endReliance } from './push-reliance.ts'
import type { HubSubscriptionsTable, Tables } from './tables.ts'

/** See `PushStore.keepHubs`. */
export async function keepHubs(
  { db }: Database,
  callbacks: string | null,
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('hub_subscriptions')
      .select(['id', 'feed_id', 'callback'])
      .execute()
    const lost = rows.filter(
      ({ callback }) => callbacks === null || !callback.startsWith(callbacks),
    )
    for (const row of lost) await forget(tx, row, now)
  })
}

/** See `PushStore.wantHubs`. */
export async function wantHubs(
  { db }: Database,
  feedId: number,
  wishes: readonly HubWish[],
  now: number,
): Promise<boolean> {
  const known = await rowsOf(db, feedId)
  if (isMet(known, wishes)) return false
  return db.transaction().execute(async (tx) => {
    const rows = await rowsOf(tx, feedId)
    for (const row of rows) {
      if (!wishes.some((wish) => isSame(row, wish))) await letGo(tx, row, now)
    }
    for (const wish of wishes) await want(tx, { feedId, wish, now })
    return true
  })
}

function rowsOf(db: Database['db'], feedId: number) {
  return db
    .selectFrom('hub_subscriptions')
    .select(['id', 'feed_id', 'hub', 'topic', 'state'])
    .where('feed_id', '=', feedId)
    .execute()
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function isMet(rows: readonly Row[], wishes: readonly HubWish[]): boolean {
  const wanted = rows.filter(({ state }) => state !== 'ending')
  return (
    wanted.length === wishes.length &&
    wishes.every((wish) => wanted.some((row) => isSame(row, wish)))
  )
}

function isSame(row: Pick<Row, 'hub' | 'topic'>, wish: HubWish): boolean {
  return row.hub === wish.hub && row.topic === wish.topic
}

async function want(
  tx: Transaction<Tables>,
  { feedId, wish, now }: { readonly feedId: number; readonly wish: HubWish; readonly now: number },
): Promise<void> {
  await tx
    .insertInto('hub_subscriptions')
    .values({ feed_id: feedId, ...wish, state: 'pending', next_ask_at: now, attempts: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['feed_id', 'hub', 'topic'])
        .doUpdateSet({ state: 'pending', next_ask_at: now, attempts: 0 })
        .where('hub_subscriptions.state', '=', 'ending'),
    )
    .execute()
}

/** A granted wish is to be taken back; of any other the hub knows nothing, or nothing that lasts. */
async function letGo(tx: Transaction<Tables>, row: Row, now: number): Promise<void> {
  if (row.state === 'ending') return
  if (row.state !== 'active') return forget(tx, row, now)
  await tx
    .updateTable('hub_subscriptions')
    .set({ state: 'ending', next_ask_at: now, attempts: 0 })
    .where('id', '=', row.id)
    .execute()
  await endReliance(tx, row.feed_id, now)
}

async function forget(
  tx: Transaction<Tables>,
  { id, feed_id }: Pick<Row, 'id' | 'feed_id'>,
  now: number,
): Promise<void> {
  await tx.deleteFrom('hub_subscriptions').where('id', '=', id).execute()
  await endReliance(tx, feed_id, now)
}

/** See `PushStore.claimHubWork`. */
export async function claimHubWork(
  database: Database,
  now: number,
  limit: number,
): Promise<readonly HubSubscription[]> {
  return serialisedClaims(database, async (tx) => {
    for (const row of await unwanted(tx).execute()) await letGo(tx, row, now)
    await forgetSilent(tx, now)
    const due = await tx
      .selectFrom('hub_subscriptions')
      .selectAll()
      .where('next_ask_at', '<=', now)
      .orderBy('next_ask_at')
      .limit(limit)
      .execute()
    for (const { id, attempts, state } of due) {
      const counted = { attempts: attempts + 1, next_ask_at: askAgainAt(now, attempts + 1) }
      const again = state === 'denied' ? { state: 'pending' as const } : {}
      const update = tx.updateTable('hub_subscriptions').set({ ...counted, ...again })
      await update.where('id', '=', id).execute()
    }
    return due.map(toSubscription)
  })
}

/** Wishes of feeds that are gone or not polled. */
function unwanted(tx: Transaction<Tables>) {
  return tx
    .selectFrom('hub_subscriptions')
    .leftJoin('feeds', 'feeds.id', 'feed_id')
    .select([
      'hub_subscriptions.id',
      'hub_subscriptions.feed_id',
      'hub_subscriptions.hub',
      'hub_subscriptions.topic',
      'hub_subscriptions.state',
    ])
    .where('hub_subscriptions.state', '!=', 'ending')
    .where((is) => is.or([is('feeds.id', 'is', null), is('feeds.paused', '=', 1)]))
}

/** Hubs that do not take a wish back forget it at the end of the lease. */
async function forgetSilent(tx: Transaction<Tables>, now: number): Promise<void> {
  await tx
    .deleteFrom('hub_subscriptions')
    .where('state', '=', 'ending')
    .where((is) => is.or([is('attempts', '>=', FAREWELLS), is('lease_until', '<=', now)]))
    .execute()
}

/** See `PushStore.noteHubRefusal`. */
export async function noteHubRefusal(
  { db }: Database,
  id: number,
  { error, retryAt }: { readonly error: string; readonly retryAt: number | null },
): Promise<void> {
  await db
    .updateTable('hub_subscriptions')
    .set({
      last_error: error,
      ...(retryAt !== null && {
        next_ask_at: sql<number>`case when next_ask_at < ${retryAt} then ${retryAt} else next_ask_at end`,
      }),
    })
    .where('id', '=', id)
    .execute()
}

/** The wish whose hub calls us at this address; null when there is none. */
export async function hubSubscription(
  { db }: Database,
  callback: string,
): Promise<HubSubscription | null> {
  const row = await db
    .selectFrom('hub_subscriptions')
    .selectAll()
    .where('callback', '=', callback)
    .executeTakeFirst()
  return row === undefined ? null : toSubscription(row)
}

/** See `PushStore.grantHub`. */
export async function grantHub(
  { db }: Database,
  id: number,
  { leaseUntil, renewAt }: { readonly leaseUntil: number; readonly renewAt: number },
): Promise<void> {
  const granted = { lease_until: leaseUntil, next_ask_at: renewAt, attempts: 0, last_error: null }
  await db.transaction().execute(async (tx) => {
    const row = await tx
      .updateTable('hub_subscriptions')
      .set({ state: 'active', ...granted })
      .where('id', '=', id)
      .where('state', 'in', ['pending', 'active'])
      .returning('feed_id')
      .executeTakeFirst()
    if (row === undefined) return
    await tx
      .updateTable('feeds')
      .set({ pushed_until: leaseUntil })
      .where('id', '=', row.feed_id)
      .where('pushed_until', 'is not', null)
      .execute()
  })
}

/** See `PushStore.denyHub`. */
export async function denyHub(
  { db }: Database,
  id: number,
  denial: { readonly now: number; readonly askAt: number; readonly reason: string },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = await tx
      .updateTable('hub_subscriptions')
      .set({
        state: 'denied',
        lease_until: null,
        next_ask_at: denial.askAt,
        attempts: 0,
        last_error: denial.reason,
      })
      .where('id', '=', id)
      .where('state', 'in', ['pending', 'active'])
      .returning('feed_id')
      .executeTakeFirst()
    if (row !== undefined) await endReliance(tx, row.feed_id, denial.now)
  })
}

/** See `PushStore.forgetHub`. */
export async function forgetHub({ db }: Database, id: number): Promise<void> {
  await db.deleteFrom('hub_subscriptions').where('id', '=', id).execute()
}

function toSubscription(row: Selectable<HubSubscriptionsTable>): HubSubscription {
  return {
    id: row.id,
    feedId: row.feed_id,
    hub: row.hub,
    topic: row.topic,
    callback: row.callback,
    secret: row.secret,
    state: row.state,
    leaseUntil: row.lease_until,
  }
}
