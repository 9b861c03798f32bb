import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { Candidate, Claim } from './candidate.ts'
import { isParty, type Name } from './name.ts'
import type { Reading } from './reading.ts'

// Words between "seller" and its name ("Verkäufer ist der Finanzinvestor X").
const REACH = 6

/**
 * The sellers of a main deal: those its tellings give, else the one that the article calls so outside of them
 * ("Verkäufer ist X", "die bisherige Eigentümerin X").
 */
export function sellersOf(
  candidate: Candidate,
  readings: readonly Reading[],
  { cues }: Language,
): readonly Claim[] {
  const { namedSeller } = cues
  if (candidate.sellers.length > 0 || namedSeller === undefined) return candidate.sellers
  for (const reading of readings) {
    const party = reading.names.find(
      (name) =>
        isParty(name) && isCalled(reading, name, namedSeller) && !takesPart(candidate, name),
    )
    if (party !== undefined) return [{ party, telling: { ...candidate.best, reading }, weight: 1 }]
  }
  return []
}

function isCalled({ sentence }: Reading, { from }: Name, namedSeller: RegExp): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - REACH), from)
  return namedSeller.test(before.map(({ lower }) => lower).join(' '))
}

function takesPart({ acquirers, targets }: Candidate, { key }: Name): boolean {
  return [...acquirers, ...targets].some(({ party }) => sameKey(party.key, key))
}
