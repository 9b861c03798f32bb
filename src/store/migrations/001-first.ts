import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** Feeds, articles, stories, watchlists, subscriptions and the outbox. */
export async function first(db: Kysely<never>, kind: Kind): Promise<void> {
  await createFeeds(db, kind)
  await createArticles(db, kind)
  await createStories(db, kind)
  await createReports(db, kind)
  await createWatchlists(db, kind)
  await createDeliveries(db, kind)
}

type Column = ColumnDefinitionBuilder

function required(column: Column): Column {
  return column.notNull()
}

function zero(column: Column): Column {
  return column.notNull().defaultTo(0)
}

function partOf(table: string): (column: Column) => Column {
  return (column) => column.notNull().references(`${table}.id`).onDelete('cascade')
}

function withLease<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
): CreateTableBuilder<T, C | 'leased_until' | 'lease_owner'> {
  return table.addColumn('leased_until', 'bigint').addColumn('lease_owner', 'text')
}

async function createFeeds(db: Kysely<never>, kind: Kind): Promise<void> {
  await withLease(addId(kind, db.schema.createTable('feeds')))
    .addColumn('url', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('managed', 'integer', zero)
    .addColumn('paused', 'integer', zero)
    .addColumn('first_poll', 'text', required)
    .addColumn('full_text', 'integer', required)
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('body_hash', 'text')
    .addColumn('last_poll_at', 'bigint')
    .addColumn('last_success_at', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('failures', 'integer', zero)
    .addColumn('next_poll_at', 'bigint', required)
    .execute()
  await db.schema.createIndex('feeds_due').on('feeds').column('next_poll_at').execute()
}

async function createArticles(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('articles'))
    .addColumn('feed_id', 'bigint', (column) => column.notNull().references('feeds.id'))
    .addColumn('title', 'text', required)
    .addColumn('text', 'text', required)
    .addColumn('lang', 'text', required)
    .addColumn('url', 'text')
    .addColumn('source', 'text', required)
    .addColumn('published_at', 'bigint')
    .addColumn('fetched_at', 'bigint', required)
    .addColumn('silent', 'integer', required)
    .execute()
  await db.schema
    .createTable('article_keys')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('article_id', 'bigint', partOf('articles'))
    .execute()
}

async function createStories(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('stories'))
    .addColumn('version', 'integer', required)
    .addColumn('deal', 'text', required)
    .addColumn('timeline', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('price_amount', 'double precision')
    .addColumn('price_currency', 'text')
    .addColumn('stake_pct', 'double precision')
    .addColumn('valuation_amount', 'double precision')
    .addColumn('valuation_currency', 'text')
    .addColumn('announced_on', 'text')
    .addColumn('first_reported_at', 'bigint', required)
    .addColumn('updated_at', 'bigint', required)
    .execute()
  await db.schema
    .createIndex('stories_latest')
    .on('stories')
    .columns(['updated_at desc', 'id desc'])
    .execute()
}

async function createReports(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema
    .createTable('story_parties')
    .addColumn('story_id', 'bigint', partOf('stories'))
    .addColumn('role', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('lead_word', 'text', required)
    .execute()
  await db.schema
    .createIndex('story_parties_by_lead')
    .on('story_parties')
    .column('lead_word')
    .execute()
  await db.schema
    .createIndex('story_parties_by_story')
    .on('story_parties')
    .column('story_id')
    .execute()
  await addId(kind, db.schema.createTable('reports'))
    .addColumn('story_id', 'bigint', partOf('stories'))
    .addColumn('article_id', 'bigint', (column) => column.notNull().references('articles.id'))
    .addColumn('report', 'text', required)
    .addUniqueConstraint('one_report_per_article', ['story_id', 'article_id'])
    .execute()
}

async function createWatchlists(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('watchlists'))
    .addColumn('team', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('managed', 'integer', required)
    .addUniqueConstraint('one_watchlist_per_name', ['team', 'name'])
    .execute()
  await addId(kind, db.schema.createTable('watch_rules'))
    .addColumn('watchlist_id', 'bigint', partOf('watchlists'))
    .addColumn('query', 'text', required)
    .addColumn('added_by', 'text')
    .execute()
  await db.schema.createIndex('rules_of_list').on('watch_rules').column('watchlist_id').execute()
  await addId(kind, db.schema.createTable('subscriptions'))
    .addColumn('channel', 'text', required)
    .addColumn('watchlist_id', 'bigint', partOf('watchlists'))
    .addColumn('language', 'text', required)
    .addColumn('managed', 'integer', required)
    .addUniqueConstraint('one_subscription_per_list', ['channel', 'watchlist_id'])
    .execute()
}

async function createDeliveries(db: Kysely<never>, kind: Kind): Promise<void> {
  await withLease(addId(kind, db.schema.createTable('deliveries')))
    .addColumn('story_id', 'bigint', (column) => column.notNull().references('stories.id'))
    .addColumn('channel', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('rule_ids', 'text', required)
    .addColumn('message_id', 'text')
    .addColumn('sent_version', 'integer', zero)
    .addColumn('told_status', 'text')
    .addColumn('state', 'text', required)
    .addColumn('attempts', 'integer', zero)
    .addColumn('uncertain', 'integer', zero)
    .addColumn('next_attempt_at', 'bigint', zero)
    .addColumn('sent_at', 'bigint')
    .addColumn('last_error', 'text')
    .addUniqueConstraint('one_delivery_per_channel', ['story_id', 'channel'])
    .execute()
  // Most rows are done: the index of what is open stays small however long the history grows.
  await db.schema
    .createIndex('deliveries_open')
    .on('deliveries')
    .column('id')
    .where(sql.ref('state'), 'in', sql`('pending', 'sending')`)
    .execute()
}
