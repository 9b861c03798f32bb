import type { Generated } from 'kysely'
import type { Correctable } from '../core/correction/correction.ts'

/** What an editor has set right about a deal; one for each field of an account. */
export interface CorrectionsTable {
  id: Generated<number>
  /** `articleId:ordinal`: the correction follows this account wherever it is told. */
  report_key: string
  field: Correctable
  /** JSON: the value of a `SetRight`. */
  value: string
  note: string
}
