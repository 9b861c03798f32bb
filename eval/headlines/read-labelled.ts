import { z } from 'zod'
import { err, ok, type Result } from '../../src/core/result.ts'
import { readRows, setFiles } from '../deals/read-set.ts'
import { DETECTION_ROW } from '../deals/sets/detection.ts'
import type { Labelled } from './examples.ts'

const SET = 'twitter_fin_topic'

/** The labelled headlines under a folder, in their order; refused when the set is not in place or a row is none. */
export function readLabelled(data: string): Result<(Labelled & { readonly id: string })[], string> {
  const [file] = setFiles({ checkout: '', data }, SET)
  if (file === undefined)
    return err(`${SET} is not under ${data}: \`npm run eval\` says where from`)
  const rows = readRows(file)
  if (!rows.ok) return rows
  const texts: (Labelled & { readonly id: string })[] = []
  for (const { at, value } of rows.value) {
    const row = DETECTION_ROW.safeParse(value)
    if (!row.success) return err(`${file}, ${at}: ${z.prettifyError(row.error)}`)
    const { id, title, text, lang, labels } = row.data
    const article = { title: title ?? undefined, text, lang: lang ?? undefined }
    texts.push({ id, article, isDeal: labels.is_deal })
  }
  return ok(texts)
}
