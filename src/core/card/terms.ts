import type { Deal } from '../deal.ts'
import { formatMoney, formatNames, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'

/** A deal's facts as words of one locale, ready to stand in a sentence; null where nothing is known. */
export interface Terms {
  readonly buyers: string | null
  /** More than one buyer: the verb is plural. */
  readonly severalBuyers: boolean
  readonly targets: string | null
  readonly severalTargets: boolean
  readonly sellers: string | null
  readonly severalSellers: boolean
  /** Buyers and targets together, for mergers. */
  readonly everyone: string | null
  readonly stake: string | null
  readonly price: string | null
  readonly valuation: string | null
  readonly round: string | null
}

function names(facts: Deal['targets']): readonly string[] {
  return facts.map(({ value }) => value)
}

/** The words a headline is made of. */
export function termsOf(deal: Deal, locale: Locale): Terms {
  const list = (values: readonly string[]) =>
    values.length > 0 ? formatNames(values, locale) : null
  const buyers = names(deal.acquirers)
  const targets = names(deal.targets)
  const sellers = names(deal.sellers)
  return {
    buyers: list(buyers),
    severalBuyers: buyers.length > 1,
    targets: list(targets),
    severalTargets: targets.length > 1,
    sellers: list(sellers),
    severalSellers: sellers.length > 1,
    everyone: list([...buyers, ...targets]),
    stake: deal.stakePct === null ? null : formatPercent(deal.stakePct.value, locale),
    price: deal.price === null ? null : formatMoney(deal.price.value, locale),
    valuation: deal.valuation === null ? null : formatMoney(deal.valuation.value, locale),
    round: deal.round?.value ?? null,
  }
}
