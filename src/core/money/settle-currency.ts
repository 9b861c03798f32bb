import type { NumberWriting } from '../language/number-writing.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.data.ts'
import type { CurrencyHints } from './currency-hints.ts'
import type { MoneyMention } from './read-money.ts'
import { SHARED_SIGNS, UNIT_FAMILIES } from './unit-families.data.ts'

/** Where a sum stands, and what its article tells of currencies when asked. */
export interface CurrencyGround {
  readonly tokens: readonly Token[]
  readonly writing: NumberWriting
  readonly hints: () => CurrencyHints
}

// So often an article names a country before its dollars are not the American ones.
const LEAST_NAMED = 3

/**
 * The sum in the currency that its article lets expect, where its own words leave it open: "crowns" beside Oslo are
 * Norwegian, an "eight-figure sum" is in the unit of the other sums.
 */
export function settleCurrency(mention: MoneyMention, ground: CurrencyGround): MoneyMention {
  if (mention.isUnnamed === true) return inCurrency(mention, ground.hints().usual, true)
  const shared = UNIT_FAMILIES.get(mention.money.currency)
  if (shared === undefined || tellsCountry(mention, ground)) return mention
  const { homes, dollars } = ground.hints()
  const [likely, next] = shared.family
    .map((currency) => ({ currency, named: homes.get(currency) ?? 0 }))
    .toSorted((a, b) => b.named - a.named)
  if (likely === undefined || likely.named === 0)
    return shared.isSure ? mention : inCurrency(mention, null, true)
  if (!shared.isSure) return inCurrency(mention, likely.currency, likely.named === next?.named)
  const isForeign = likely.currency !== mention.money.currency
  const isClear = isLocal({ likely, next }, mention, dollars)
  return isForeign && isClear ? inCurrency(mention, likely.currency, true) : mention
}

interface Named {
  readonly currency: string
  readonly named: number
}

// Who writes "US$" means dollars at home by "$", who writes "C$" means American ones.
function isLocal(
  { likely, next }: { readonly likely: Named; readonly next: Named | undefined },
  { money }: MoneyMention,
  dollars: ReadonlySet<string>,
): boolean {
  if (dollars.has(likely.currency)) return false
  if (dollars.has(money.currency)) return true
  return likely.named >= LEAST_NAMED && (next?.named ?? 0) === 0
}

function inCurrency(
  mention: MoneyMention,
  currency: string | null,
  isGuessed: boolean,
): MoneyMention {
  const money = currency === null ? mention.money : { ...mention.money, currency }
  return { ...mention, money, ...(isGuessed && { isGuessed }) }
}

// "C$", "US-Dollar", "NOK", "Norwegian crowns".
function tellsCountry({ from, to }: MoneyMention, { tokens, writing }: CurrencyGround): boolean {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    const lower = lowerAt(tokens, at)
    if (SHARED_SIGNS.has(text)) continue
    if (CURRENCY_SIGNS.has(text) || CURRENCY_CODES.has(text) || writing.nations.has(lower))
      return true
    if (tokens[at + 1]?.text === '$' && DOLLAR_PREFIXES.has(lower)) return true
  }
  return false
}
