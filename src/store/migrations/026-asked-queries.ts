import type { Kysely } from 'kysely'

/** Queries too long for the menus below their answers. */
export async function askedQueries(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('asked_queries')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('asked_queries_by_age')
    .on('asked_queries')
    .column('asked_at')
    .execute()
}
