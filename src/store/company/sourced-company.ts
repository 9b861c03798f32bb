import type { Selectable } from 'kysely'
import type { ListedCompany } from '../../core/company/listed-company.ts'
import type { Tables } from '../tables.ts'
import type { CompanySource } from './company-tables.ts'

/** A company of a list with the list's own number for it. */
export interface SourcedCompany extends ListedCompany {
  readonly sourceId: string
}

/** Which list is written. */
export interface Writing {
  readonly source: CompanySource
  /** Of a list that tells of one company in several lines: later lines of one import add to its names. */
  readonly importId: number | null
}

export type StoredCompany = Selectable<Tables['companies']>
