import type { Transaction } from 'kysely'
import { reopen } from './reopen.ts'
import type { Tables } from './tables.ts'
import { following, watching } from './watchers.ts'

/** Why channels may watch nothing any more: what ended, by its number; or the configuration file changed. */
export type Ended = `subscription ${number}` | `rule ${number}` | 'file'

/**
 * Ends the deliveries of channels that no longer watch anything: they are neither alerted nor updated any more. Who
 * follows a deal by direct message watches nothing, and goes on following it.
 */
export async function closeUnwatched(tx: Transaction<Tables>, ended: Ended): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'failed', last_error: endedBy(ended) })
    .where('state', '!=', 'failed')
    .where('channel', 'not in', watching(tx))
    .where('channel', 'not in', following(tx))
    .execute()
}

/** Gives channels back the deliveries that ended with what is there again. */
export async function reopenWatched(tx: Transaction<Tables>, ended: Ended): Promise<void> {
  await reopen(tx, endedBy(ended))
}

function endedBy(ended: Ended): string {
  return `the channel watches nothing any more (${ended})`
}
