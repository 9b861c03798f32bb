import type { Generated } from 'kysely'
import type { ChangedKind } from '../../ports.ts'

export interface AuditEntriesTable {
  id: Generated<number>
  team: string
  author: string
  author_name: string
  at: number
  channel: string | null
  kind: ChangedKind
  key: string
  label: string
  /** JSON, as `after`; null: it was not there. */
  before: string | null
  after: string | null
  undoes: number | null
  undone_by: number | null
}
