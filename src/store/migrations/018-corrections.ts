import type { Kysely } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** What editors have set right about deals. */
export async function corrections(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('corrections'))
    .addColumn('report_key', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('corrections_of_report')
    .on('corrections')
    .columns(['report_key', 'field'])
    .unique()
    .execute()
}
