import type { Companies } from '../company/company.ts'
import { companyKey } from '../company/key.ts'
import type { Deal, DealType } from '../deal.ts'
import type { Story } from '../story/story.ts'
import type { SellerMemory, SeriesMemory } from './memory.ts'
import { firstToldAt, isFirm, monthOf, proofOf } from './past.ts'
import { sharedFirm } from './same-firm.ts'

const YEAR_MS = 365 * 86_400_000

const PURCHASES: ReadonlySet<DealType> = new Set([
  'acquisition',
  'majority_stake',
  'minority_stake',
  'divestiture',
  'asset_purchase',
  'buyout',
])

/** What else the buyer has bought, or led rounds of, within the year before. */
export function recallSeries(
  story: Story,
  past: readonly Story[],
  companies: Companies,
): readonly SeriesMemory[] {
  const of = seriesOf(story.deal)
  const since = firstToldAt(story) - YEAR_MS
  const others = past.filter(
    (one) => firstToldAt(one) >= since && isFirm(one.deal) && seriesOf(one.deal) === of,
  )
  if (of === null) return []
  return story.deal.acquirers.flatMap((buyer) => {
    const bought = others.filter(
      ({ deal }) => sharedFirm([buyer], deal.acquirers, companies) !== null,
    )
    const distinct = onePerTarget(bought, story)
    const [latest, first] = [distinct[0], distinct.at(-1)]
    if (latest === undefined || first === undefined) return []
    return {
      kind: 'series',
      past: latest.past,
      on: monthOf(first.past),
      buyer: buyer.value,
      of,
      others: distinct.map(({ past: { id: storyId }, target }) => ({ storyId, target })),
      isSure: isFirm(story.deal),
      proofs: distinct.flatMap(({ past: one }) => proofOf(one, one.deal.type)),
    }
  })
}

function seriesOf({ type }: Deal): SeriesMemory['of'] | null {
  if (type.value === 'funding_round') return 'rounds'
  return PURCHASES.has(type.value) ? 'purchases' : null
}

/** Each target once, and never that of the story itself: two steps of one purchase are no series. */
function onePerTarget(past: readonly Story[], story: Story) {
  const seen = new Set(story.deal.targets.map(({ value }) => companyKey(value)))
  return past.flatMap((one) => {
    const target = one.deal.targets[0]?.value
    if (target === undefined || seen.has(companyKey(target))) return []
    seen.add(companyKey(target))
    return { past: one, target }
  })
}

/** What the seller sold last. */
export function recallSeller(
  story: Story,
  past: readonly Story[],
  companies: Companies,
): readonly SellerMemory[] {
  for (const one of past.filter(({ deal }) => isFirm(deal))) {
    const seller = sharedFirm(story.deal.sellers, one.deal.sellers, companies)
    const [sold] = one.deal.targets
    if (seller === null || sold === undefined) continue
    if (sharedFirm(story.deal.targets, one.deal.targets, companies) !== null) continue
    const proofs = proofOf(one, one.deal.sellers[0] ?? sold)
    return [{ kind: 'seller', past: one, on: monthOf(one), seller, sold: sold.value, proofs }]
  }
  return []
}
