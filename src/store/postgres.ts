import { PostgresDialect, PostgresQueryCompiler } from 'kysely'
import { Pool, TypeOverrides } from 'pg'
import { AppError } from '../core/error.ts'
import { storable } from './storable-text.ts'

const CONNECT_LIMIT_MS = 10_000
const POOL_SIZE = 10
/** A worker cut off in the middle of a transaction holds the others up for no longer than this. */
const IDLE_TRANSACTION_LIMIT_MS = 60_000
/** The object id of the type bigint in PostgreSQL's catalogue pg_type. */
const INT8 = 20

/** Kysely's PostgreSQL dialect over `pg`; 64-bit integers are read as numbers. Connects with the first query. */
export function openPostgres(url: URL): PostgresDialect {
  const pool = new Pool({
    connectionString: url.href,
    application_name: 'dealbell',
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT_MS,
    keepAlive: true,
    types: numbersForInt8(),
  })
  // A connection that broke while idle has already left the pool: the next query opens another, or reports why not.
  pool.on('error', () => undefined)
  // The pool's listener is taken off while a connection is in use: its query fails with the reason, and unheard here
  // the same event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new StorableDialect({ pool })
}

/** Why the database could not be reached, for the operator; names the host, never the password. */
export function unreachable(url: URL, error: unknown): AppError {
  const where = `${url.hostname || 'localhost'}:${url.port || '5432'}`
  return new AppError(
    'unavailable',
    `PostgreSQL at ${where} cannot be used (${reasonOf(error)}). ` +
      'Check that it is running and that DATABASE_URL names its host, port, user, password and database.',
    { cause: error },
  )
}

/** The system's or PostgreSQL's error code where there is one: a failed look-up of several addresses has no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  return [code, error.message].filter(Boolean).join(': ')
}

/** Ids, counts and milliseconds all stay far below 2^53, up to which a number is exact. */
function numbersForInt8(): TypeOverrides {
  const types = new TypeOverrides()
  types.setTypeParser(INT8, Number)
  return types
}

class StorableDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new StorableCompiler()
  }
}

class StorableCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}
