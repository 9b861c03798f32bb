import type { ChangedKind } from '../../ports.ts'
import { ALIAS_RESTORER } from './alias-restorer.ts'
import { CORRECTION_RESTORER } from './correction-restorer.ts'
import { FEED_RESTORER } from './feed-restorer.ts'
import { IMPORT_RESTORER } from './import-restorer.ts'
import { JOIN_RESTORER } from './join-restorer.ts'
import { MUTE_RESTORER } from './mute-restorer.ts'
import type { Restorer } from './restorer.ts'
import { RULE_RESTORER } from './rule-restorer.ts'
import { SUBSCRIPTION_RESTORER } from './subscription-restorer.ts'

/** How each kind of thing is put back; null: by `StoryCurator.takeBack`, since stories are divided anew by it. */
export const RESTORERS: Readonly<Record<ChangedKind, Restorer | null>> = {
  rule: RULE_RESTORER,
  feed: FEED_RESTORER,
  alias: ALIAS_RESTORER,
  ruling: null,
  import: IMPORT_RESTORER,
  subscription: SUBSCRIPTION_RESTORER,
  mute: MUTE_RESTORER,
  correction: CORRECTION_RESTORER,
  join: JOIN_RESTORER,
}
