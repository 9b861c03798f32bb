import type { Kysely } from 'kysely'
import type { SetRight } from '../core/correction/correction.ts'
import { readSetRight } from './stored-correction.ts'
import type { Tables } from './tables.ts'

/** What editors have set right about these accounts (`articleId:ordinal`), by account, the earliest first. */
export async function correctionsOn(
  db: Kysely<Tables>,
  reportKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly SetRight[]>> {
  if (reportKeys.length === 0) return new Map()
  const rows = await db
    .selectFrom('corrections')
    .select(['report_key', 'field', 'value'])
    .where('report_key', 'in', reportKeys)
    .orderBy('id')
    .execute()
  const byReport = Map.groupBy(rows, (row) => row.report_key)
  return new Map(
    [...byReport].map(([key, own]) => [
      key,
      own.map(({ field, value }) => readSetRight(field, value)),
    ]),
  )
}
