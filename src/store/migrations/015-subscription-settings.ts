import type { Kysely } from 'kysely'
import type { Kind } from '../dialect.ts'

/**
 * How a subscription wants to be told: settings as they are typed, null for what nothing was said about; and by which
 * subscriptions a channel is owed an alert.
 */
export async function subscriptionSettings(db: Kysely<never>, _kind: Kind): Promise<void> {
  for (const name of ['card', 'minimum', 'mentions', 'quiet_hours', 'follow_ups']) {
    await db.schema.alterTable('subscriptions').addColumn(name, 'text').execute()
  }
  await db.schema.alterTable('subscriptions').addColumn('paused_until', 'bigint').execute()
  await db.schema
    .createTable('delivery_subscriptions')
    .addColumn('delivery_id', 'bigint', (column) =>
      column.notNull().references('deliveries.id').onDelete('cascade'),
    )
    .addColumn('subscription_id', 'bigint', (column) =>
      column.notNull().references('subscriptions.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('one_subscription_per_delivery', ['delivery_id', 'subscription_id'])
    .execute()
  await db.schema
    .createIndex('deliveries_of_subscription')
    .on('delivery_subscriptions')
    .column('subscription_id')
    .execute()
}
