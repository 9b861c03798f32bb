import type { Generated } from 'kysely'
import type { NameKind } from '../../core/company/registry.ts'

/** Who said that a company exists: the starter list or the operator's file, or an imported list. */
export type CompanySource = 'file' | 'csv' | 'sec' | 'gleif'

interface CompaniesTable {
  id: Generated<number>
  name: string
  parent_id: number | null
  /** The owner as the source names it. */
  parent_name: string | null
  source: CompanySource
  /** The source's own number (LEI, CIK), or the name's key where it has none. */
  source_id: string
  /** The import that last wrote it, where a list tells of one company in several lines. */
  import_id: number | null
}

export interface CompanyNamesTable {
  company_id: number
  kind: NameKind
  name_key: string
  name: string
  skeleton: string
  lang: string | null
  /** Languages in which it is an ordinary word too, with blanks between. */
  words: string
  /** The less, the more it counts where several companies have the name. */
  rank: number
  added_by: string | null
  added_at: number | null
}

interface CompanyImportsTable {
  id: Generated<number>
  /** Of the list's content: the same list goes on where it stopped. */
  fingerprint: string
  /** How many of its rows are done, and how many of these could not be taken. */
  rows: number
  faults: number
  started_at: number
  finished_at: number | null
}

export interface CompanyTables {
  companies: CompaniesTable
  company_names: CompanyNamesTable
  company_imports: CompanyImportsTable
}
