import type { Kysely } from 'kysely'
import { companyKey } from '../core/company/key.ts'
import type { CompanyRegistry } from '../core/company/registry.ts'
import type { Tables } from './tables.ts'

/** Longer than any name in earnest; an index entry of PostgreSQL has room for it in any script. */
const LENGTH = 200

/** What deals of one company are looked up by, as far as their names are written alike. */
export function partyKey(name: string): string {
  return companyKey(name).slice(0, LENGTH)
}

/** The keys of these names and of every other name that the registry has for their companies. */
export async function partyKeysOf(
  db: Kysely<Tables>,
  names: readonly string[],
  known: CompanyRegistry,
): Promise<readonly string[]> {
  const ids = names.flatMap((name) => known.named(name)?.id ?? [])
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('company_names')
          .select('name')
          .where('company_id', 'in', ids)
          .where('kind', 'not in', ['ticker', 'domain'])
          .execute()
  const keys = [...names, ...rows.map(({ name }) => name)].map(partyKey)
  return [...new Set(keys)].filter((key) => key !== '')
}
