import type { FeedContext } from '../stored-feeds.ts'
import { importList } from './import-list.ts'
import { type ListFormat, openList } from './list-file.ts'
import { withCompanies } from './with-companies.ts'

const MOST_PARENTS_SHOWN = 10

/**
 * Imports lists of companies, one after the other; GLEIF's relationships come behind its entities. Gives the exit code: 0
 * all rows taken, 1 not all.
 */
export async function importCompanies(
  paths: readonly string[],
  format: ListFormat | null,
  context: FeedContext,
): Promise<0 | 1> {
  const files = await Promise.all(paths.map((path) => openList(path, format)))
  const { write, warn } = context
  return withCompanies(context, { mustExist: false }, async (store) => {
    let faults = 0
    for (const file of files) {
      const done = await importList(file, { store, warn, now: Date.now })
      write(`${file.path}: ${done.rows} rows imported, ${done.faults} of them could not be taken\n`)
      faults += done.faults
      const unknown = file.source === 'csv' ? await store.linkNamedParents('csv') : []
      for (const name of unknown.slice(0, MOST_PARENTS_SHOWN)) {
        warn(`${file.path}: the parent "${name}" stands for no company\n`)
      }
    }
    return faults > 0 ? 1 : 0
  })
}
