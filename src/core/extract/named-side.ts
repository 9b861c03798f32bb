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
  const sellers = fill(told, cues.namedSeller, isSomebody)
  const isOpen = bought !== candidate && sellers.length === 0 && bought.acquirers.length > 0
  return { ...bought, sellers: isOpen ? ownersOf(bought, readings, cues.heldBy) : sellers }
}

// "Halden, dat in handen is van Corvus": who owns what is bought sells it.
function ownersOf(
  candidate: Candidate,
  readings: readonly Reading[],
  cue: RegExp | undefined,
): Claim[] {
  if (cue === undefined) return []
  for (const reading of readings) {
    const party = reading.names.find(
      (name) => name.kind !== 'place' && isOwner(candidate, reading, name, cue),
    )
    if (party !== undefined && !takesPart(candidate, party))
      return [{ party, telling: { ...candidate.best, reading }, weight: 1 }]
  }
  return []
}

function isOwner({ targets }: Candidate, reading: Reading, owner: Name, cue: RegExp): boolean {
  return reading.names.some(
    ({ key, to }) =>
      to < owner.from &&
      owner.from - to <= REACH &&
      targets.some(({ party }) => sameKey(party.key, key)) &&
      cue.test(joined(reading, to, owner.from)),
  )
}

function joined({ sentence }: Reading, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
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

function isCalled(reading: Reading, { from }: Name, cue: RegExp): boolean {
  return cue.test(joined(reading, Math.max(0, from - REACH), from))
}

function takesPart({ acquirers, targets, sellers }: Candidate, { key }: Name): boolean {
  return [...acquirers, ...targets, ...sellers].some(({ party }) => sameKey(party.key, key))
}
