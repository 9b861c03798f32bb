import { type Kysely, sql } from 'kysely'

/**
 * Which teams know of a feed, for as long as what it brought is kept, and by which feeds an article came beside its first.
 * A feed that nobody has on a list any more was the operator's, as far as is known.
 */
export async function teamViews(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('feed_teams')
    .addColumn('feed_id', 'bigint', (column) =>
      column.notNull().references('feeds.id').onDelete('cascade'),
    )
    .addColumn('team', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_teams_key', ['feed_id', 'team'])
    .execute()
  await sql`insert into feed_teams (feed_id, team) select feed_id, team from team_feeds`.execute(db)
  await sql`insert into feed_teams (feed_id, team)
    select id, 'operator' from feeds
    where managed = 1 and not exists (
        select 1 from team_feeds own where own.feed_id = feeds.id and own.team = 'operator')
      or not exists (select 1 from team_feeds any_own where any_own.feed_id = feeds.id)`.execute(db)
  await db.schema
    .createTable('article_feeds')
    .addColumn('article_id', 'bigint', (column) => column.notNull().references('articles.id'))
    .addColumn('feed_id', 'bigint', (column) => column.notNull().references('feeds.id'))
    .addPrimaryKeyConstraint('article_feeds_key', ['article_id', 'feed_id'])
    .execute()
}
