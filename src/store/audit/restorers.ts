import type { ChangedKind } from '../../ports.ts'
import { ALIAS_RESTORER } from './alias-restorer.ts'
import { CORRECTION_RESTORER } from './correction-restorer.ts'
import { FEED_RESTORER } from './feed-restorer.ts'
import { IMPORT_RESTORER } from './import-restorer.ts'
import type { Restorer } from './restorer.ts'
import { RULE_RESTORER } from './rule-restorer.ts'

/** How each kind of thing is put back; null: it is taken back by the command that changed it. */
export const RESTORERS: Readonly<Record<ChangedKind, Restorer | null>> = {
  rule: RULE_RESTORER,
  feed: FEED_RESTORER,
  alias: ALIAS_RESTORER,
  ruling: null,
  import: IMPORT_RESTORER,
  subscription: null,
  mute: null,
  correction: CORRECTION_RESTORER,
}
