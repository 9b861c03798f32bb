import { type Kysely, sql } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/**
 * Several reports an article, stories that have become part of another, and what admins have ruled about which reports
 * tell of one deal.
 */
export async function rulings(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema.alterTable('stories').addColumn('merged_into', 'bigint').execute()
  await numberReports(db, kind)
  await addId(kind, db.schema.createTable('rulings'))
    .addColumn('a', 'text', (column) => column.notNull())
    .addColumn('b', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ruled_by', 'text', (column) => column.notNull())
    .addColumn('ruled_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('rulings_a').on('rulings').column('a').execute()
  await db.schema.createIndex('rulings_b').on('rulings').column('b').execute()
}

/** SQLite cannot take a constraint off a table, so the table is made anew. */
async function numberReports(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema.alterTable('reports').renameTo('old_reports').execute()
  await addId(kind, db.schema.createTable('reports'))
    .addColumn('story_id', 'bigint', (column) =>
      column.notNull().references('stories.id').onDelete('cascade'),
    )
    .addColumn('article_id', 'bigint', (column) => column.notNull().references('articles.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .execute()
  await sql`
    insert into reports (story_id, article_id, ordinal, report)
    select story_id, article_id,
      row_number() over (partition by article_id order by id) - 1, report
    from old_reports order by id
  `.execute(db)
  await db.schema.dropTable('old_reports').execute()
  await db.schema
    .createIndex('one_report_per_deal')
    .unique()
    .on('reports')
    .columns(['article_id', 'ordinal'])
    .execute()
  await db.schema.createIndex('reports_of_story').on('reports').column('story_id').execute()
}
