import type { Kysely } from 'kysely'
import type { SetRight } from '../core/correction/correction.ts'
import { readSetRight } from './stored-correction.ts'
import type { Tables } from './tables.ts'

/** An editor's word on an account (`articleId:ordinal`); a later one has a higher number. */
export interface NumberedCorrection {
  readonly id: number
  readonly reportKey: string
  readonly said: SetRight
}

/** Databases take so many values in one statement without complaint. */
const KEYS_AT_A_TIME = 5000

/** What editors have set right about these accounts, the earliest first. */
export async function readCorrections(
  db: Kysely<Tables>,
  reportKeys: readonly string[],
): Promise<readonly NumberedCorrection[]> {
  const found: NumberedCorrection[] = []
  for (let at = 0; at < reportKeys.length; at += KEYS_AT_A_TIME) {
    const rows = await db
      .selectFrom('corrections')
      .select(['id', 'report_key', 'field', 'value'])
      .where('report_key', 'in', reportKeys.slice(at, at + KEYS_AT_A_TIME))
      .execute()
    for (const { id, report_key: reportKey, field, value } of rows) {
      found.push({ id, reportKey, said: readSetRight(field, value) })
    }
  }
  return found.toSorted((a, b) => a.id - b.id)
}

/** What editors have set right about these accounts, by account, the earliest first. */
export async function correctionsOn(
  db: Kysely<Tables>,
  reportKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly SetRight[]>> {
  const byReport = Map.groupBy(await readCorrections(db, reportKeys), (one) => one.reportKey)
  return new Map([...byReport].map(([key, own]) => [key, own.map(({ said }) => said)]))
}
