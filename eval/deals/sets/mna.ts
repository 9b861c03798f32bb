import { z } from 'zod'
import type { ExtractionRecord } from '../../../src/core/record/deal-record.ts'
import { countFlag } from '../counts.ts'
import { arrow, DETECTION, difference, type Mark, namesOf, slotMark, verdictMark } from '../mark.ts'
import { isOneOf, sameName } from '../match/name.ts'
import { ARTICLE_ROW, dealSet } from './set.ts'

const ROW = ARTICLE_ROW.extend({
  labels: z.object({
    acquirer: z.string(),
    target: z.string(),
    same_deal_in_train: z.boolean().nullish(),
  }),
})

/** News of March 2018, every text about a deal, one acquirer and one target each; only the main deal is looked at. */
export const MNA2018 = dealSet({
  name: 'mna2018',
  source: 'acquirer and target hackathon set of 2018 (github rajat1478/gtc-hackathon-m-a-deal-)',
  labels: '{acquirer, target}',
  shape: ROW,
  keeps: ({ labels }) =>
    labels.acquirer !== '' && labels.target !== '' && !labels.same_deal_in_train,
  marks: ({ labels }, answer) => [
    found(answer),
    partyMark('acquirer', labels.acquirer, namesOf(answer.deals[0], 'acquirers')),
    partyMark('target', labels.target, namesOf(answer.deals[0], 'targets')),
    bothMark(labels, answer),
  ],
})

// The set has no negatives, so that it says nothing about how well confidence is calibrated: no claim.
function found({ isDeal }: ExtractionRecord): Mark {
  const miss = isDeal ? null : 'missed deal'
  return { field: DETECTION, counts: countFlag(isDeal, true), claims: [], miss }
}

function partyMark(field: string, gold: string, said: ReturnType<typeof namesOf>): Mark {
  return slotMark({ field, said, right: (name) => sameName(name, gold), gold: [gold] })
}

function bothMark(gold: { acquirer: string; target: string }, answer: ExtractionRecord): Mark {
  const main = answer.deals[0]
  const right =
    main !== undefined &&
    isOneOf(gold.acquirer, main.acquirers) &&
    isOneOf(gold.target, main.targets)
  const stated = main === undefined ? [] : [arrow(main)]
  const field = 'acquirer+target both'
  return verdictMark(field, {
    right,
    wrong: !right && main !== undefined,
    miss: difference(field, [`${gold.acquirer} → ${gold.target}`], stated),
  })
}
