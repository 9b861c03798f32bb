import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.ts'

// The planner takes a test of the terms for cheap and reads the whole table rather than a long list of the index; sorting
// it by rank it takes for cheaper than walking along the ranks until a page is full. Compiled code and further processes
// would take longer to start than the search takes.
const ALWAYS = `set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true)`

const BY_INDEX = sql.raw(
  `select ${ALWAYS}, set_config('enable_indexscan', 'off', true), set_config('work_mem', '64MB', true)`,
)

const IN_ORDER = sql.raw(
  `select ${ALWAYS}, set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)`,
)

/** The rows of a statement that PostgreSQL answers by its indexes of terms and numbers. */
export function byIndex<T>(db: Kysely<Tables>, statement: RawBuilder<T>): Promise<readonly T[]> {
  return under(BY_INDEX, db, statement)
}

/** The rows of a statement that PostgreSQL answers from one rank to the next. */
export function inOrder<T>(db: Kysely<Tables>, statement: RawBuilder<T>): Promise<readonly T[]> {
  return under(IN_ORDER, db, statement)
}

async function under<T>(
  settings: RawBuilder<unknown>,
  db: Kysely<Tables>,
  statement: RawBuilder<T>,
): Promise<readonly T[]> {
  return db.transaction().execute(async (tx) => {
    await settings.execute(tx)
    const { rows } = await statement.execute(tx)
    return rows
  })
}
