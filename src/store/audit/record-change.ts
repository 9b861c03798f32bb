import type { Transaction } from 'kysely'
import type { Change } from '../../ports.ts'
import type { Tables } from '../tables.ts'

/**
 * Writes a change into the audit log, in the transaction that makes it. `undoes` is the entry that it takes back. Gives
 * the entry's number.
 */
export async function recordChange(
  tx: Transaction<Tables>,
  { author, channel, kind, key, label, before, after }: Change,
  undoes: number | null = null,
): Promise<number> {
  const { id } = await tx
    .insertInto('audit_entries')
    .values({
      team: author.team,
      author: author.by,
      author_name: author.name,
      at: author.at,
      channel,
      kind,
      key,
      label,
      before: before === null ? null : JSON.stringify(before),
      after: after === null ? null : JSON.stringify(after),
      undoes,
      undone_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
