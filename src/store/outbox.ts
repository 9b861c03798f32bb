import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { AppError } from '../core/error.ts'
import type { Delivery, DeliveryWishes, PipelineStore, Platform } from '../ports.ts'
import { refuseFollow } from './change-follows.ts'
import { reachedBy } from './channel.ts'
import { deliveryWishes } from './delivery-wishes.ts'
import { claiming, type Database, holding } from './dialect.ts'
import { mayBeEdited } from './edit-pause.ts'
import type { Lease } from './feeds.ts'
import { mutedIn, mutedNames } from './mutes.ts'
import { deliverySpeaks, type Silence, silenceAt } from './silence.ts'
import { type DeliveriesTable, type Tables, UNLEASED } from './tables.ts'
import { storiesTold, type ToldStory } from './told-stories.ts'

type Sent = Parameters<PipelineStore['noteSent']>[1]
type Outcome = Parameters<PipelineStore['releaseDelivery']>[1]
type Row = Selectable<DeliveriesTable>

/** Takes deliveries to these platforms that have something to send and are in nobody's hands, the oldest first. */
export async function claimDeliveries(
  database: Database,
  platforms: readonly Platform[],
  lease: Lease,
): Promise<readonly Delivery[]> {
  return database.db.transaction().execute(async (tx) => {
    const silence = await silenceAt(tx, lease.now)
    const due = dueDeliveries(tx, platforms, { ...lease, silence })
    const rows = await claiming(database.kind, 'deliveries', due).execute()
    await markSending(tx, rows, lease)
    const stories = await storiesTold(
      tx,
      rows.map((row) => row.story_id),
    )
    const wishes = await deliveryWishes(tx, rows)
    const deliveries = rows.map((row) =>
      toDelivery(row, stories.get(row.story_id), wishes.get(row.id)),
    )
    return withMutes(tx, deliveries)
  })
}

/** A channel that has muted a company keeps the alerts it has, but is told no more changes of its deals. */
async function withMutes(
  tx: Transaction<Tables>,
  deliveries: readonly Delivery[],
): Promise<readonly Delivery[]> {
  const muting = await mutedNames(
    tx,
    deliveries.map(({ channel }) => channel),
  )
  const quieted: Delivery[] = []
  for (const delivery of deliveries) {
    const { channel, story } = delivery
    const muted = muting.has(channel) && (await mutedIn(tx, story.deal, [channel])).has(channel)
    quieted.push(muted ? { ...delivery, notify: [] } : delivery)
  }
  return quieted
}

/** The query for what may be claimed; `silence`: whose deliveries wait until it ends. */
export function dueDeliveries(
  db: Kysely<Tables>,
  platforms: readonly Platform[],
  { silence, ...lease }: Pick<Lease, 'now' | 'limit'> & { readonly silence: Silence | null },
) {
  return (
    db
      .selectFrom('deliveries')
      .innerJoin('stories', 'stories.id', 'deliveries.story_id')
      .selectAll('deliveries')
      // Written out, not bound: so SQLite can tell that its index of open deliveries serves.
      .where(sql<boolean>`deliveries.state in ('pending', 'sending')`)
      .where('next_attempt_at', '<=', lease.now)
      .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', lease.now)]))
      .where((is) => hasSomethingToSend(is, lease.now))
      .where(reachedBy(platforms))
      .$if(silence !== null, (query) =>
        silence === null ? query : query.where(deliverySpeaks(silence)),
      )
      .orderBy('deliveries.id')
      .limit(lease.limit)
  )
}

type OutboxExpression = ExpressionBuilder<Tables, 'deliveries' | 'stories'>

/** A new alert and a new status are told at once; what else has changed waits for its turn. */
function hasSomethingToSend(is: OutboxExpression, now: number) {
  return is.or([
    is('message_id', 'is', null),
    is('told_status', '!=', is.ref('stories.status')),
    is.and([is('sent_version', '<', is.ref('stories.version')), mayBeEdited(is, now)]),
  ])
}

async function markSending(
  tx: Transaction<Tables>,
  rows: readonly Row[],
  lease: Lease,
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map((row) => row.id)
  await tx
    .updateTable('deliveries')
    .set((is) => ({
      leased_until: lease.now + lease.leaseMs,
      lease_owner: lease.owner,
      attempts: is('attempts', '+', 1),
      // Still the state from before this update: see `mayHaveBeenSent`.
      uncertain: is
        .case()
        .when('state', '=', 'sending')
        .then(is.lit(1))
        .else(is.ref('uncertain'))
        .end(),
      state: 'sending',
    }))
    .where('id', 'in', ids)
    .execute()
}

/** True of a row whose last sender never gave it back. */
function mayHaveBeenSent(row: Row): boolean {
  return row.uncertain === 1 || row.state === 'sending'
}

function toDelivery(
  row: Row,
  told: ToldStory | undefined,
  wishes: DeliveryWishes | undefined,
): Delivery {
  if (told === undefined || wishes === undefined) {
    throw new AppError('internal', `Delivery ${row.id} belongs to no stored story.`)
  }
  return {
    id: row.id,
    channel: row.channel,
    ...wishes,
    ...told,
    messageId: row.message_id,
    sentVersion: row.sent_version,
    toldStatus: row.told_status,
    attempts: row.attempts + 1,
    uncertain: mayHaveBeenSent(row),
  }
}

/**
 * Notes what the channel now shows and keeps the lease. Refuses with `conflict` when the lease ran out and another
 * process has the delivery: that one finds the message itself, and the caller must stop.
 */
export async function noteSent(
  { db }: Database,
  owner: string,
  id: number,
  sent: Sent,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({
      message_id: sent.messageId,
      sent_version: sent.sentVersion,
      told_status: sent.toldStatus,
      sent_at: sent.at,
      posted_at: sql<number>`coalesce(posted_at, ${sent.at})`,
      attempts: 0,
      uncertain: 0,
      last_error: null,
    })
    .where('id', '=', id)
    .where((is) => is.or([is('lease_owner', '=', owner), is('lease_owner', 'is', null)]))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) {
    throw new AppError('conflict', `Delivery ${id} is no longer leased to this process.`)
  }
}

/** Gives the delivery back; a delivery that another process has taken over meanwhile is left to it. */
export async function releaseDelivery(
  database: Database,
  owner: string,
  id: number,
  outcome: Outcome,
): Promise<void> {
  await database.db.transaction().execute(async (tx) => {
    const owed = await isOwed(database, tx, id)
    await tx
      .updateTable('deliveries')
      .set({
        ...UNLEASED,
        state: outcome.retryAt !== null || owed ? 'pending' : 'sent',
        next_attempt_at: outcome.retryAt ?? 0,
        last_error: outcome.error,
        ...(outcome.maybeSent === true ? { uncertain: 1 as const } : {}),
      })
      .where('id', '=', id)
      .where('lease_owner', '=', owner)
      .execute()
  })
}

/**
 * Whether the story has grown past what the channel shows. The story is held unchanged until the transaction ends:
 * growing at this very moment it would otherwise neither be seen here nor see that this delivery is done.
 */
async function isOwed(database: Database, tx: Transaction<Tables>, id: number): Promise<boolean> {
  const story = tx
    .selectFrom('stories')
    .select(['version', 'status'])
    .where('id', '=', (from) =>
      from.selectFrom('deliveries').select('story_id').where('deliveries.id', '=', id),
    )
  const grown = await holding(database.kind, story).executeTakeFirst()
  const shown = await tx
    .selectFrom('deliveries')
    .select(['message_id', 'sent_version', 'told_status'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (grown === undefined || shown === undefined) return false
  if (shown.message_id === null) return true
  return shown.sent_version < grown.version || shown.told_status !== grown.status
}

/** Ends the delivery for good, and a follow with it, unless another process has taken it over meanwhile. */
export async function closeDelivery(
  database: Database,
  owner: string,
  id: number,
  reason: string,
): Promise<void> {
  await database.db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('deliveries')
      .set({ ...UNLEASED, state: 'failed', last_error: reason })
      .where('id', '=', id)
      .where((is) => is.or([is('lease_owner', '=', owner), is('lease_owner', 'is', null)]))
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n) await refuseFollow(tx, id)
  })
}

/**
 * Frees the deliveries this owner holds, or with `owner` null those that anybody holds. Nobody can say whether their
 * sending had begun, so the next sender is told to look first.
 */
export async function releaseSending({ db }: Database, owner: string | null): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ ...UNLEASED, state: 'pending', uncertain: 1 })
    .where('state', '=', 'sending')
    .$if(owner !== null, (update) => update.where('lease_owner', '=', owner))
    .execute()
}
