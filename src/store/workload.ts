import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Workload } from '../ports.ts'
import type { Tables } from './tables.ts'

/** See `WorkloadStore`. */
export async function readWorkload(db: Kysely<Tables>, now: number): Promise<Workload> {
  const { due: dueFeeds, ...feeds } = await db
    .selectFrom('feeds')
    .select((is) => {
      const those = (condition: Expression<SqlBool>) =>
        is.fn.count<number>(is.case().when(condition).then(is.ref('id')).end())
      const isPolled = is('paused', '=', 0)
      return [
        those(is.and([isPolled, is('failures', '=', 0)])).as('working'),
        those(is.and([isPolled, is('failures', '>', 0)])).as('failing'),
        those(is('paused', '=', 1)).as('paused'),
        those(is.and([isPolled, is('next_poll_at', '<=', now)])).as('due'),
      ]
    })
    .where('removed', '=', 0)
    .executeTakeFirstOrThrow()
  return { feeds, dueFeeds, owed: await readOwed(db) }
}

async function readOwed(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('deliveries')
    .select((is) => ['channel', is.fn.countAll<number>().as('open')])
    // Written out, not bound: so SQLite can tell that its index of open deliveries serves.
    .where(sql<boolean>`deliveries.state in ('pending', 'sending')`)
    .groupBy('channel')
    .execute()
  const owed = new Map<string, number>()
  for (const { channel, open } of rows) {
    const [platform = ''] = channel.split(':')
    owed.set(platform, (owed.get(platform) ?? 0) + open)
  }
  return owed
}
