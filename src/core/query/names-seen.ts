import type { Deal } from '../deal.ts'
import type { Evidence } from '../fact.ts'
import { foldedWords } from '../text/fold.ts'
import { locatePhrase } from '../text/locate.ts'
import type { Exhibit, SubjectText } from './exhibit.ts'
import { withoutGenitive } from './german-parties.ts'
import { isMeant, ROLES } from './predicate.ts'
import type { NameCondition } from './query.ts'
import type { Party, PartyRole } from './subject.ts'
import { firstPlace } from './words-seen.ts'

/** A party with the sentence that proves what it does; null: it is only mentioned. */
export interface SeenParty {
  readonly name: string
  readonly role: PartyRole
  readonly evidence: Evidence | null
}

/** The parties of a subject as conditions on names see them. */
export interface NamesSeen {
  /** Those that are meant. */
  readonly found: readonly SeenParty[]
  /** Those that carry the name and stand on another side. */
  readonly elsewhere: readonly SeenParty[]
  /** Those that stand on the side that was asked for and are not meant; nobody who is only mentioned. */
  readonly instead: readonly SeenParty[]
}

/** Looks who stands where. */
export function seenNames(asked: readonly NameCondition[], exhibit: Exhibit): NamesSeen {
  const { parties, deal } = exhibit.subject
  const sides = new Set(asked.flatMap(({ role }) => ROLES[role]))
  const isWanted = (party: Party) => asked.some((condition) => isMeant(condition, party))
  const isOnSide = ({ role }: Party) => role !== 'mentioned' && sides.has(role)
  const isNamed = (party: Party) =>
    asked.some((condition) => isMeant({ ...condition, role: 'company' }, party))
  // Whoever has a side in the deal is mentioned too.
  const isSaidTwice = ({ role, words }: Party) =>
    role === 'mentioned' &&
    parties.some((other) => other.role !== 'mentioned' && other.words === words)
  const seen = (chosen: readonly Party[]) =>
    chosen.map((party) => seenParty(party, deal, exhibit.texts))
  return {
    found: seen(parties.filter(isWanted)),
    elsewhere: seen(
      parties.filter((party) => !sides.has(party.role) && isNamed(party) && !isSaidTwice(party)),
    ),
    instead: seen(parties.filter((party) => isOnSide(party) && !isWanted(party))),
  }
}

const SIDES = {
  acquirer: 'acquirers',
  investor: 'investors',
  target: 'targets',
  seller: 'sellers',
} as const

function seenParty(
  { role, words }: Party,
  deal: Deal | null,
  texts: readonly SubjectText[],
): SeenParty {
  const facts = role === 'mentioned' ? [] : (deal?.[SIDES[role]] ?? [])
  const fact = facts.find(({ value }) => {
    const written = foldedWords(value)
    return written === words || withoutGenitive(written) === words
  })
  if (fact !== undefined) return { name: fact.value, role, evidence: fact.evidence }
  const place = firstPlace(texts, ({ text }) => locatePhrase(text, words))
  return { name: place?.quote ?? words.trim(), role, evidence: null }
}
