import { type Kysely, sql } from 'kysely'

/**
 * Which team wants which feed. What stands in the table so far was subscribed to on the command line: it is the
 * operator's. And which teams were shown how to set the bot up.
 */
export async function teamFeeds(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('team_feeds')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('feed_id', 'bigint', (column) => column.notNull().references('feeds.id'))
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('team_feeds_key', ['team', 'feed_id'])
    .execute()
  await db.schema
    .createIndex('team_feeds_by_feed')
    .on('team_feeds')
    .columns(['feed_id', 'team'])
    .execute()
  await sql`insert into team_feeds (team, feed_id, paused, added_by, added_at)
    select 'operator', id, paused, 'cli', 0 from feeds where managed = 0 and removed = 0`.execute(
    db,
  )
  await db.schema
    .createTable('welcomed_teams')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('welcomed_at', 'bigint', (column) => column.notNull())
    .execute()
}
