import type { Transaction } from 'kysely'
import { type Database, serialised } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { noteRegistryChange } from '../watch-version.ts'
import type { CompanySource } from './company-tables.ts'
import { companiesNamed } from './read-companies.ts'
import type { SourcedCompany } from './sourced-company.ts'
import { writeCompanies } from './write-companies.ts'

/** How far the import of one list has come. */
export interface ImportPosition {
  readonly id: number
  /** Rows of the list that are done, and those among them that could not be taken. */
  readonly rows: number
  readonly faults: number
}

/** Who owns whom, by the numbers of one source. */
export interface Ownership {
  readonly child: string
  readonly parent: string
}

const PARENTS_AT_A_TIME = 500

/** Takes up the import of the list with this fingerprint where it stopped; one that was finished begins anew. */
export async function beginImport(
  database: Database,
  fingerprint: string,
  now: number,
): Promise<ImportPosition> {
  return serialised(database, async (tx) => {
    const open = await tx
      .selectFrom('company_imports')
      .select(['id', 'rows', 'faults'])
      .where('fingerprint', '=', fingerprint)
      .where('finished_at', 'is', null)
      .executeTakeFirst()
    if (open !== undefined) return open
    await tx.deleteFrom('company_imports').where('fingerprint', '=', fingerprint).execute()
    return tx
      .insertInto('company_imports')
      .values({ fingerprint, rows: 0, faults: 0, started_at: now })
      .returning(['id', 'rows', 'faults'])
      .executeTakeFirstOrThrow()
  })
}

/** Writes some companies of the list and how far it has come, both or neither. */
export async function importCompanies(
  database: Database,
  source: CompanySource,
  companies: readonly SourcedCompany[],
  position: ImportPosition,
): Promise<void> {
  await serialised(database, async (tx) => {
    const importId = source === 'csv' ? position.id : null
    await writeCompanies(tx, companies, { source, importId })
    await keepPosition(tx, position)
  })
}

/** Writes some ownerships of the list and how far it has come, both or neither. Unknown companies are passed over. */
export async function importOwners(
  database: Database,
  source: CompanySource,
  ownerships: readonly Ownership[],
  position: ImportPosition,
): Promise<void> {
  await serialised(database, async (tx) => {
    const ids = await idsOf(tx, source, ownerships)
    for (const { child, parent } of ownerships) {
      const [id, parentId] = [ids.get(child), ids.get(parent)]
      if (id === undefined || parentId === undefined || id === parentId) continue
      await setParent(tx, id, parentId)
    }
    await keepPosition(tx, position)
  })
}

/** Ends the import; the same list begins anew next time. */
export async function finishImport(database: Database, id: number, now: number): Promise<void> {
  await serialised(database, async (tx) => {
    await tx.updateTable('company_imports').set({ finished_at: now }).where('id', '=', id).execute()
    await noteRegistryChange(tx)
  })
}

/** Gives companies of a list the owners that it names; gives the names that stand for no company, a hundred at most. */
export async function linkNamedParents(
  database: Database,
  source: CompanySource,
): Promise<readonly string[]> {
  const unknown = new Set<string>()
  for (let last = 0; ; ) {
    const rows = await database.db
      .selectFrom('companies')
      .select(['id', 'parent_id', 'parent_name'])
      .where('source', '=', source)
      .where('parent_name', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(PARENTS_AT_A_TIME)
      .execute()
    if (rows.length === 0) return [...unknown]
    const registry = await companiesNamed(
      database.db,
      rows.map((row) => row.parent_name ?? ''),
    )
    await serialised(database, async (tx) => {
      for (const row of rows) {
        const parent = registry.named(row.parent_name ?? '')
        if (parent === null && unknown.size < 100) unknown.add(row.parent_name ?? '')
        const parentId = parent === null || parent.id === row.id ? null : parent.id
        if (parentId !== row.parent_id) await setParent(tx, row.id, parentId)
      }
    })
    last = rows.at(-1)?.id ?? last
  }
}

async function keepPosition(
  tx: Transaction<Tables>,
  { id, rows, faults }: ImportPosition,
): Promise<void> {
  await tx.updateTable('company_imports').set({ rows, faults }).where('id', '=', id).execute()
}

async function setParent(
  tx: Transaction<Tables>,
  id: number,
  parentId: number | null,
): Promise<void> {
  await tx.updateTable('companies').set({ parent_id: parentId }).where('id', '=', id).execute()
}

async function idsOf(
  tx: Transaction<Tables>,
  source: CompanySource,
  ownerships: readonly Ownership[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(ownerships.flatMap(({ child, parent }) => [child, parent]))]
  if (wanted.length === 0) return new Map()
  const rows = await tx
    .selectFrom('companies')
    .select(['id', 'source_id'])
    .where('source', '=', source)
    .where('source_id', 'in', wanted)
    .execute()
  return new Map(rows.map(({ id, source_id }) => [source_id, id]))
}
