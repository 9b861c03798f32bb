import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Rates } from '../core/rates/rates.ts'
import { SNAPSHOT } from '../core/rates/snapshot.data.ts'
import type { RatesStore } from '../ports.ts'
import type { Database } from './dialect.ts'
import type { Tables } from './tables.ts'

/** The table has one row. */
const ROW = 1

const PER_EURO = z.record(z.string(), z.number().positive())

/** The last good reference rates in the database. */
export function ratesStore({ db }: Database): RatesStore {
  return {
    rates: () => readRates(db),
    async claimRates(now, spanMs) {
      const claimed = await db
        .insertInto('reference_rates')
        .values({ id: ROW, asked_at: now, fixed_on: null, per_euro: null })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet({ asked_at: now })
            .where('reference_rates.asked_at', '<=', now - spanMs),
        )
        .returning('id')
        .executeTakeFirst()
      return claimed !== undefined
    },
    async keepRates({ on, perEuro }) {
      const kept = { fixed_on: on, per_euro: JSON.stringify(perEuro) }
      await db
        .insertInto('reference_rates')
        .values({ id: ROW, asked_at: 0, ...kept })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
        .execute()
    },
  }
}

/** The last good rates; those that come with the program where there are none yet. */
export async function readRates(db: Kysely<Tables>): Promise<Rates> {
  const row = await db
    .selectFrom('reference_rates')
    .select(['fixed_on', 'per_euro'])
    .executeTakeFirst()
  return ratesOf(row ?? { fixed_on: null, per_euro: null })
}

/** Rates older than those that come with the program are of no use. */
function ratesOf(row: {
  readonly fixed_on: string | null
  readonly per_euro: string | null
}): Rates {
  if (row.fixed_on === null || row.per_euro === null || row.fixed_on < SNAPSHOT.on) return SNAPSHOT
  return { on: row.fixed_on, perEuro: PER_EURO.parse(JSON.parse(row.per_euro)) }
}
