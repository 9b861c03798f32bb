import type { Kysely } from 'kysely'

/** The last good reference rates, and when they were last asked for; one row. */
export async function rates(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('reference_rates')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('fixed_on', 'text')
    .addColumn('per_euro', 'text')
    .execute()
}
