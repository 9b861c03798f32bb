import { type Kysely, sql } from 'kysely'
import { AppError } from '../core/error.ts'
import { type Database, type Kind, serialised } from './dialect.ts'
import { MIGRATIONS } from './migrations/index.ts'

/** One step of the schema. It may use nothing but the schema builder and SQL, never the program's present tables. */
export type Migration = (db: Kysely<never>, kind: Kind) => Promise<void>

/**
 * Brings the schema to this program's version, all steps in one transaction; processes that start together take
 * turns. Refuses with `conflict` a schema that a newer program has written, and leaves it untouched.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await serialised(database, async (tx) => {
    await tx.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
    const found = await sql<{ version: number }>`select version from schema_version`.execute(tx)
    const version = found.rows[0]?.version ?? 0
    if (version > migrations.length) throw newerSchema(version, migrations.length)
    if (version === migrations.length) return
    for (const migration of migrations.slice(version)) {
      await migration(tx.withTables<never>(), database.kind)
    }
    await sql`delete from schema_version`.execute(tx)
    await sql`insert into schema_version (version) values (${migrations.length})`.execute(tx)
  })
}

function newerSchema(found: number, known: number): AppError {
  return new AppError(
    'conflict',
    `The database has schema version ${found}, but this program knows versions up to ${known}. ` +
      'Start the newer Dealbell that wrote it, or restore a backup from before the upgrade.',
  )
}
