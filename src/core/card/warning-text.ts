import type { Money } from '../money/money.ts'
import type { Contradiction } from '../warning.ts'
import { formatCount, formatMoney, formatPercent } from './format.ts'
import { messagesIn } from './headline.ts'
import type { Locale } from './locale.ts'

/** A contradiction among a deal's figures as a clause that names them. */
export function warningText(contradiction: Contradiction, locale: Locale): string {
  const { warnings } = messagesIn(locale)
  const sum = (money: Money) => formatMoney(money, locale)
  const points = (share: number | null) => (share === null ? null : formatPercent(share, locale))
  switch (contradiction.kind) {
    case 'price_stake_valuation':
      return warnings.price_stake_valuation({
        price: sum(contradiction.price),
        stake: formatPercent(contradiction.stakePct, locale),
        valuation: sum(contradiction.valuation),
        implied: sum(contradiction.implied),
      })
    case 'price_per_share':
      return warnings.price_per_share({
        price: sum(contradiction.price),
        perShare: sum(contradiction.perShare),
        shares: formatCount(contradiction.shares, locale),
        implied: sum(contradiction.implied),
      })
    case 'price_above_valuation':
      return warnings.price_above_valuation({
        price: sum(contradiction.price),
        valuation: sum(contradiction.valuation),
      })
    case 'implausible_price':
      return warnings.implausible_price({ price: sum(contradiction.price) })
    case 'stakes':
      return warnings.stakes({
        before: points(contradiction.beforePct),
        bought: points(contradiction.boughtPct),
        after: points(contradiction.afterPct),
      })
  }
}
