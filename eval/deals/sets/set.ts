import { z } from 'zod'
import type { ExtractionRecord } from '../../../src/core/record/deal-record.ts'
import { err, ok, type Result } from '../../../src/core/result.ts'
import type { Mark } from '../mark.ts'

/** What every row of every set has: the article. Labels beside it are each set's own. */
export const ARTICLE_ROW = z.object({
  id: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  lang: z.string().nullish(),
  publishedAt: z.string().nullish(),
  publishedOn: z.string().nullish(),
})

type ArticleRow = z.infer<typeof ARTICLE_ROW>

/** An article to be read, with the judge of what is read from it. */
export interface Sample {
  readonly id: string
  /** ISO 639-1 code the row declares. */
  readonly lang: string | undefined
  readonly title: string
  readonly text: string
  readonly publishedAt: string | undefined
  readonly marks: (answer: ExtractionRecord) => Mark[]
}

/** An evaluation set as the command knows it. */
export interface DealSet {
  /** Also the name of its folder. */
  readonly name: string
  /** Where it comes from and under which licence. */
  readonly source: string
  /** Shape of its rows' labels, as shown to someone who puts the set in place. */
  readonly labels: string
  /** Reads a row; null for one that its conventions leave out. Refuses what has another shape. */
  readonly sample: (value: unknown) => Result<Sample | null, string>
}

interface SetParts<Row extends ArticleRow> {
  readonly name: string
  readonly source: string
  readonly labels: string
  readonly shape: z.ZodType<Row>
  readonly keeps?: (row: Row) => boolean
  readonly marks: (row: Row, answer: ExtractionRecord) => Mark[]
}

/** A set from its row's shape and its scoring. */
export function dealSet<Row extends ArticleRow>(parts: SetParts<Row>): DealSet {
  const { name, source, labels, shape, keeps, marks } = parts
  const sample = (value: unknown): Result<Sample | null, string> => {
    const read = shape.safeParse(value)
    if (!read.success) return err(z.prettifyError(read.error))
    const row = read.data
    return ok(keeps?.(row) === false ? null : sampleOf(row, (answer) => marks(row, answer)))
  }
  return { name, source, labels, sample }
}

function sampleOf(row: ArticleRow, marks: Sample['marks']): Sample {
  const { id, title, text, lang, publishedAt, publishedOn } = row
  return {
    id,
    lang: lang ?? undefined,
    title: title ?? '',
    text,
    publishedAt: publishedAt ?? publishedOn ?? undefined,
    marks,
  }
}
