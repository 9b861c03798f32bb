import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { NAMING } from '../language/naming-words.data.ts'
import type { Frame } from '../language/trigger.ts'
import type { Candidate, Claim } from './candidate.ts'
import { joinedWith } from './clause.ts'
import { isParty, type Name } from './name.ts'
import type { Reading } from './reading.ts'
import { toldSellers } from './told-seller.ts'

// Words from the one that says what a side is to its name ("Verkäufer ist der Finanzinvestor X").
const REACH = 12

// In these deals nobody buys.
const WITHOUT_BUYER: ReadonlySet<Frame> = new Set(['merge', 'venture', 'list'])

/**
 * A main deal with the sides that its tellings leave open, where the article names them outside of those ("Verkäufer
 * ist X", "Käufer ist Y", "die bisherige Eigentümerin X").
 */
export function withNamedSides(
  candidate: Candidate,
  readings: readonly Reading[],
  language: Language,
): Candidate {
  const { cues } = language
  const fill = (claims: readonly Claim[], cue: RegExp | undefined, mayBe = isParty) =>
    claims.length > 0 || cue === undefined ? claims : namedBy(cue, candidate, { readings, mayBe })
  const bought = WITHOUT_BUYER.has(candidate.best.frame)
    ? candidate
    : { ...candidate, acquirers: fill(candidate.acquirers, cues.namedBuyer) }
  // "The new company, called Corvus," stands where a venture's name does.
  if (candidate.best.frame === 'venture')
    return { ...bought, targets: fill(bought.targets, NAMING) }
  const told = bought.sellers.length > 0 ? bought.sellers : toldSellers(bought, readings, language)
  return { ...bought, sellers: fill(told, cues.namedSeller, isSomebody) }
}

// "vom Gründer Jan Kern": a company is sold by people, too.
function isSomebody(name: Name): boolean {
  return isParty(name) || name.kind === 'person'
}

function namedBy(
  cue: RegExp,
  candidate: Candidate,
  { readings, mayBe }: { readonly readings: readonly Reading[]; readonly mayBe: typeof isParty },
): Claim[] {
  for (const reading of readings) {
    const first = reading.names.find(
      (name) => mayBe(name) && isCalled(reading, name, cue) && !takesPart(candidate, name),
    )
    if (first === undefined) continue
    const listed = joinedWith(reading.names, first).filter((name) => !takesPart(candidate, name))
    const telling = { ...candidate.best, reading }
    return (listed.includes(first) ? listed : [first]).map((party) => ({
      party,
      telling,
      weight: 1,
    }))
  }
  return []
}

function isCalled({ sentence }: Reading, { from }: Name, cue: RegExp): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - REACH), from)
  return cue.test(before.map(({ lower }) => lower).join(' '))
}

function takesPart({ acquirers, targets, sellers }: Candidate, { key }: Name): boolean {
  return [...acquirers, ...targets, ...sellers].some(({ party }) => sameKey(party.key, key))
}
