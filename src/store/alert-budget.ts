import type { Transaction } from 'kysely'
import { nextDigest } from '../core/delivery/digest-time.ts'
import { readDigestTime } from '../core/delivery/read-digest-time.ts'
import { type Database, serialisedClaims } from './dialect.ts'
import type { Tables } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** See `DigestStore.holdOverflow`. */
export async function holdOverflow(
  database: Database,
  now: number,
  digestAt: () => number,
): Promise<void> {
  const budgets = await database.db
    .selectFrom('subscriptions')
    .select((is) => [
      'channel',
      is.fn.min<number>('alerts_per_day').as('budget'),
      is.fn.max<string | null>('digest').as('digest'),
    ])
    .where('alerts_per_day', 'is not', null)
    .groupBy('channel')
    .execute()
  if (budgets.length === 0) return
  await serialisedClaims(database, async (tx) => {
    for (const { channel, budget, digest } of budgets) {
      const left = Math.max(0, budget - (await takenUp(tx, channel, now)))
      const tooMany = await beyond(tx, channel, left)
      if (tooMany.length > 0) await hold(tx, tooMany, ownDigest(digest, now) ?? digestAt())
    }
  })
}

/** When the channel's own digest is next; null where it wants none. */
function ownDigest(typed: string | null, now: number): number | null {
  const time = typed === null ? null : readDigestTime(typed)
  return time?.ok === true ? nextDigest(time.value, now) : null
}

/** Alerts posted in the channel within the last day, and those being posted. */
async function takenUp(tx: Transaction<Tables>, channel: string, now: number): Promise<number> {
  const { count } = await tx
    .selectFrom('deliveries')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('channel', '=', channel)
    .where((is) =>
      is.or([
        is('posted_at', '>', now - DAY_MS),
        is.and([is('state', '=', 'sending'), is('message_id', 'is', null)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return count
}

/** The channel's alerts to be posted after the first `left`, oldest first. */
async function beyond(
  tx: Transaction<Tables>,
  channel: string,
  left: number,
): Promise<readonly number[]> {
  const waiting = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('channel', '=', channel)
    .where('state', '=', 'pending')
    .where('message_id', 'is', null)
    // One that may have gone out already has to be looked for, whatever the budget.
    .where('uncertain', '=', 0)
    .orderBy('id')
    .execute()
  return waiting.slice(left).map(({ id }) => id)
}

async function hold(
  tx: Transaction<Tables>,
  ids: readonly number[],
  digestAt: number,
): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'held', digest_at: digestAt })
    .where('id', 'in', ids)
    .execute()
}
