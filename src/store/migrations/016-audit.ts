import type { Kysely } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** Who changed what, when, and how it stood before and after. */
export async function audit(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('audit_entries'))
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('undoes', 'bigint')
    .addColumn('undone_by', 'bigint')
    .execute()
  await db.schema
    .createIndex('audit_entries_of_team')
    .on('audit_entries')
    .columns(['team', 'id'])
    .execute()
}
