import type { Kysely } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** Which changes a subscription is told, how many alerts its channel bears a day, and the digests of the rest. */
export async function deliverySettings(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema.alterTable('subscriptions').addColumn('notify', 'text').execute()
  await db.schema.alterTable('subscriptions').addColumn('alerts_per_day', 'integer').execute()
  await db.schema.alterTable('deliveries').addColumn('posted_at', 'bigint').execute()
  await db.schema.alterTable('deliveries').addColumn('digest_at', 'bigint').execute()
  await db.schema.alterTable('deliveries').addColumn('digest_id', 'bigint').execute()
  await db.schema
    .createIndex('deliveries_posted')
    .on('deliveries')
    .columns(['channel', 'posted_at'])
    .execute()
  await db.schema.createIndex('deliveries_held').on('deliveries').column('digest_at').execute()
  await db.schema.createIndex('deliveries_digest').on('deliveries').column('digest_id').execute()
  await addId(kind, db.schema.createTable('digests'))
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('next_attempt_at', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('message_id', 'text')
    .addColumn('last_error', 'text')
    .execute()
  await db.schema.createIndex('digests_open').on('digests').column('next_attempt_at').execute()
}
