import { type Kysely, sql } from 'kysely'
import type { Kind } from '../dialect.ts'

/** What stories are searched by: a narrow row a story, in the order of the answer, and an index of its terms. */
export async function search(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('story_search')
    .addColumn('rank', kind === 'sqlite' ? 'integer' : 'bigint', (column) => column.primaryKey())
    .addColumn('story_id', 'bigint', (column) =>
      column.notNull().unique().references('stories.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('price_amount', 'double precision')
    .addColumn('price_currency', 'text')
    .addColumn('valuation_amount', 'double precision')
    .addColumn('valuation_currency', 'text')
    .addColumn('stake_pct', 'double precision')
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('source_count', 'double precision', (column) => column.notNull())
    .addColumn('last_reported_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('search_progress')
    .addColumn('form', 'integer', (column) => column.notNull())
    .addColumn('indexed_to', 'bigint')
    .execute()
  for (const statement of kind === 'sqlite' ? SQLITE : POSTGRES) {
    await sql.raw(statement).execute(db)
  }
}

const SQLITE = [
  'create table story_terms (rank integer primary key, terms text not null)',
  `create virtual table story_index using fts5(
    terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  )`,
  `create trigger story_search_removed after delete on story_search begin
    delete from story_terms where rank = old.rank;
    delete from story_index where rowid = old.rank;
  end`,
]

// Terms and line stand outside the row, so that a row is small and many of them fit into a page. The index takes no notes
// to be sorted in later, which every search would have to read.
const POSTGRES = [
  'alter table story_search add column terms tsvector not null, add column line text not null',
  'alter table story_search set (toast_tuple_target = 128)',
  'create index story_index on story_search using gin (terms) with (fastupdate = off)',
]
