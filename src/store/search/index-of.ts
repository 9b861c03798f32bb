import type { Kind } from '../dialect.ts'
import { postgresIndex } from './index-postgres.ts'
import { SQLITE_INDEX } from './index-sqlite.ts'
import type { SearchIndex } from './search-index.ts'

const INDEXES: Readonly<Record<Kind, SearchIndex>> = {
  sqlite: SQLITE_INDEX,
  postgres: postgresIndex(),
}

/** The search index of a database. */
export function indexOf(kind: Kind): SearchIndex {
  return INDEXES[kind]
}
