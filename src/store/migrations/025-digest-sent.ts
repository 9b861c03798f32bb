import type { Kysely } from 'kysely'

/** When each digest went out. */
export async function digestSent(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('digests').addColumn('sent_at', 'bigint').execute()
}
