import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DEAL_STATUSES } from '../../src/core/deal.ts'
import { err, ok, type Result } from '../../src/core/result.ts'
import { readRows } from '../deals/read-set.ts'

const ARTICLE = z.strictObject({
  id: z.string().min(1),
  lang: z.string().length(2),
  source: z.string().min(1),
  publishedAt: z.iso.datetime(),
  /** What it says of the deal; none where it tells of no deal. */
  status: z.enum(DEAL_STATUSES).optional(),
  title: z.string().min(1),
  text: z.string().min(1),
  /** The article whose text it prints. */
  copyOf: z.string().optional(),
})

const ENTRY = z.strictObject({
  deal: z.string().min(1).nullable(),
  /** What is sold; two deals may have one target. */
  target: z.string().min(1).optional(),
  articles: z.array(ARTICLE).min(1),
})

/** An article of the set with the deal it tells of; `deal` and `target` are null where it tells of none. */
export type GoldArticle = z.infer<typeof ARTICLE> & {
  readonly deal: string | null
  readonly target: string | null
}

/** Every article below `eval/stories`, in the order of publication. The first entry that cannot be read is refused. */
export function readStories(folder: string): Result<readonly GoldArticle[], string> {
  const articles: GoldArticle[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  for (const file of files.toSorted().map((name) => join(folder, name))) {
    const rows = readRows(file)
    if (!rows.ok) return rows
    for (const { at, value } of rows.value) {
      const entry = ENTRY.safeParse(value)
      if (!entry.success) return err(`${file}, ${at}: ${z.prettifyError(entry.error)}`)
      const { deal, target = null } = entry.data
      articles.push(...entry.data.articles.map((article) => ({ ...article, deal, target })))
    }
  }
  return ok(articles.toSorted(byPublication))
}

function byPublication(a: GoldArticle, b: GoldArticle): number {
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || (a.id < b.id ? -1 : 1)
}
