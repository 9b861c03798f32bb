import type { Kysely } from 'kysely'
import { addId, type Kind } from '../dialect.ts'

/** Which deals users follow by direct message, and of which companies channels want to hear nothing. */
export async function followsAndMutes(db: Kysely<never>, kind: Kind): Promise<void> {
  await addId(kind, db.schema.createTable('mutes'))
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('mutes_of_channel')
    .on('mutes')
    .columns(['channel', 'name_key'])
    .unique()
    .execute()
  await db.schema
    .createTable('follows')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('story_id', 'bigint', (column) => column.notNull())
    .addColumn('followed_at', 'bigint', (column) => column.notNull())
    .addColumn('refused', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('follows_pk', ['channel', 'story_id'])
    .execute()
  await db.schema.createIndex('follows_of_story').on('follows').column('story_id').execute()
}
