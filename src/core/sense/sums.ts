import type { Evidence } from '../fact.ts'
import type { Money } from '../money/money.ts'
import { type Bounds, compare, pointBounds, sumBounds } from './bounds.ts'
import type { Figures, Finding, ShareCount } from './finding.ts'
import { isPlausiblePrice } from './plausible.ts'

// Debt taken over and control premiums part a price from the value of what it buys this far without contradiction.
const TOLERANCE = 1.25
// A price "including debt" is not what the shares cost.
const SHARES_TOLERANCE = 1.5

/** A price that no company has ever had: a wrong unit or currency. */
export function priceAlone<E extends Evidence>({ price }: Figures<E>): Finding<E> | null {
  if (price === null || isPlausiblePrice(price.value)) return null
  const contradiction = { kind: 'implausible_price', price: price.value } as const
  return { figures: ['price'], contradiction, evidence: [price.evidence] }
}

/** A part that costs more than the whole is worth. */
export function priceInValuation<E extends Evidence>({
  price,
  valuation,
}: Figures<E>): Finding<E> | null {
  if (price === null || valuation === null || !sameCurrency(price.value, valuation.value))
    return null
  if (sumBounds(price.value).low <= sumBounds(valuation.value).high * TOLERANCE) return null
  return {
    figures: ['price', 'valuation'],
    contradiction: {
      kind: 'price_above_valuation',
      price: price.value,
      valuation: valuation.value,
    },
    evidence: [price.evidence, valuation.evidence],
  }
}

/**
 * Price ÷ stake against the valuation: 14.3 billion for 49 % and a valuation of 29 billion agree. New money may stand
 * beside a valuation before it: the two together are then the whole.
 */
export function priceOfStake<E extends Evidence>(figures: Figures<E>): Finding<E> | null {
  const { price, stakePct, valuation } = figures
  if (price === null || stakePct === null || valuation === null) return null
  if (stakePct.value <= 0 || !sameCurrency(price.value, valuation.value)) return null
  const implied = quotient(sumBounds(price.value), pointBounds(stakePct.value))
  const stated = sumBounds(valuation.value)
  const verdicts = [stated, sum(stated, sumBounds(price.value))].map((whole) =>
    compare(implied, whole, TOLERANCE),
  )
  const agree = verdicts.includes('agree')
  if (!agree && verdicts.includes(undefined)) return null
  return {
    figures: ['price', 'stakePct', 'valuation'],
    contradiction: agree
      ? null
      : {
          kind: 'price_stake_valuation',
          price: price.value,
          stakePct: stakePct.value,
          valuation: valuation.value,
          implied: about((price.value.amount / stakePct.value) * 100, price.value.currency),
        },
    evidence: [price.evidence, stakePct.evidence, valuation.evidence],
  }
}

/** The price of one share times their number against the price of all. */
export function priceOfShares<E extends Evidence>(
  { price }: Figures<E>,
  { perShare, shares }: ShareCount<E>,
): Finding<E> | null {
  if (price === null || !sameCurrency(price.value, perShare.value)) return null
  const each = sumBounds(perShare.value)
  const all = { low: each.low * shares.value, high: each.high * shares.value }
  const verdict = compare(all, sumBounds(price.value), SHARES_TOLERANCE)
  if (verdict === undefined) return null
  return {
    figures: ['price'],
    contradiction:
      verdict === 'agree'
        ? null
        : {
            kind: 'price_per_share',
            price: price.value,
            perShare: perShare.value,
            shares: shares.value,
            implied: about(perShare.value.amount * shares.value, price.value.currency),
          },
    evidence: [price.evidence, perShare.evidence, shares.evidence],
  }
}

function sameCurrency(a: Money, b: Money): boolean {
  return a.currency === b.currency
}

function quotient(part: Bounds, points: Bounds): Bounds {
  return { low: (part.low / points.high) * 100, high: (part.high / points.low) * 100 }
}

function sum(a: Bounds, b: Bounds): Bounds {
  return { low: a.low + b.low, high: a.high + b.high }
}

function about(amount: number, currency: string): Money {
  return { amount, currency, precision: 'about' }
}
