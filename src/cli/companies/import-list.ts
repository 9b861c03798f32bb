import type { CompanyListStore } from '../../store/company/company-store.ts'
import type { ImportPosition } from '../../store/company/import-companies.ts'
import type { SourcedCompany } from '../../store/company/sourced-company.ts'
import type { ListFile } from './list-file.ts'
import type { ListRow } from './list-row.ts'
import { createProgress } from './progress.ts'

const ROWS_AT_A_TIME = 2000
const MOST_FAULTS_SHOWN = 50

/** What became of a list. */
export interface Imported {
  readonly rows: number
  readonly faults: number
}

export interface ImportOptions {
  readonly store: CompanyListStore
  readonly warn: (text: string) => void
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
}

/**
 * Imports a list, some rows at a time, each time keeping how far it has come: when it is interrupted the next import of
 * the same file goes on from there. Rows that cannot be taken are named and passed over.
 */
export async function importList(file: ListFile, options: ImportOptions): Promise<Imported> {
  const { store, warn, now } = options
  const begun = await store.beginImport(file.fingerprint, now())
  if (begun.rows > 0) warn(`${file.path}: goes on after ${begun.rows} rows\n`)
  const progress = createProgress(warn, now)
  const faults = faultTeller(file, warn)
  let bytes = 0
  let position = begun
  let rows: ListRow[] = []
  let seen = 0
  const write = async (): Promise<void> => {
    position = {
      id: begun.id,
      rows: position.rows + rows.length,
      faults: position.faults + faults(rows),
    }
    await writeRows(file, rows, position, store)
    rows = []
    progress.tell(position.rows, bytes / file.bytes)
  }
  const read = (count: number): void => {
    bytes = count
  }
  for await (const row of file.rows(read)) {
    seen += 1
    if (seen <= begun.rows) continue
    rows.push(row)
    if (rows.length >= ROWS_AT_A_TIME) await write()
  }
  if (rows.length > 0) await write()
  await store.finishImport(begun.id, now())
  return { rows: position.rows, faults: position.faults }
}

async function writeRows(
  { source }: ListFile,
  rows: readonly ListRow[],
  position: ImportPosition,
  store: CompanyListStore,
): Promise<void> {
  const companies = rows.flatMap((row) => (row.kind === 'company' ? [row.company] : []))
  const owners = rows.flatMap((row) => (row.kind === 'owner' ? [row] : []))
  if (owners.length > 0) await store.importOwners(source, owners, position)
  else await store.importCompanies(source, joined(companies), position)
}

/** A list of one's own may tell of a company in several lines, for example one for each language. */
function joined(companies: readonly SourcedCompany[]): readonly SourcedCompany[] {
  const byId = new Map<string, SourcedCompany>()
  for (const company of companies) {
    const known = byId.get(company.sourceId)
    byId.set(company.sourceId, known === undefined ? company : withMore(known, company))
  }
  return [...byId.values()]
}

function withMore(known: SourcedCompany, more: SourcedCompany): SourcedCompany {
  const others = more.names.filter(
    ({ name, kind }) => !known.names.some((one) => one.name === name && one.kind === kind),
  )
  return { ...known, parent: known.parent ?? more.parent, names: [...known.names, ...others] }
}

/** Names the faulty ones among rows, the first fifty of all, and gives their number. */
function faultTeller(
  { path }: ListFile,
  warn: (text: string) => void,
): (rows: readonly ListRow[]) => number {
  let told = 0
  return (rows) => {
    const faults = rows.flatMap((row) => (row.kind === 'fault' ? [row] : []))
    for (const { place, message } of faults) {
      told += 1
      if (told <= MOST_FAULTS_SHOWN) warn(`${path}: ${place} ${message}\n`)
      if (told === MOST_FAULTS_SHOWN) warn('Further faults are only counted.\n')
    }
    return faults.length
  }
}
