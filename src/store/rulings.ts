import { type Kysely, sql, type Transaction } from 'kysely'
import type { Ruling } from '../core/story/story.ts'
import type { StoredRuling } from '../ports.ts'
import { type OpenTransaction, ownNumber } from './dialect.ts'
import type { Tables } from './tables.ts'

/** What admins have ruled about any of these accounts, the oldest first. */
export async function readRulings(
  db: Kysely<Tables>,
  reportKeys: readonly string[],
): Promise<readonly StoredRuling[]> {
  if (reportKeys.length === 0) return []
  const rows = await db
    .selectFrom('rulings')
    .selectAll()
    .where((is) => is.or([is('a', 'in', reportKeys), is('b', 'in', reportKeys)]))
    .orderBy('id')
    .execute()
  return rows.map(({ id, a, b, kind, ruled_by: by, ruled_at: at }) => ({ id, a, b, kind, by, at }))
}

/** Keeps what an admin has ruled; what was ruled about the same two accounts before is no longer valid. */
export async function addRulings(
  tx: Transaction<Tables>,
  rulings: readonly Ruling[],
  { by, at }: { readonly by: string; readonly at: number },
): Promise<void> {
  for (const { a, b, kind } of rulings) {
    await tx
      .deleteFrom('rulings')
      .where((is) =>
        is.or([
          is.and([is('a', '=', a), is('b', '=', b)]),
          is.and([is('a', '=', b), is('b', '=', a)]),
        ]),
      )
      .execute()
    await tx.insertInto('rulings').values({ a, b, kind, ruled_by: by, ruled_at: at }).execute()
  }
}

/** Takes rulings back. */
export async function removeRulings(
  tx: Transaction<Tables>,
  ids: readonly number[],
): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('rulings').where('id', 'in', ids).execute()
}

/** Writes rulings as they once stood, under the numbers that they had. */
export async function restoreRulings(
  { kind: database, db }: OpenTransaction,
  rulings: readonly StoredRuling[],
): Promise<void> {
  for (const { id, a, b, kind, by, at } of rulings) {
    await sql`insert into rulings (id, a, b, kind, ruled_by, ruled_at) ${ownNumber(database)}
      values (${id}, ${a}, ${b}, ${kind}, ${by}, ${at})`.execute(db)
  }
}
