import type { Kind } from '../dialect.ts'
import { postgresIndex } from './index-postgres.ts'
import { SQLITE_INDEX } from './index-sqlite.ts'
import type { SearchIndex } from './search-index.ts'

/** Looking at so many stories takes PostgreSQL some milliseconds. */
const LATEST = 1000

const INDEXES: Readonly<Record<Kind, SearchIndex>> = {
  sqlite: SQLITE_INDEX,
  postgres: postgresIndex(LATEST),
}

/** The search index of a database. */
export function indexOf(kind: Kind): SearchIndex {
  return INDEXES[kind]
}
