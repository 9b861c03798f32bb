import { wordMap } from '../language/words.ts'
import type { Money } from '../money/money.ts'

// No company has been bought for a trillion dollars, and no deal in the news is this small.
const MOST = 1e12
const LEAST = 50_000

// How many units make about a dollar, where it takes many: only the order of magnitude matters.
const UNITS_PER_DOLLAR = wordMap(
  'CZK|THB|TWD|TRY|EGP|PHP|INR|RUB=30 JPY|KES|HUF=150 ARS|NGN|CLP|KRW=1000 COP=4000 IDR|VND=20000',
  Number,
)

/** Whether so large a sum can be the price of a company, in its currency. */
export function isPlausiblePrice({ amount, currency }: Money): boolean {
  return amount <= MOST * (UNITS_PER_DOLLAR.get(currency) ?? 1)
}

/** Whether a sum is too small to be any corporate deal's price. */
export function isTooSmall({ amount }: Money): boolean {
  return amount < LEAST
}
