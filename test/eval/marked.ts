import type { Mark } from '../../eval/deals/mark.ts'
import type { DealSet } from '../../eval/deals/sets/set.ts'
import { type ExtractionRecord, extractionRecord } from '../../src/core/record/deal-record.ts'
import { type DealValues, dealOf } from '../fakes/deals.ts'

/** The printed answer for an article with these deals; without any the article is no deal. */
export function answerOf(...deals: readonly DealValues[]): ExtractionRecord {
  return extractionRecord({
    lang: 'en',
    isDeal: deals.length > 0,
    confidence: deals.length > 0 ? 0.9 : 0.1,
    deals: deals.map(dealOf),
    companies: [],
  })
}

/** The marks of a row for an answer, by field; fails when the set leaves the row out or refuses it. */
export function marksOf(
  set: DealSet,
  row: Readonly<Record<string, unknown>>,
  answer: ExtractionRecord,
): Map<string, Mark> {
  const read = set.sample({ id: 'r1', lang: 'en', title: '', text: 'x', ...row })
  if (!read.ok) throw new Error(read.error)
  if (read.value === null) throw new Error('the set leaves the row out')
  return new Map(read.value.marks(answer).map((mark) => [mark.field, mark]))
}

/** "found", "missed", "wrong" or "silent", or both of the first three where a mark has them. */
export function verdict(marks: ReadonlyMap<string, Mark>, field: string): string {
  const mark = marks.get(field)
  if (mark === undefined) return 'not asked'
  const { tp, fp, fn } = mark.counts
  const words = [tp > 0 && 'found', fn > 0 && 'missed', fp > 0 && 'wrong'].filter(Boolean)
  return words.join(' and ') || 'silent'
}
