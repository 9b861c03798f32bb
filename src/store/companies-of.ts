import type { Kysely } from 'kysely'
import type { Companies } from '../core/company/company.ts'
import type { Deal } from '../core/deal.ts'
import { partyNames } from '../core/party-names.ts'
import { companiesNamed } from './company/read-companies.ts'
import type { Tables } from './tables.ts'

/** What the registry says about the parties of a deal. */
export async function companiesOf(db: Kysely<Tables>, deal: Deal): Promise<Companies> {
  return companiesNamed(db, partyNames(deal))
}
