import { type Kysely, sql } from 'kysely'
import { type Kind, keyText } from '../dialect.ts'

/** What any report of a story calls its companies, and the values on which its sources differ. */
export async function storyKeys(db: Kysely<never>, kind: Kind): Promise<void> {
  await db.schema.alterTable('stories').addColumn('conflicts', 'text').execute()
  await db.schema
    .createTable('story_keys')
    .addColumn('story_id', 'bigint', (column) =>
      column.notNull().references('stories.id').onDelete('cascade'),
    )
    .addColumn('lead_word', keyText(kind), (column) => column.notNull())
    .execute()
  await sql`insert into story_keys (story_id, lead_word)
    select distinct story_id, lead_word from story_parties`.execute(db)
  await db.schema
    .createIndex('story_keys_by_word')
    .on('story_keys')
    .columns(['lead_word', 'story_id'])
    .execute()
  await db.schema.createIndex('story_keys_by_story').on('story_keys').column('story_id').execute()
  await db.schema.dropIndex('story_parties_by_lead').execute()
  await db.schema.alterTable('story_parties').dropColumn('lead_word').execute()
}
