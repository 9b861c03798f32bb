import type { Kysely, Selectable } from 'kysely'
import type { AuditEntry, AuditPage, ChangedKind, Snapshot } from '../../ports.ts'
import type { Tables } from '../tables.ts'
import type { AuditEntriesTable } from './audit-table.ts'

/** Entries without a team are the operator's, which concern everybody. */
export const EVERYBODY = ''

/** See `AuditStore.auditLog`. */
export async function readLog(
  db: Kysely<Tables>,
  team: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<AuditPage> {
  const seen = db.selectFrom('audit_entries').where('team', 'in', [team, EVERYBODY])
  const { count } = await seen
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await seen.selectAll().orderBy('id', 'desc').offset(offset).limit(limit).execute()
  return { entries: rows.map(entryOf), count: Number(count) }
}

/** An entry that the team may see. */
export async function readEntry(
  db: Kysely<Tables>,
  team: string,
  id: number,
): Promise<AuditEntry | null> {
  const row = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('id', '=', id)
    .where('team', 'in', [team, EVERYBODY])
    .executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

/** The latest entry about the thing in the log of this very team; null: there is none. */
export async function readLatestOn(
  db: Kysely<Tables>,
  { team, kind, key }: { readonly team: string; readonly kind: ChangedKind; readonly key: string },
): Promise<AuditEntry | null> {
  const row = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('team', '=', team)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

/** See `ArticleTransaction.standingSince`. */
export async function readStandingSince(
  db: Kysely<Tables>,
  kind: ChangedKind,
  entryId: number,
): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '>', entryId)
    .where('undone_by', 'is', null)
    .where('undoes', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(entryOf)
}

/** An entry as it is told. */
function entryOf(row: Selectable<AuditEntriesTable>): AuditEntry {
  const { id, team, author, author_name, at, channel, kind, key, label, undoes } = row
  return {
    id,
    author: { team, by: author, name: author_name, at },
    channel,
    kind,
    key,
    label,
    before: snapshotOf(row.before),
    after: snapshotOf(row.after),
    undoes,
    undoneBy: row.undone_by,
  }
}

function snapshotOf(stored: string | null): Snapshot | null {
  const value: unknown = stored === null ? null : JSON.parse(stored)
  return typeof value === 'object' && value !== null ? { ...value } : null
}
