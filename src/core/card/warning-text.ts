import type { Money } from '../money/money.ts'
import type { Contradiction } from '../warning.ts'
import { formatCount, formatMoney, formatPercent } from './format.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** A contradiction among a deal's figures as a clause that names them. */
export function warningText(contradiction: Contradiction, locale: Locale): string {
  const sum = (money: Money) => formatMoney(money, locale)
  switch (contradiction.kind) {
    case 'price_stake_valuation':
      return say(locale, 'warning.price_stake_valuation', {
        price: sum(contradiction.price),
        stake: formatPercent(contradiction.stakePct, locale),
        valuation: sum(contradiction.valuation),
        implied: sum(contradiction.implied),
      })
    case 'price_per_share':
      return say(locale, 'warning.price_per_share', {
        price: sum(contradiction.price),
        perShare: sum(contradiction.perShare),
        shares: formatCount(contradiction.shares, locale),
        implied: sum(contradiction.implied),
      })
    case 'price_above_valuation':
      return say(locale, 'warning.price_above_valuation', {
        price: sum(contradiction.price),
        valuation: sum(contradiction.valuation),
      })
    case 'implausible_price':
      return say(locale, 'warning.implausible_price', { price: sum(contradiction.price) })
    case 'stakes':
      return say(locale, 'warning.stakes', { shares: sharesText(contradiction, locale) })
  }
}

function sharesText(
  { beforePct, boughtPct, afterPct }: Extract<Contradiction, { kind: 'stakes' }>,
  locale: Locale,
): string {
  const shares = [
    ['before', beforePct],
    ['bought', boughtPct],
    ['after', afterPct],
  ] as const
  return shares
    .flatMap(([when, points]) => {
      if (points === null) return []
      return [say(locale, `warning.stakes.${when}`, { share: formatPercent(points, locale) })]
    })
    .join(', ')
}
