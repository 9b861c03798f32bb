import type { Deal } from '../deal.ts'
import { formatMoney, formatNames, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import type { HeadlineWords, Known } from './messages/arguments.ts'
import { roundText } from './round-text.ts'

/** The words a headline is made of, in a reader's language. */
export function headlineWords(deal: Deal, locale: Locale): HeadlineWords {
  const { stakePct, price, round } = deal
  const stake = stakePct && formatPercent(stakePct.value, locale)
  return {
    ...partyWords(deal, locale),
    stake: stake ?? '',
    hasStake: known(stake),
    sound: soundOf(stake ?? ''),
    price: price === null ? '' : formatMoney(price.value, locale),
    hasPrice: known(price),
    round: round === null ? '' : roundText(round.value, locale),
    hasRound: known(round),
    status: deal.status.value,
  }
}

/** Whether something is known, as messages select by it. */
export function known(value: unknown): Known {
  return value === null ? 'no' : 'yes'
}

function partyWords({ acquirers, targets, sellers }: Deal, locale: Locale) {
  const everyone = [...names(acquirers), ...names(targets)]
  return {
    buyers: formatNames(names(acquirers), locale),
    buyerCount: acquirers.length,
    targets: formatNames(names(targets), locale),
    targetCount: targets.length,
    sellers: formatNames(names(sellers), locale),
    sellerCount: sellers.length,
    everyone: formatNames(everyone, locale),
    everyoneCount: everyone.length,
  }
}

function names(facts: Deal['targets']): readonly string[] {
  return facts.map(({ value }) => value)
}

/** How a percentage begins in Italian: "otto", "undici", "uno" and "ottanta" with a vowel, 0.5 with "zero". */
function soundOf(stake: string): HeadlineWords['sound'] {
  if (stake.startsWith('0')) return 'zero'
  return /^(?:8|11?(?!\d))/.test(stake) ? 'vowel' : 'other'
}
