import type { Kind } from '../dialect.ts'
import { postgresIndex } from './index-postgres.ts'
import { sqliteIndex } from './index-sqlite.ts'
import type { SearchIndex } from './search-index.ts'

const INDEXES: Readonly<Record<Kind, SearchIndex>> = {
  sqlite: sqliteIndex(),
  postgres: postgresIndex(),
}

/** The search index of a database. */
export function indexOf(kind: Kind): SearchIndex {
  return INDEXES[kind]
}
