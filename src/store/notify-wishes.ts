import type { Kysely } from 'kysely'
import { DEAL_STATUSES, type DealStatus } from '../core/deal.ts'
import type { Tables } from './tables.ts'

/** Which statuses each channel is to be told: whatever one of its subscriptions asks for. */
export async function notifyWishes(
  db: Kysely<Tables>,
  channels: readonly string[],
): Promise<ReadonlyMap<string, readonly DealStatus[]>> {
  if (channels.length === 0) return new Map()
  const rows = await db
    .selectFrom('subscriptions')
    .select(['channel', 'notify'])
    .where('channel', 'in', [...new Set(channels)])
    .execute()
  const byChannel = Map.groupBy(rows, ({ channel }) => channel)
  return new Map(
    [...byChannel].map(([channel, own]) => {
      const wanted = new Set(own.flatMap(({ notify }) => readNotify(notify)))
      return [channel, DEAL_STATUSES.filter((status) => wanted.has(status))]
    }),
  )
}

/** The statuses of a subscription's column; nothing written means all of them. */
function readNotify(notify: string | null): readonly DealStatus[] {
  if (notify === null) return DEAL_STATUSES
  const listed: unknown = JSON.parse(notify)
  return Array.isArray(listed) ? DEAL_STATUSES.filter((status) => listed.includes(status)) : []
}
