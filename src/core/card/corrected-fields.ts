import { isSetRight } from '../correction/corrected-deal.ts'
import type { Deal } from '../deal.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** What of a deal is an editor's word and no article's, in the words of the card's labels. */
export function correctedFields(deal: Deal, locale: Locale): readonly string[] {
  const named = [
    ['price', deal.price],
    ['valuation', deal.valuation],
    ['stake', deal.stakePct],
    ['type', deal.type],
    ['status', deal.status],
    ['buyers', deal.acquirers[0] ?? null],
    ['targets', deal.targets[0] ?? null],
  ] as const
  return named.flatMap(([label, fact]) =>
    fact !== null && isSetRight(fact) ? [say(locale, `label.${label}`)] : [],
  )
}
