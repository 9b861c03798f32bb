import type { Transaction } from 'kysely'
import { companyKey } from '../../core/company/key.ts'
import { AppError } from '../../core/error.ts'
import type { Author, Change } from '../../ports.ts'
import { recordChange } from '../audit/record-change.ts'
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
  author: Author,
): Promise<'added' | 'known' | 'taken' | 'missing'> {
  const name = alias.trim()
  if (companyKey(name) === '')
    throw new AppError('invalid', 'A name needs at least one letter or digit.')
  return serialised(database, async (tx) => {
    const outcome = await learnAlias(tx, { id, name }, author)
    if (outcome === 'added')
      await record(tx, { id, name }, author, { before: null, after: { name } })
    return outcome
  })
}

/** Keeps a confirmed name; see `CompanyStore.addAlias`. */
export async function learnAlias(
  tx: Transaction<Tables>,
  { id, name }: Alias,
  { by, at }: Author,
): Promise<'added' | 'known' | 'taken' | 'missing'> {
  const company = await tx
    .selectFrom('companies')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (company === undefined) return 'missing'
  const same = await namesLike(tx, name)
  const own = same.filter((row) => row.company_id === id && isSettled(row))
  if (own.some((row) => !isShared(row, same))) return 'known'
  if (same.some(({ kind }) => kind === 'learned')) return 'taken'
  const words = [...new Set(same.flatMap((row) => row.words.split(' ')))].filter(Boolean)
  const learned = { name, kind: 'learned', lang: null, words, rank: LEARNED_RANK } as const
  await tx
    .insertInto('company_names')
    .values({ ...nameRow(id, learned), added_by: by, added_at: at })
    .execute()
  await noteRegistryChange(tx)
  return 'added'
}

/** A name of a company. */
interface Alias {
  readonly id: number
  readonly name: string
}

/** Under one key stand all changes of one name of one company, however it is spelled. */
async function record(
  tx: Transaction<Tables>,
  { id, name }: Alias,
  author: Author,
  states: Pick<Change, 'before' | 'after'>,
): Promise<void> {
  const key = `${id} ${companyKey(name)}`
  await recordChange(tx, { author, channel: null, kind: 'alias', key, label: name, ...states })
}

/** See `CompanyStore.removeAlias`. */
export async function removeAlias(
  database: Database,
  id: number,
  alias: string,
  author: Author,
): Promise<'removed' | 'listed' | 'missing'> {
  return serialised(database, async (tx) => {
    const rows = (await namesLike(tx, alias)).filter((row) => row.company_id === id)
    if (rows.length === 0) return 'missing'
    const learned = rows.find(({ kind }) => kind === 'learned')
    if (learned === undefined) return 'listed'
    const { name } = learned
    await forgetAlias(tx, { id, name })
    await record(tx, { id, name }, author, { before: { name }, after: null })
    return 'removed'
  })
}

/** Lets go of a confirmed name. */
export async function forgetAlias(tx: Transaction<Tables>, { id, name }: Alias): Promise<void> {
  await tx
    .deleteFrom('company_names')
    .where('company_id', '=', id)
    .where('name_key', '=', companyKey(name))
    .where('kind', '=', 'learned')
    .execute()
  await noteRegistryChange(tx)
}

/** The confirmed name with this key as it is spelled; null: the company has none. */
export async function learnedAlias(
  tx: Transaction<Tables>,
  id: number,
  key: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('company_names')
    .select('name')
    .where('company_id', '=', id)
    .where('name_key', '=', key)
    .where('kind', '=', 'learned')
    .executeTakeFirst()
  return row?.name ?? null
}

interface Claimed {
  readonly company_id: number
  readonly kind: string
  readonly rank: number
}

/** Whether another company has the name by as good a word, so that somebody has to say which of them is meant. */
function isShared(row: Claimed, same: readonly Claimed[]): boolean {
  return same.some(
    ({ company_id, kind, rank }) =>
      company_id !== row.company_id && kind !== 'ticker' && rank <= row.rank,
  )
}

/** A name from a register may be one of many companies' until somebody confirms it, a ticker is no name. */
function isSettled({ kind, rank }: { readonly kind: string; readonly rank: number }): boolean {
  return kind !== 'ticker' && rank <= SOURCE_RANKS.file
}

async function namesLike(tx: Transaction<Tables>, name: string) {
  return tx
    .selectFrom('company_names')
    .select(['company_id', 'kind', 'name', 'words', 'rank'])
    .where('name_key', '=', companyKey(name))
    .execute()
}
