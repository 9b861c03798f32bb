import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { Candidate, Claim } from './candidate.ts'
import { type Clause, clauseAround } from './clause.ts'
import { sellerOf } from './guarded-sale.ts'
import { isParty, type Name } from './name.ts'
import type { Reading } from './reading.ts'
import { triggersAt } from './trigger-match.ts'

// A sale is told early.
const REACH = 6

/**
 * Who sells what a deal's tellings say is bought: "Norvik verkauft Halden" alone may be said of goods, beside a buyer of
 * Halden it names the seller. Nobody where no such sentence stands early.
 */
export function toldSellers(
  { best, targets, acquirers }: Candidate,
  readings: readonly Reading[],
  language: Language,
): readonly Claim[] {
  for (const reading of readings.slice(0, REACH)) {
    for (const clause of salesIn(reading, language)) {
      const seller = sellerOf(clause)
      if (seller === undefined || !isParty(seller) || seller.modifier) continue
      if (isOf(targets, seller) || isOf(acquirers, seller)) continue
      if (clause.right.some((name) => isObject(name) && isOf(targets, name)))
        return [{ party: seller, telling: { ...best, reading }, weight: 1 }]
    }
  }
  return []
}

function isOf(claims: readonly Claim[], { key }: Name): boolean {
  return claims.some(({ party }) => sameKey(party.key, key))
}

function salesIn({ sentence, names }: Reading, language: Language): readonly Clause[] {
  return sentence.tokens.flatMap((_, at) =>
    triggersAt(sentence.tokens, at, language)
      .filter(({ frame, form }) => frame === 'sell' && form === 'finite')
      .map((trigger) => clauseAround({ sentence, at, trigger }, names, language)),
  )
}

function isObject({ prepositions, modifier }: Name): boolean {
  return (prepositions === null || prepositions.includes('of')) && !modifier
}
