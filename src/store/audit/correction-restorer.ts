import { CORRECTABLE } from '../../core/correction/correction.ts'
import { keepCorrection, keptCorrection } from '../corrections.ts'
import { readStoriesTelling } from '../read-stories.ts'
import { retell } from '../retell.ts'
import { readSetRight } from '../stored-correction.ts'
import type { Restorer } from './restorer.ts'

/** What was set right about one field of an account, by `articleId:ordinal/field`: `{value, note}`. */
export const CORRECTION_RESTORER: Restorer = {
  async read({ db }, key) {
    const { reportKey, field } = placeOf(key)
    const kept = await keptCorrection(db, reportKey, field)
    return kept === null ? null : { ...kept }
  },
  async write(tx, key, { snapshot, author }) {
    const { reportKey, field } = placeOf(key)
    const [story] = await readStoriesTelling(tx.db, [reportKey])
    if (story === undefined) return false
    const kept =
      snapshot === null
        ? null
        : {
            value: readSetRight(field, JSON.stringify(snapshot['value'] ?? null)).value,
            note: String(snapshot['note']),
          }
    await keepCorrection(tx.db, reportKey, { field, kept })
    return retell(tx, story.id, author.at)
  },
}

function placeOf(key: string) {
  const [reportKey = '', name] = key.split('/')
  return { reportKey, field: CORRECTABLE.find((field) => field === name) ?? 'deal' }
}
