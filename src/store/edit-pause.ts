import type { ExpressionBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** An alert is edited at most this often; what changes meanwhile goes into one edit. */
const PAUSE_MS = 15_000
/** Discord allows few edits of messages that are older than an hour (its error 30046), so those are made rarely. */
const OLD_MS = 3_600_000
const OLD_PAUSE_MS = 300_000

/** Whether the alert has rested long enough since its last change for another edit. The console's page needs no rest. */
export function mayBeEdited(is: ExpressionBuilder<Tables, 'deliveries' | 'stories'>, now: number) {
  return is.or([
    is('deliveries.channel', '=', 'console'),
    is('sent_at', 'is', null),
    is('sent_at', '<=', now - OLD_PAUSE_MS),
    is.and([is('posted_at', '>', now - OLD_MS), is('sent_at', '<=', now - PAUSE_MS)]),
  ])
}
