import type { Transaction } from 'kysely'
import { writtenKey } from '../../core/company/key.ts'
import type { ListedCompany } from '../../core/company/listed-company.ts'
import { type Database, serialised } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { noteRegistryChange } from '../watch-version.ts'
import { writeCompanies } from './write-companies.ts'

/**
 * Makes the companies that come from files equal to these, which is no write at all when nothing has changed. One that
 * is no longer listed goes, unless somebody has confirmed a name of it.
 */
export async function applyCompanies(
  database: Database,
  companies: readonly ListedCompany[],
): Promise<void> {
  await serialised(database, async (tx) => {
    const sourced = companies.map((company) => ({ ...company, sourceId: writtenKey(company.name) }))
    await dropUnlisted(tx, new Set(sourced.map(({ sourceId }) => sourceId)))
    await writeCompanies(tx, sourced, { source: 'file', importId: null })
    await linkParents(tx, sourced)
    await noteRegistryChange(tx)
  })
}

async function dropUnlisted(tx: Transaction<Tables>, listed: ReadonlySet<string>): Promise<void> {
  const stored = await fromFiles(tx)
  const gone = stored.filter(({ source_id }) => !listed.has(source_id)).map(({ id }) => id)
  for (const id of gone) {
    const learned = await tx
      .selectFrom('company_names')
      .select('name')
      .where('company_id', '=', id)
      .where('kind', '=', 'learned')
      .executeTakeFirst()
    if (learned === undefined) await tx.deleteFrom('companies').where('id', '=', id).execute()
  }
}

async function linkParents(
  tx: Transaction<Tables>,
  companies: readonly (ListedCompany & { readonly sourceId: string })[],
): Promise<void> {
  const stored = new Map((await fromFiles(tx)).map((row) => [row.source_id, row]))
  for (const { sourceId, parent } of companies) {
    const row = stored.get(sourceId)
    const owner = parent === null ? undefined : stored.get(writtenKey(parent))
    if (row === undefined || row.parent_id === (owner?.id ?? null)) continue
    await tx
      .updateTable('companies')
      .set({ parent_id: owner?.id ?? null })
      .where('id', '=', row.id)
      .execute()
  }
}

async function fromFiles(tx: Transaction<Tables>) {
  return tx
    .selectFrom('companies')
    .select(['id', 'source_id', 'parent_id'])
    .where('source', '=', 'file')
    .execute()
}
