import { type Kysely, sql } from 'kysely'
import type { Kind } from '../dialect.ts'

/** PostgreSQL keeps a story's terms uncompressed: they are read story by story, and unpacking them took most of that time. */
export async function searchStorage(db: Kysely<never>, kind: Kind): Promise<void> {
  if (kind === 'sqlite') return
  await sql`alter table story_search alter column terms set storage external`.execute(db)
}
