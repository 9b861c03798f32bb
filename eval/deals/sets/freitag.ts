import { z } from 'zod'
import { namesOfAll, slotMark, statedIn } from '../mark.ts'
import { sameSum } from '../match/money.ts'
import { isOneOf } from '../match/name.ts'
import { wireSum } from '../match/wire-sum.ts'
import { ARTICLE_ROW, dealSet } from './set.ts'

const ROW = ARTICLE_ROW.extend({
  labels: z.object({ slots: z.record(z.string(), z.array(z.object({ text: z.string() }))) }),
})

type Slots = z.infer<typeof ROW>['labels']['slots']

// The full name, short form and ticker of a party are slots of their own in the corpus.
const PARTIES = [
  ['acquired', 'targets', ['acquired', 'acqabr', 'acqcode']],
  ['purchaser', 'acquirers', ['purchaser', 'purchabr', 'purchcode']],
  ['seller', 'sellers', ['seller', 'sellerabr', 'sellercode']],
] as const

/** Wire news of 1987, every text about a deal: parties and sums over all deals of a text, found once a document. */
export const FREITAG = dealSet({
  name: 'freitag_acquisitions',
  source: 'Freitag "Acquisitions" corpus as in ELIE (Reuters 1987; CC BY-NC-SA 2.0)',
  labels: '{slots: {acquired: [{text}], purchaser, seller, dlramt, …}}',
  shape: ROW,
  marks: ({ labels: { slots } }, { deals }) => [
    ...PARTIES.map(([field, key, names]) => {
      const gold = phrases(slots, names)
      const right = (name: string) => isOneOf(name, gold)
      return slotMark({ field, said: namesOfAll(deals, key), right, gold })
    }),
    slotMark({
      field: 'price',
      said: deals.flatMap((deal) => statedIn(deal, 'price', deal.price ? [deal.price] : [])),
      right: (price) => sums(slots).some((gold) => sameSum(price, gold)),
      gold: sums(slots).map(({ amount }) => String(amount)),
    }),
  ],
})

function sums(slots: Slots): { amount: number }[] {
  return phrases(slots, ['dlramt']).flatMap((phrase) => wireSum(phrase) ?? [])
}

function phrases(slots: Slots, names: readonly string[]): string[] {
  const texts = names.flatMap((name) => slots[name] ?? []).map(({ text }) => text)
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ')).filter(Boolean))]
}
