import type { Kysely } from 'kysely'
import type { CorrectionExample } from '../ports.ts'
import { readSetRight } from './stored-correction.ts'
import { readReport } from './stored-deal.ts'
import type { Tables } from './tables.ts'

/** See `Corrections.correctionExamples`. */
export async function correctionExamples(
  db: Kysely<Tables>,
): Promise<readonly CorrectionExample[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('id').execute()
  const examples: CorrectionExample[] = []
  for (const [key, own] of Map.groupBy(rows, (row) => row.report_key)) {
    const [articleId, ordinal] = key.split(':').map(Number)
    const told = await db
      .selectFrom('reports')
      .innerJoin('articles', 'articles.id', 'reports.article_id')
      .select(['articles.title', 'articles.text', 'articles.lang', 'reports.report', 'story_id'])
      .where('reports.article_id', '=', articleId ?? 0)
      .where('reports.ordinal', '=', ordinal ?? 0)
      .executeTakeFirst()
    if (told === undefined) continue
    const { title, text, lang, report, story_id: storyId } = told
    const { deal } = readReport(report, storyId)
    const corrections = own.map(({ field, value, note }) => ({
      ...readSetRight(field, value),
      note,
    }))
    examples.push({ title, text, lang, deal, corrections })
  }
  return examples
}
