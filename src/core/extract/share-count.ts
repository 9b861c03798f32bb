import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { readAmount } from '../money/amount.ts'
import type { Money } from '../money/money.ts'
import type { ShareCount } from '../sense/finding.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const THOUSAND = 1000
// "outstanding common shares of the company"
const NOUN_REACH = 4

/** The price of one share and the number of all shares, where an article states each once: two offers have two prices. */
export function readShareCount(
  readings: readonly Reading[],
  language: Language,
): ShareCount | null {
  const prices = readings.flatMap(pricesPerShare)
  const [perShare] = prices
  if (perShare === undefined || prices.some(({ value }) => !isSame(value, perShare.value)))
    return null
  const counts = readings.flatMap((reading) => sharesIn(reading, language))
  const [shares] = counts
  if (shares === undefined || counts.some(({ value }) => value !== shares.value)) return null
  return { perShare, shares }
}

function isSame(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency
}

function pricesPerShare(reading: Reading): Fact<Money>[] {
  return reading.money
    .filter(({ perShare }) => perShare)
    .map(({ money }) => ({ value: money, evidence: evidenceOf(reading.sentence), confidence: 0.8 }))
}

// "has 120 million shares outstanding": fewer shares than all cost less than the price.
function sharesIn({ sentence }: Reading, { terms, numbers }: Language): Fact<number>[] {
  const { tokens, phrase } = sentence
  if (!terms.outstanding.test(phrase)) return []
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at, numbers)
    if (amount === null) continue
    const next = tokens.slice(amount.to, amount.to + NOUN_REACH).map(({ lower }) => lower)
    if (amount.value >= THOUSAND && terms.shareNoun.test(next.join(' ')))
      return [{ value: amount.value, evidence: evidenceOf(sentence), confidence: 0.8 }]
    at = amount.to - 1
  }
  return []
}
