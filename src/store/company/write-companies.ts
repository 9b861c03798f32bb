import type { Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import type { CompanySource } from './company-tables.ts'
import { nameRow } from './name-rows.ts'
import { SOURCE_RANKS } from './rank.ts'
import type { SourcedCompany, StoredCompany, Writing } from './sourced-company.ts'
import { updateCompanies } from './update-companies.ts'

/** Databases take so many values in one statement without complaint. */
const ROWS_AT_A_TIME = 500

/**
 * Writes companies of one list: new ones are added, known ones made equal to the list. What is as it was is not written
 * again, and names that somebody has confirmed stay. A source id stands once among them.
 */
export async function writeCompanies(
  tx: Transaction<Tables>,
  companies: readonly SourcedCompany[],
  writing: Writing,
): Promise<void> {
  for (let at = 0; at < companies.length; at += ROWS_AT_A_TIME) {
    await writeSome(tx, companies.slice(at, at + ROWS_AT_A_TIME), writing)
  }
}

async function writeSome(
  tx: Transaction<Tables>,
  companies: readonly SourcedCompany[],
  writing: Writing,
): Promise<void> {
  const stored = await storedUnder(tx, companies, writing.source)
  const fresh = companies.filter(({ sourceId }) => !stored.has(sourceId))
  const known = companies.flatMap((company) => {
    const row = stored.get(company.sourceId)
    return row === undefined ? [] : [{ company, row }]
  })
  const ids = await insertCompanies(tx, fresh, writing)
  const rank = SOURCE_RANKS[writing.source]
  const added = fresh.flatMap(({ sourceId, names }) => {
    const id = ids.get(sourceId)
    return id === undefined ? [] : names.map((name) => nameRow(id, { ...name, rank }))
  })
  added.push(...(await updateCompanies(tx, known, writing)))
  for (let at = 0; at < added.length; at += ROWS_AT_A_TIME) {
    await tx
      .insertInto('company_names')
      .values(added.slice(at, at + ROWS_AT_A_TIME))
      .execute()
  }
}

async function storedUnder(
  tx: Transaction<Tables>,
  companies: readonly SourcedCompany[],
  source: CompanySource,
): Promise<ReadonlyMap<string, StoredCompany>> {
  const rows = await tx
    .selectFrom('companies')
    .selectAll()
    .where('source', '=', source)
    .where(
      'source_id',
      'in',
      companies.map(({ sourceId }) => sourceId),
    )
    .execute()
  return new Map(rows.map((row) => [row.source_id, row]))
}

async function insertCompanies(
  tx: Transaction<Tables>,
  companies: readonly SourcedCompany[],
  { source, importId }: Writing,
): Promise<ReadonlyMap<string, number>> {
  if (companies.length === 0) return new Map()
  const rows = await tx
    .insertInto('companies')
    .values(
      companies.map(({ name, parent, sourceId }) => ({
        name,
        parent_name: parent,
        source,
        source_id: sourceId,
        import_id: importId,
      })),
    )
    .returning(['id', 'source_id'])
    .execute()
  return new Map(rows.map(({ id, source_id }) => [source_id, id]))
}
