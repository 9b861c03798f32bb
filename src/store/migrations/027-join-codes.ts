import type { Kysely } from 'kysely'

/** Who made a code is asked by nobody: the audit log names who joined. */
export async function joinCodes(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('join_codes').dropColumn('made_by').execute()
}
