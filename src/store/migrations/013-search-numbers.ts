import type { Kysely } from 'kysely'
import type { Kind } from '../dialect.ts'

const INDEXED = [
  ['price_currency', 'price_amount'],
  ['valuation_currency', 'valuation_amount'],
  ['stake_pct'],
  ['confidence'],
  ['source_count'],
] as const

/** PostgreSQL finds numbers within bounds by indexes of their own; SQLite's index of terms knows them. */
export async function searchNumbers(db: Kysely<never>, kind: Kind): Promise<void> {
  if (kind === 'sqlite') return
  for (const columns of INDEXED) {
    await db.schema
      .createIndex(`story_search_by_${columns.at(-1) ?? ''}`)
      .on('story_search')
      .columns([...columns])
      .execute()
  }
}
