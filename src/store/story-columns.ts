import type { Insertable } from 'kysely'
import type { Deal } from '../core/deal.ts'
import type { Story } from '../core/story/story.ts'
import type { StoriesTable } from './tables.ts'

type Columns = Insertable<StoriesTable>

type Terms =
  | 'price_amount'
  | 'price_currency'
  | 'stake_pct'
  | 'valuation_amount'
  | 'valuation_currency'
  | 'announced_on'

/** What of a story's row is told by the story itself: the deal and its timeline whole, and what is searched for. */
export function columnsOf(
  story: Pick<Story, 'deal' | 'timeline' | 'version' | 'conflicts'>,
): Omit<Columns, 'first_reported_at' | 'updated_at'> {
  const { deal, timeline, version, conflicts } = story
  return {
    version,
    deal: JSON.stringify(deal),
    timeline: JSON.stringify(timeline),
    conflicts: JSON.stringify(conflicts),
    type: deal.type.value,
    status: deal.status.value,
    ...termColumns(deal),
  }
}

function termColumns(deal: Deal): Pick<Columns, Terms> {
  const price = valueOf(deal.price)
  const valuation = valueOf(deal.valuation)
  return {
    price_amount: price?.amount ?? null,
    price_currency: price?.currency ?? null,
    stake_pct: valueOf(deal.stakePct),
    valuation_amount: valuation?.amount ?? null,
    valuation_currency: valuation?.currency ?? null,
    announced_on: valueOf(deal.announcedOn),
  }
}

function valueOf<T>(fact: { readonly value: T } | null): T | null {
  return fact === null ? null : fact.value
}
