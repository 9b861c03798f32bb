import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** What has a version besides the watchlists, whose numbers begin with 1: the registry of companies. */
export const REGISTRY = 0

/** To be called in each transaction after which names may stand for other companies: watch rules are read anew then. */
export async function noteRegistryChange(tx: Kysely<Tables>): Promise<void> {
  const version = sql<number>`(select coalesce(max(version), 0) + 1 from watch_changes)`
  await tx
    .insertInto('watch_changes')
    .values({ watchlist_id: REGISTRY, version })
    .onConflict((conflict) =>
      conflict
        .column('watchlist_id')
        .doUpdateSet({ version: (row) => row.ref('excluded.version') }),
    )
    .execute()
}
