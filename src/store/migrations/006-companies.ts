import { type Kysely, sql } from 'kysely'
import { addId, type Kind, keyText } from '../dialect.ts'

/** The registry of companies, their names, and how far imports of lists have come. */
export async function companies(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('companies'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'bigint', (column) =>
      column.references('companies.id').onDelete('set null'),
    )
    .addColumn('parent_name', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('import_id', 'bigint')
    .addUniqueConstraint('one_company_per_source', ['source', 'source_id'])
    .execute()
  await db.schema
    .createIndex('companies_by_parent')
    .on('companies')
    .column('parent_id')
    .where(sql.ref('parent_id'), 'is not', null)
    .execute()
  await createNames(db, kind)
  await addId(kind, db.schema.createTable('company_imports'))
    .addColumn('fingerprint', 'text', (column) => column.notNull().unique())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('faults', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .execute()
}

async function createNames(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('company_names')
    .addColumn('company_id', 'bigint', (column) =>
      column.notNull().references('companies.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name_key', keyText(kind), (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('skeleton', keyText(kind), (column) => column.notNull())
    .addColumn('lang', 'text')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('rank', 'integer', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('added_at', 'bigint')
    .execute()
  for (const column of ['company_id', 'name_key', 'skeleton']) {
    await db.schema
      .createIndex(`company_names_by_${column}`)
      .on('company_names')
      .column(column)
      .execute()
  }
  // The few names that people have given, which a search must not lose among those of a public list.
  for (const column of ['name_key', 'skeleton']) {
    await db.schema
      .createIndex(`own_company_names_by_${column}`)
      .on('company_names')
      .column(column)
      .where(sql.ref('rank'), '<', sql.lit(2))
      .execute()
  }
}
