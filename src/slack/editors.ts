import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { outcomeOf } from './call.ts'

const KEEP_MS = 5 * 60_000

export interface EditorsOptions {
  readonly client: WebClient
  readonly log: Logger
  /** Milliseconds that only grow. */
  readonly now: () => number
  /** The number of a user group, `S0123`; null: there is none. */
  readonly group: string | null
}

/**
 * Whether a user is of the user group whose members may edit. The list is asked for at most every five minutes; while
 * Slack does not give it (no scope `usergroups:read`, no such group, Slack is down), the last one counts, at first
 * nobody.
 */
export function createEditors(options: EditorsOptions): (userId: string) => Promise<boolean> {
  const { client, log, now, group } = options
  let members: ReadonlySet<string> = new Set()
  let until = Number.NEGATIVE_INFINITY
  async function refresh(usergroup: string): Promise<void> {
    until = now() + KEEP_MS
    const outcome = await outcomeOf(client.usergroups.users.list({ usergroup }))
    if (outcome.kind === 'done') members = new Set(outcome.value.users)
    else log.warn({ group, outcome }, 'could not ask Slack who is in the user group of editors')
  }
  return async (userId) => {
    if (group === null) return false
    if (until <= now()) await refresh(group)
    return members.has(userId)
  }
}
