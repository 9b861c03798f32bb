import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AskedQueryStore } from '../ports.ts'
import type { Database } from './dialect.ts'

/** A query that somebody asked. */
export interface AskedQueriesTable {
  key: string
  text: string
  /** When it was last asked: milliseconds since 1970, UTC. */
  asked_at: number
}

/** So long the menus below an answer work. */
const KEPT_MS = 90 * 86_400_000

/** Characters of a key: 96 bits, which no two queries share. */
const KEY_LENGTH = 16

/** See `AskedQueryStore`. */
export function askedQueryStore({ db }: Database): AskedQueryStore {
  return {
    async keepQuery(text, at) {
      const key = keyOf(text)
      await db
        .deleteFrom('asked_queries')
        .where('asked_at', '<', at - KEPT_MS)
        .execute()
      await db
        .insertInto('asked_queries')
        .values({ key, text, asked_at: at })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ asked_at: sql`excluded.asked_at` }),
        )
        .execute()
      return key
    },
    async keptQuery(key) {
      const row = await db
        .selectFrom('asked_queries')
        .select('text')
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.text ?? null
    },
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH)
}
