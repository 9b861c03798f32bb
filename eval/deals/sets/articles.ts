import type { ExtractionRecord } from '../../../src/core/record/deal-record.ts'
import { detectionMark, type Mark } from '../mark.ts'
import { GOLD_ARTICLE, type GoldArticle } from './gold-deal.ts'
import { partyMarks } from './gold-parties.ts'
import { kindMarks, stakeMarks, sumMarks } from './gold-terms.ts'
import { type DealSet, dealSet } from './set.ts'

/**
 * Modern articles in seven languages, labelled in the extractor's own form. Detection counts every article that is not
 * borderline; the fields of the main deal count wherever the labels see a deal.
 */
export const ARTICLES = labelledSet(
  'articles',
  'modern news articles and releases, labelled by hand (third-party texts, not published)',
)

/** Articles of invented companies, written and labelled for this evaluation in the same form. */
export const SPECIMENS = labelledSet(
  'specimens',
  'news of invented companies, written for this evaluation; they come with Dealbell',
)

function labelledSet(name: string, source: string): DealSet {
  return dealSet({
    name,
    source,
    labels:
      'beside the text: isDeal, borderline, deals: [{type, status, acquirers, targets, sellers, stakePct, price, valuation, aliases, altTypes, …}]',
    shape: GOLD_ARTICLE,
    marks: goldMarks,
  })
}

function goldMarks(row: GoldArticle, answer: ExtractionRecord): Mark[] {
  const detection = row.borderline ? [] : [detectionMark(answer, row.isDeal)]
  const [gold] = row.deals
  if (!row.isDeal || gold === undefined) return detection
  const stated = answer.deals[0]
  return [
    ...detection,
    ...partyMarks(row.deals, stated),
    ...sumMarks(gold, stated),
    ...stakeMarks(gold, stated),
    ...kindMarks(gold, stated),
  ]
}
