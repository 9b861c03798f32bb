import type { Kysely } from 'kysely'

/** What a feed's owner says of it: his name for it, his tags (JSON), how many items its first poll tells, and that he
 * has removed it. */
export async function subscribedFeeds(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('feeds').addColumn('name', 'text').execute()
  await db.schema.alterTable('feeds').addColumn('tags', 'text').execute()
  await db.schema.alterTable('feeds').addColumn('newest', 'integer').execute()
  await db.schema
    .alterTable('feeds')
    .addColumn('removed', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
