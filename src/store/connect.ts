import { Kysely } from 'kysely'
import type { Address } from './address.ts'
import type { Database } from './dialect.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** The database at the address, as it is: its schema untouched, PostgreSQL not yet asked. */
export function connect(address: Address): Database {
  const dialect = address.kind === 'sqlite' ? openSqlite(address.path) : openPostgres(address.url)
  return { kind: address.kind, db: new Kysely<Tables>({ dialect }) }
}
