import {
  type CreateTableBuilder,
  type Expression,
  type Kysely,
  type RawBuilder,
  type SelectQueryBuilder,
  sql,
  type Transaction,
} from 'kysely'
import type { Tables } from './tables.ts'

/** The two databases Dealbell runs on. All that differs between them in queries and tables is in this file. */
export type Kind = 'sqlite' | 'postgres'

/** A database, or a transaction on it, and which of the two it is. */
export interface Database {
  readonly kind: Kind
  readonly db: Kysely<Tables>
}

/** A transaction on a database, and which of the two it is. */
export interface OpenTransaction extends Database {
  readonly db: Transaction<Tables>
}

/** Any number will do, as long as every Dealbell asks PostgreSQL for the same one. */
const WRITER_LOCK = 0x0dea_1be1

/**
 * Runs the work in a transaction of which there is one at a time over all processes: SQLite's write lock, taken at
 * the start, does that by itself; PostgreSQL has an advisory lock that ends with the transaction.
 */
export async function serialised<T>(
  database: Database,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.db.transaction().execute(async (tx) => {
    if (database.kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${sql.lit(WRITER_LOCK)})`.execute(tx)
    }
    return work(tx)
  })
}

const CLAIM_LOCK = 0x0dea_1be2

/**
 * Runs a claim in a transaction of which there is one at a time over all processes: what it finds free nobody else is
 * taking. Claims are short, and do not wait for `serialised` work.
 */
export async function serialisedClaims<T>(
  database: Database,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.db.transaction().execute(async (tx) => {
    if (database.kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${sql.lit(CLAIM_LOCK)})`.execute(tx)
    }
    return work(tx)
  })
}

/** Adds the key column `id`, numbered by the database; a number is never given twice, even after a deletion. */
export function addId<T extends string>(
  kind: Kind,
  table: CreateTableBuilder<T>,
): CreateTableBuilder<T, 'id'> {
  return kind === 'sqlite'
    ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
}

/** What stands before `values` where a row gets back the number it had: PostgreSQL takes none of ours otherwise. */
export function ownNumber(kind: Kind): RawBuilder<unknown> {
  return kind === 'postgres' ? sql`overriding system value` : sql``
}

/** The type of a column whose index serves prefixes: text in the order of its bytes, which is SQLite's own. */
export function keyText(kind: Kind): 'text' | Expression<unknown> {
  return kind === 'sqlite' ? 'text' : sql`text collate "C"`
}

/** Locks the rows to be claimed and passes over those another process is claiming; SQLite has one writer anyway. */
export function claiming<TB extends keyof Tables, O>(
  kind: Kind,
  table: TB,
  query: SelectQueryBuilder<Tables, TB, O>,
): SelectQueryBuilder<Tables, TB, O> {
  return kind === 'postgres' ? query.forUpdate(table).skipLocked() : query
}

/** Holds the rows read as they are until the transaction ends. */
export function holding<TB extends keyof Tables, O>(
  kind: Kind,
  query: SelectQueryBuilder<Tables, TB, O>,
): SelectQueryBuilder<Tables, TB, O> {
  return kind === 'postgres' ? query.forShare() : query
}
