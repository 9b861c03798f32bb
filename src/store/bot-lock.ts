import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../core/error.ts'

/**
 * Makes this process the only bot on a SQLite file, until it closes the lock or dies: two would take each other's work
 * for that of a dead process. Programs that only read and write, such as the command line, do not ask for it. The lock
 * is one of SQLite's own on a file beside the database, so nothing is left behind by a crash. Refuses with `conflict`.
 */
export function lockForBot(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.bot`)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    throw new AppError(
      'conflict',
      `Another Dealbell runs on the SQLite database ${path}. Stop it first, or let several share PostgreSQL.`,
      { cause: error },
    )
  }
}
