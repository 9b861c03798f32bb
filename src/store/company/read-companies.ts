import type { Kysely } from 'kysely'
import type { Company } from '../../core/company/company.ts'
import {
  type CompanyEntry,
  type CompanyName,
  type CompanyRegistry,
  companiesOf,
  keysOf,
} from '../../core/company/registry.ts'
import type { CompanyDetails } from '../../ports.ts'
import type { Tables } from '../tables.ts'
import { toName } from './name-rows.ts'

const KEYS_AT_A_TIME = 500
const MOST_CHILDREN = 100

/** See `CompanyStore.companiesNamed`. */
export async function companiesNamed(
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<CompanyRegistry> {
  const keys = [...new Set(names.flatMap(keysOf))]
  const entries = new Map<number, CompanyEntry & { readonly names: CompanyName[] }>()
  for (let at = 0; at < keys.length; at += KEYS_AT_A_TIME) {
    for (const row of await namesUnder(db, keys.slice(at, at + KEYS_AT_A_TIME))) {
      const entry = entries.get(row.company_id) ?? {
        id: row.company_id,
        name: row.company,
        parentId: row.parent_id,
        names: [],
      }
      entry.names.push(toName(row))
      entries.set(entry.id, entry)
    }
  }
  await addAllNames(db, entries)
  const owners = await ownersOf(db, [...entries.values()])
  return companiesOf([
    ...owners.filter(({ id }) => !entries.has(id)).map((owner) => ({ ...owner, names: [] })),
    ...entries.values(),
  ])
}

async function namesUnder(db: Kysely<Tables>, keys: readonly string[]) {
  return db
    .selectFrom('company_names')
    .innerJoin('companies', 'companies.id', 'company_names.company_id')
    .select(['company_id', 'kind', 'company_names.name', 'lang', 'words', 'rank', 'parent_id'])
    .select('companies.name as company')
    .where('name_key', 'in', keys)
    .execute()
}

/** Whether a word is meant as a company's name, its other names in the text can tell. */
async function addAllNames(
  db: Kysely<Tables>,
  entries: Map<number, CompanyEntry & { readonly names: CompanyName[] }>,
): Promise<void> {
  const words = [...entries.values()].filter(({ names }) =>
    names.some((name) => name.words.length > 0),
  )
  if (words.length === 0) return
  const rows = await db
    .selectFrom('company_names')
    .select(['company_id', 'kind', 'name', 'lang', 'words', 'rank'])
    .where(
      'company_id',
      'in',
      words.map(({ id }) => id),
    )
    .execute()
  for (const entry of words) {
    const all = rows.filter((row) => row.company_id === entry.id).map(toName)
    entries.set(entry.id, { ...entry, names: all })
  }
}

/** All owners of these companies, however far above; in whichever order. */
async function ownersOf(
  db: Kysely<Tables>,
  companies: readonly Company[],
): Promise<readonly Company[]> {
  const ids = companies.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]))
  if (ids.length === 0) return []
  // `union`, unlike `union all`, takes nobody twice: owners in a circle come to an end.
  const rows = await db
    .withRecursive('owner', (query) =>
      query
        .selectFrom('companies')
        .select(['id', 'name', 'parent_id'])
        .where('id', 'in', ids)
        .union(
          query
            .selectFrom('companies')
            .innerJoin('owner', 'owner.parent_id', 'companies.id')
            .select(['companies.id', 'companies.name', 'companies.parent_id']),
        ),
    )
    .selectFrom('owner')
    .select(['id', 'name', 'parent_id'])
    .execute()
  return rows.map(toCompany)
}

/** See `CompanyStore.descendants`. */
export async function readDescendants(db: Kysely<Tables>, id: number): Promise<readonly Company[]> {
  const rows = await db
    .withRecursive('owned', (query) =>
      query
        .selectFrom('companies')
        .select(['id', 'name', 'parent_id'])
        .where('parent_id', '=', id)
        .union(
          query
            .selectFrom('companies')
            .innerJoin('owned', 'owned.id', 'companies.parent_id')
            .select(['companies.id', 'companies.name', 'companies.parent_id']),
        ),
    )
    .selectFrom('owned')
    .select(['id', 'name', 'parent_id'])
    .where('id', '!=', id)
    .orderBy('id')
    .execute()
  return rows.map(toCompany)
}

/** See `CompanyStore.company`. */
export async function readCompany(db: Kysely<Tables>, id: number): Promise<CompanyDetails | null> {
  const row = await db
    .selectFrom('companies')
    .select(['id', 'name', 'parent_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const company = toCompany(row)
  const names = await db
    .selectFrom('company_names')
    .select(['name', 'kind', 'lang', 'added_by', 'added_at'])
    .where('company_id', '=', id)
    .orderBy('rank')
    .orderBy('name')
    .execute()
  const children = await db
    .selectFrom('companies')
    .select(['id', 'name', 'parent_id'])
    .where('parent_id', '=', id)
    .orderBy('name')
    .limit(MOST_CHILDREN)
    .execute()
  return {
    ...company,
    names: names.map(({ added_by: by, added_at: at, ...name }) => ({
      ...name,
      learned: by === null || at === null ? null : { by, at },
    })),
    owners: inLine(company, await ownersOf(db, [company])),
    children: children.map(toCompany),
  }
}

function inLine(company: Company, owners: readonly Company[]): readonly Company[] {
  const byId = new Map(owners.map((owner) => [owner.id, owner]))
  const line: Company[] = []
  let next = byId.get(company.parentId ?? 0)
  while (next !== undefined && next.id !== company.id && !line.includes(next)) {
    line.push(next)
    next = byId.get(next.parentId ?? 0)
  }
  return line
}

function toCompany(row: {
  readonly id: number
  readonly name: string
  readonly parent_id: number | null
}): Company {
  return { id: row.id, name: row.name, parentId: row.parent_id }
}
