import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import type { AuditEntry, Author, Undoable, UndoOutcome } from '../../ports.ts'
import { type Database, type OpenTransaction, serialised } from '../dialect.ts'
import type { Tables } from '../tables.ts'
import { EVERYBODY, readEntry } from './read-log.ts'
import { recordChange } from './record-change.ts'
import { RESTORERS } from './restorers.ts'

/** See `AuditStore.undoChange`. */
export async function undoChange(
  database: Database,
  id: number,
  author: Author,
): Promise<UndoOutcome> {
  const undone = serialised(database, async (db): Promise<UndoOutcome> => {
    const found = await undoable(db, id, author)
    return found.kind === 'entry' ? takeBack({ ...database, db }, found.entry, author) : found
  })
  return undone.catch((error: unknown) => {
    if (error === GONE) return { kind: 'nothing_to_hang_on' }
    throw error
  })
}

/** See `ArticleTransaction.undoable`. */
export async function undoable(db: Kysely<Tables>, id: number, author: Author): Promise<Undoable> {
  const entry = await readEntry(db, author.team, id)
  if (entry === null) return { kind: 'missing' }
  if (entry.author.team !== author.team) return { kind: 'operator' }
  if (entry.undoneBy !== null) return { kind: 'undone_before', by: entry.undoneBy }
  return { kind: 'entry', entry }
}

/** See `ArticleTransaction.recordUndoing`. */
export async function recordUndoing(
  tx: Transaction<Tables>,
  entry: AuditEntry,
  author: Author,
): Promise<number> {
  const { before, after } = entry
  const by = await recordChange(tx, { ...entry, author, before: after, after: before }, entry.id)
  await tx.updateTable('audit_entries').set({ undone_by: by }).where('id', '=', entry.id).execute()
  return by
}

/** Thrown so that a change which was put back in part leaves nothing behind. */
const GONE = new Error('what the change belonged to is gone')

async function takeBack(
  tx: OpenTransaction,
  entry: AuditEntry,
  author: Author,
): Promise<UndoOutcome> {
  const { kind, key, channel, before, after } = entry
  const restorer = RESTORERS[kind]
  const like = after ?? before
  if (restorer === null || like === null || restorer.knows?.(like) === false) {
    return { kind: 'not_here', entry }
  }
  const now = await restorer.read(tx, key, { like, team: author.team })
  if (!isDeepStrictEqual(now, after)) {
    return { kind: 'changed_since', by: await latestOf(tx, entry) }
  }
  if (!((await restorer.isOwnMatter?.(tx, entry)) ?? true)) return { kind: 'partner_decides' }
  const written = await restorer.write(tx, key, { snapshot: before, like, author, channel })
  if (written === false) throw GONE
  const told = written === true ? entry : { ...entry, after: written }
  const by = await recordUndoing(tx.db, told, author)
  return { kind: 'undone', by, entry }
}

/** The latest change after this one of the same thing, or of what has its place, that the team sees; null: there is none. */
async function latestOf(
  { db }: OpenTransaction,
  { id, author, kind, key, channel, label }: AuditEntry,
): Promise<number | null> {
  const latest = await db
    .selectFrom('audit_entries')
    .select('id')
    .where('team', 'in', [author.team, EVERYBODY])
    .where('kind', '=', kind)
    .where((is) =>
      is.or([is('key', '=', key), is.and([is('channel', '=', channel), is('label', '=', label)])]),
    )
    .where('id', '>', id)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return latest?.id ?? null
}
