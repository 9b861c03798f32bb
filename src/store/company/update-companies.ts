import type { Insertable, Kysely, Transaction } from 'kysely'
import type { CompanyName } from '../../core/company/registry.ts'
import type { Tables } from '../tables.ts'
import type { CompanyNamesTable } from './company-tables.ts'
import { nameRow, toName } from './name-rows.ts'
import { SOURCE_RANKS } from './rank.ts'
import type { SourcedCompany, StoredCompany, Writing } from './sourced-company.ts'

interface Known {
  readonly company: SourcedCompany
  readonly row: StoredCompany
}

/** Brings stored companies up to date with their list, and gives the rows of the names that they do not have yet. */
export async function updateCompanies(
  tx: Transaction<Tables>,
  known: readonly Known[],
  writing: Writing,
): Promise<Insertable<CompanyNamesTable>[]> {
  if (known.length === 0) return []
  const ids = known.map(({ row }) => row.id)
  const names = await listedNames(tx, ids)
  const added: Insertable<CompanyNamesTable>[] = []
  for (const one of known) {
    const { id } = one.row
    const goesOn = writing.importId !== null && one.row.import_id === writing.importId
    await updateCompany(tx, one, { goesOn, importId: writing.importId })
    const has = new Map((names.get(id) ?? []).map((name) => [sameness(name), name]))
    const wanted = wantedNames(one.company, SOURCE_RANKS[writing.source])
    for (const [same, name] of has) {
      if (!goesOn && !wanted.has(same)) await deleteName(tx, id, name)
    }
    for (const [same, name] of wanted) if (!has.has(same)) added.push(nameRow(id, name))
  }
  return added
}

/** `goesOn`: an earlier line of the same import has told of the company. */
async function updateCompany(
  tx: Transaction<Tables>,
  { company, row }: Known,
  { goesOn, importId }: { readonly goesOn: boolean; readonly importId: number | null },
): Promise<void> {
  const parent = company.parent ?? (goesOn ? row.parent_name : null)
  const values = { name: company.name, parent_name: parent, import_id: importId }
  const isSame = row.name === company.name && row.parent_name === parent
  if (isSame && row.import_id === importId) return
  await tx.updateTable('companies').set(values).where('id', '=', row.id).execute()
}

async function listedNames(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly CompanyName[]>> {
  const rows = await db
    .selectFrom('company_names')
    .selectAll()
    .where('company_id', 'in', ids)
    .where('kind', '!=', 'learned')
    .execute()
  const byId = Map.groupBy(rows, (row) => row.company_id)
  return new Map([...byId].map(([id, its]) => [id, its.map(toName)]))
}

function wantedNames({ names }: SourcedCompany, rank: number): ReadonlyMap<string, CompanyName> {
  const ranked = names.map((name) => ({ ...name, rank }))
  return new Map(ranked.map((name) => [sameness(name), name]))
}

function sameness({ kind, name, lang, words, rank }: CompanyName): string {
  return JSON.stringify([kind, name, lang, words, rank])
}

async function deleteName(
  tx: Transaction<Tables>,
  id: number,
  { kind, name, lang }: CompanyName,
): Promise<void> {
  await tx
    .deleteFrom('company_names')
    .where('company_id', '=', id)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('lang', lang === null ? 'is' : '=', lang)
    .execute()
}
