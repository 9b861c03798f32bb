import type { ChangedKind } from '../../ports.ts'
import type { Restorer } from './restorer.ts'
import { RULE_RESTORER } from './rule-restorer.ts'

/** How each kind of thing is put back; null: an entry about it cannot be undone here. */
export const RESTORERS: Readonly<Record<ChangedKind, Restorer | null>> = {
  rule: RULE_RESTORER,
}
