import { z } from 'zod'
import { detectionMark } from '../mark.ts'
import { ARTICLE_ROW, type DealSet, dealSet } from './set.ts'

/** A row that says whether its text reports a deal. */
export const DETECTION_ROW = ARTICLE_ROW.extend({
  labels: z.object({ is_deal: z.boolean(), dup_in_train: z.boolean().nullish() }),
})

/**
 * A set that only says whether a text reports a deal. A row that the set itself marks as the repetition of a training
 * row (`dup_in_train`) is left out.
 */
export function detectionSet(name: string, source: string): DealSet {
  return dealSet({
    name,
    source,
    labels: '{is_deal}',
    shape: DETECTION_ROW,
    keeps: (row) => !row.labels.dup_in_train,
    marks: (row, answer) => [detectionMark(answer, row.labels.is_deal)],
  })
}
