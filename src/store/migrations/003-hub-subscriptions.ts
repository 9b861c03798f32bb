import type { Kysely } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** What hubs were asked to push, and until when each feed relies on it. */
export async function hubSubscriptions(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('hub_subscriptions'))
    .addColumn('feed_id', 'bigint', (column) => column.references('feeds.id').onDelete('set null'))
    .addColumn('hub', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('callback', 'text', (column) => column.notNull().unique())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('next_ask_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addUniqueConstraint('one_subscription_per_topic', ['feed_id', 'hub', 'topic'])
    .execute()
  await db.schema
    .createIndex('hub_subscriptions_due')
    .on('hub_subscriptions')
    .column('next_ask_at')
    .execute()
  for (const column of ['pushed_at', 'pushed_until']) {
    await db.schema.alterTable('feeds').addColumn(column, 'bigint').execute()
  }
}
