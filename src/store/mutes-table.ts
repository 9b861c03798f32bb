import type { Generated } from 'kysely'

/** A company of whose deals a channel is told no more. */
export interface MutesTable {
  id: Generated<number>
  channel: string
  /** As the deal named it on which it was muted. */
  name: string
  /** See `partyKey`. */
  name_key: string
}
