import type { Kysely } from 'kysely'

const TEXTS = ['polling', 'host', 'notice']
const NUMBERS = ['wait_until', 'least_interval_ms', 'notice_at', 'notice_leased_until']

/** What polling teaches about feeds, which of them one server serves, and what their owner is to be told. */
export async function polling(db: Kysely<never>): Promise<void> {
  for (const column of TEXTS) {
    await db.schema.alterTable('feeds').addColumn(column, 'text').execute()
  }
  for (const column of NUMBERS) {
    await db.schema.alterTable('feeds').addColumn(column, 'bigint').execute()
  }
  await db.schema
    .createIndex('feeds_by_host')
    .on('feeds')
    .columns(['host', 'leased_until'])
    .execute()
  await db.schema.createIndex('feeds_noticed').on('feeds').column('notice_at').execute()
  await db.schema.createIndex('reports_by_article').on('reports').column('article_id').execute()
  await db.schema
    .createIndex('articles_by_feed')
    .on('articles')
    .columns(['feed_id', 'fetched_at'])
    .execute()
}
