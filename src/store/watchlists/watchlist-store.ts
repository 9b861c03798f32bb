import type { WatchlistStore } from '../../ports.ts'
import type { Database } from '../dialect.ts'
import { importInstallation, importLists } from './import-lists.ts'
import { readLists } from './read-lists.ts'

/** The watchlists of a database. */
export function watchlistStore(database: Database): WatchlistStore {
  return {
    importLists: (lists, author) => importLists(database, lists, author),
    importInstallation: (contents, author) => importInstallation(database, contents, author),
    watchlists: () => readLists(database.db),
  }
}
