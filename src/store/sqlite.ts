import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { setImmediate, setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import { AppError, describeError } from '../core/error.ts'
import { storable } from './storable-text.ts'

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_LIMIT_MS = 10_000
const BUSY_STEP_MS = 5
/** `node:sqlite` answers at once, so a long row of queries would never let timers, sockets and signals have a turn. */
const TURN_MS = 10

/** Primary result code of a database that another connection has locked (sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5
/** The low byte of an extended result code is its primary code. */
const PRIMARY_CODE = 0xff

/**
 * Kysely's SQLite dialect over `node:sqlite`. The file and its folder are created when missing.
 * Refuses with `unavailable` what cannot be opened or is no SQLite database.
 */
export function openSqlite(path: string): SqliteDialect {
  return new NodeSqliteDialect({ database: adapt(openFile(path)) })
}

function openFile(path: string): DatabaseSync {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    // Only these first statements wait inside SQLite; later ones wait without stopping the event loop.
    return configure(new DatabaseSync(path, { timeout: BUSY_LIMIT_MS }))
  } catch (error) {
    throw new AppError(
      'unavailable',
      `The SQLite database ${path} cannot be opened: ${describeError(error)}. ` +
        'Check that DATABASE_URL names a database of Dealbell or a new file in a folder that may be written to.',
      { cause: error },
    )
  }
}

function configure(file: DatabaseSync): DatabaseSync {
  try {
    file.exec('PRAGMA journal_mode = WAL')
    // In WAL mode NORMAL syncs only at checkpoints, so a power cut may take back the last commits: an accepted
    // article, or the id of a message already posted. FULL syncs each commit (sqlite.org/pragma.html#pragma_synchronous).
    file.exec('PRAGMA synchronous = FULL')
    file.exec('PRAGMA foreign_keys = ON')
    file.exec('PRAGMA busy_timeout = 0')
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** `node:sqlite` in the shape of better-sqlite3, which Kysely's driver asks for. */
function adapt(file: DatabaseSync): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare(sql: string): SqliteStatement {
      const statement = file.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      }
    },
  }
}

function bindable(parameter: unknown): SQLInputValue {
  if (parameter === null || typeof parameter === 'string') return parameter
  if (typeof parameter === 'number' || typeof parameter === 'bigint') return parameter
  throw new AppError('internal', `SQLite cannot store a value of type ${typeof parameter}.`)
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: { readonly database: SqliteDatabase }

  constructor(config: { readonly database: SqliteDatabase }) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#config)
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new StorableCompiler()
  }
}

class StorableCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter))
  }
}

/** When the event loop last had a turn between two queries, by `performance.now()`; one clock for all connections. */
let lastTurn = 0

async function takeTurns(): Promise<void> {
  if (performance.now() - lastTurn < TURN_MS) return
  await setImmediate()
  lastTurn = performance.now()
}

class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection())
  }

  /** Takes the write lock at once: a transaction that first reads and then writes could otherwise be refused midway. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/**
 * Waits for another process's write without SQLite's own busy handler, which would stop the event loop and with it
 * the platforms' heartbeats. A statement that is refused as busy has changed nothing and may be run again.
 */
class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection

  constructor(inner: DatabaseConnection) {
    this.#inner = inner
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await takeTurns()
    const deadline = performance.now() + BUSY_LIMIT_MS
    for (;;) {
      try {
        return await this.#inner.executeQuery<R>(query)
      } catch (error) {
        if (!isBusy(error) || performance.now() >= deadline) throw error
        await setTimeout(BUSY_STEP_MS)
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize)
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error)) return false
  return typeof error.errcode === 'number' && (error.errcode & PRIMARY_CODE) === SQLITE_BUSY
}
