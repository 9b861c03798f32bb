import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { quietUntil } from '../core/delivery/quiet-hours.ts'
import { readQuietHours } from '../core/delivery/read-quiet-hours.ts'
import type { Tables } from './tables.ts'

/** What makes subscriptions silent at an instant. */
export interface Silence {
  /** Milliseconds since 1970, UTC. */
  readonly now: number
  /** The quiet hours, as they are stored, in which it lies. */
  readonly quietHours: readonly string[]
}

/** What makes subscriptions silent at an instant; null: none of them is. */
export async function silenceAt(db: Kysely<Tables>, now: number): Promise<Silence | null> {
  const rows = await db
    .selectFrom('subscriptions')
    .select('quiet_hours')
    .distinct()
    .where((is) => is.or([is('quiet_hours', 'is not', null), is('paused_until', '>', now)]))
    .execute()
  if (rows.length === 0) return null
  const quietHours = rows.flatMap(({ quiet_hours: typed }) =>
    typed !== null && isQuiet(typed, now) ? typed : [],
  )
  return { now, quietHours }
}

function isQuiet(typed: string, now: number): boolean {
  const hours = readQuietHours(typed)
  return hours.ok && quietUntil(hours.value, now) !== null
}

/** Whether one of the subscriptions that a row of `deliveries` is owed by may speak. */
export function deliverySpeaks(silence: Silence): Expression<SqlBool> {
  const own = sql`delivery_subscriptions own where own.delivery_id = deliveries.id`
  const speaking = sql`delivery_subscriptions own
    inner join subscriptions on subscriptions.id = own.subscription_id
    where own.delivery_id = deliveries.id and not ${isSilent(silence)}`
  return sql<SqlBool>`(exists (select 1 from ${speaking})
    or (not exists (select 1 from ${own}) and ${channelSpeaks('deliveries', silence)}))`
}

/** Whether one of the subscriptions of a row's channel may speak, or there is none. */
export function channelSpeaks(
  table: 'deliveries' | 'digests',
  silence: Silence,
): Expression<SqlBool> {
  const here = sql`subscriptions where subscriptions.channel = ${sql.ref(`${table}.channel`)}`
  return sql<SqlBool>`(exists (select 1 from ${here} and not ${isSilent(silence)})
    or not exists (select 1 from ${here}))`
}

function isSilent({ now, quietHours }: Silence): Expression<SqlBool> {
  const paused = sql`coalesce(subscriptions.paused_until, 0) > ${now}`
  if (quietHours.length === 0) return sql<SqlBool>`(${paused})`
  const quiet = sql`coalesce(subscriptions.quiet_hours, '') in (${sql.join(quietHours)})`
  return sql<SqlBool>`(${paused} or ${quiet})`
}
