import type { Kysely } from 'kysely'

/**
 * The workspaces that have installed the Slack app, with what they gave us in sealed form; the browsers that have begun
 * to install it; and which channels and users belong to which workspace.
 */
export async function slackInstallations(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('slack_installations')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('installed_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('slack_installs_begun')
    .addColumn('state', 'text', (column) => column.primaryKey())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('slack_places')
    .addColumn('place', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .execute()
}
