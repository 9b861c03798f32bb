import type { Transaction } from 'kysely'
import { companyKey } from '../../core/company/key.ts'
import { AppError } from '../../core/error.ts'
import { type Database, serialised } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { noteRegistryChange } from '../watch-version.ts'
import { nameRow } from './name-rows.ts'
import { LEARNED_RANK, SOURCE_RANKS } from './rank.ts'

/** See `CompanyStore.addAlias`. */
export async function addAlias(
  database: Database,
  id: number,
  alias: string,
  confirmed: { readonly by: string; readonly at: number },
): Promise<'added' | 'known' | 'taken' | 'missing'> {
  const name = alias.trim()
  if (companyKey(name) === '')
    throw new AppError('invalid', 'A name needs at least one letter or digit.')
  return serialised(database, async (tx) => {
    const company = await tx
      .selectFrom('companies')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
    if (company === undefined) return 'missing'
    const same = await namesLike(tx, name)
    if (same.some((row) => row.company_id === id && isSettled(row))) return 'known'
    if (same.some(({ kind }) => kind === 'learned')) return 'taken'
    const words = [...new Set(same.flatMap((row) => row.words.split(' ')))].filter(Boolean)
    const learned = { name, kind: 'learned', lang: null, words, rank: LEARNED_RANK } as const
    await tx
      .insertInto('company_names')
      .values({ ...nameRow(id, learned), added_by: confirmed.by, added_at: confirmed.at })
      .execute()
    await noteRegistryChange(tx)
    return 'added'
  })
}

/** See `CompanyStore.removeAlias`. */
export async function removeAlias(
  database: Database,
  id: number,
  alias: string,
): Promise<'removed' | 'listed' | 'missing'> {
  return serialised(database, async (tx) => {
    const rows = (await namesLike(tx, alias)).filter((row) => row.company_id === id)
    if (rows.length === 0) return 'missing'
    if (!rows.some(({ kind }) => kind === 'learned')) return 'listed'
    await tx
      .deleteFrom('company_names')
      .where('company_id', '=', id)
      .where('name_key', '=', companyKey(alias))
      .where('kind', '=', 'learned')
      .execute()
    await noteRegistryChange(tx)
    return 'removed'
  })
}

/** A name from a register may be one of many companies' until somebody confirms it, a ticker is no name. */
function isSettled({ kind, rank }: { readonly kind: string; readonly rank: number }): boolean {
  return kind !== 'ticker' && rank <= SOURCE_RANKS.file
}

async function namesLike(tx: Transaction<Tables>, name: string) {
  return tx
    .selectFrom('company_names')
    .select(['company_id', 'kind', 'words', 'rank'])
    .where('name_key', '=', companyKey(name))
    .execute()
}
