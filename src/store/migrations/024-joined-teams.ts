import type { Kysely } from 'kysely'

/**
 * Which teams share their lists, by which codes they come together, for which team a subscription was made, and which teams
 * may subscribe to a list of the configuration file.
 */
export async function joinedTeams(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('joined_teams')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('partner', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('joined_teams_key', ['team', 'partner'])
    .execute()
  await db.schema
    .createTable('join_codes')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.alterTable('subscriptions').addColumn('team', 'text').execute()
  await db.schema.alterTable('watchlists').addColumn('teams', 'text').execute()
}
