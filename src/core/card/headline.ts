import { isRejected } from '../correction/corrected-deal.ts'
import type { Deal, DealType } from '../deal.ts'
import { formatMoney } from './format.ts'
import { headlineWords } from './headline-words.ts'
import type { Locale } from './locale.ts'
import type { HeadlineWords } from './messages/arguments.ts'
import { say } from './say.ts'

/** The deal in one sentence: who does what to whom, for how much, at what valuation. */
export function headline(deal: Deal, locale: Locale): string {
  const words = headlineWords(deal, locale)
  const type = deal.type.value
  const sentence = say(locale, `headline.${sentenceOf(type, words)}`, words)
  const price =
    words.hasPrice === 'yes' && type !== 'funding_round' ? say(locale, 'headline.price', words) : ''
  return prefix(deal, locale) + sentence + price + valuationText(deal, locale)
}

/** What precedes a deal that is not, or no longer, on, or none in an editor's eyes; empty for the others. */
export function prefix(deal: Deal, locale: Locale): string {
  return say(locale, isRejected(deal) ? 'prefix.rejected' : `prefix.${deal.status.value}`)
}

function valuationText({ valuation }: Deal, locale: Locale): string {
  if (valuation === null) return ''
  return say(locale, 'headline.valuation', { valuation: formatMoney(valuation.value, locale) })
}

type Sentence = Exclude<DealType, 'divestiture'> | 'sold' | 'taken'

/** Where no buyer is known, a purchase is told of the seller, or else of what changes hands. */
function sentenceOf(type: DealType, words: HeadlineWords): Sentence {
  const { buyerCount, sellerCount, targetCount } = words
  if (type === 'divestiture' && sellerCount > 0) return 'sold'
  const bought = type === 'divestiture' ? 'asset_purchase' : type
  if (buyerCount > 0 || !isPurchase(bought)) return bought
  if (sellerCount > 0) return 'sold'
  return targetCount > 0 && !isStake(bought) ? 'taken' : bought
}

function isStake(type: DealType): boolean {
  return type === 'majority_stake' || type === 'minority_stake'
}

function isPurchase(type: DealType): boolean {
  return isStake(type) || type === 'acquisition' || type === 'asset_purchase' || type === 'buyout'
}
