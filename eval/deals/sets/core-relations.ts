import { z } from 'zod'
import type { DealRecord } from '../../../src/core/record/deal-record.ts'
import { countFlag } from '../counts.ts'
import { arrow, difference, verdictMark } from '../mark.ts'
import { isOneOf } from '../match/name.ts'
import { ARTICLE_ROW, dealSet } from './set.ts'

/** The field that counts how often buyer and bought change places. */
export const SWAPPED = 'direction swapped'

const BOUGHT = 'who bought whom'

const PARTY = z.object({ text: z.string() })
const ROW = ARTICLE_ROW.extend({
  labels: z.object({
    relation: z.string(),
    invert_relation: z.number(),
    e1: PARTY,
    e2: PARTY,
  }),
})

/** Sentences of company pages in Wikipedia in which one of two marked companies buys the other. */
export const CORE_RELATIONS = dealSet({
  name: 'core_company_relations',
  source: 'CORE (github pnborchert/CORE; CC BY 4.0)',
  labels: '{relation, invert_relation, e1: {text}, e2: {text}}; only acquired_by is scored',
  shape: ROW,
  keeps: ({ labels }) => labels.relation === 'acquired_by',
  marks: ({ labels }, { deals }) => {
    const { e1, e2, invert_relation } = labels
    const [buyer, bought] = invert_relation ? [e1.text, e2.text] : [e2.text, e1.text]
    const right = deals.some((deal) => isPair(deal, buyer, bought))
    const swapped = deals.some((deal) => isPair(deal, bought, buyer))
    const miss = difference(swapped ? SWAPPED : BOUGHT, [`${buyer} → ${bought}`], deals.map(arrow))
    return [
      verdictMark(BOUGHT, { right, wrong: swapped, miss }),
      { field: SWAPPED, counts: countFlag(swapped, false), claims: [], miss: null },
    ]
  },
})

function isPair({ acquirers, targets }: DealRecord, buyer: string, bought: string): boolean {
  return isOneOf(buyer, acquirers) && isOneOf(bought, targets)
}
