import type { Generated } from 'kysely'
import type { Flag } from './tables.ts'

/** A user who is told by direct message how a deal goes on. */
export interface FollowsTable {
  /** `platform:dm:user id`, to which deliveries of the story go. */
  channel: string
  story_id: number
  /** Milliseconds since 1970, UTC. */
  followed_at: number
  /** The platform would not take a message to the user: the follow has ended, and he does not know yet. */
  refused: Generated<Flag>
}
