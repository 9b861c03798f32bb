import type { Kysely } from 'kysely'
import type { Kind } from '../dialect.ts'

/** When a subscription's digests go out, as it is typed; null: when the operator says. */
export async function digestTimes(db: Kysely<never>, _kind: Kind): Promise<void> {
  await db.schema.alterTable('subscriptions').addColumn('digest', 'text').execute()
}
