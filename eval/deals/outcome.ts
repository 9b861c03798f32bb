import { extract } from '../../src/core/extract/extract.ts'
import { extractionRecord } from '../../src/core/record/deal-record.ts'
import { heldBack } from '../held-back.ts'
import type { Mark } from './mark.ts'
import type { Sample } from './sets/set.ts'

/** How one article of a set came out. */
export interface Outcome {
  readonly set: string
  readonly id: string
  readonly lang: string
  readonly heldBack: boolean
  readonly title: string
  readonly marks: readonly Mark[]
}

/** Reads an article as `dealbell extract --jsonl` does and marks the answer. */
export function outcomeOf(set: string, sample: Sample): Outcome {
  const { id, lang, title, text } = sample
  return {
    set,
    id,
    lang: lang ?? 'und',
    heldBack: heldBack(id),
    title: (title || text).slice(0, 100).replace(/\s+/g, ' '),
    marks: sample.marks(extractionRecord(extract(sample))),
  }
}

/** What went wrong in the rows that may be read, at most `limit` lines; held-back rows stay unread. */
export function missLines(outcomes: readonly Outcome[], limit: number): string[] {
  return outcomes
    .filter((outcome) => !outcome.heldBack)
    .flatMap(({ id, title, marks }) =>
      marks.flatMap(({ miss }) => (miss === null ? [] : `${id}: ${miss} :: ${title}`)),
    )
    .slice(0, limit)
}
