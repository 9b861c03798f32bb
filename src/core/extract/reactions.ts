import { sameKey } from '../company/name.ts'
import type { Reaction } from '../deal-context.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import { isParty, type Name } from './name.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const MAX_REACTIONS = 8

/** Customers and partners of whom the article says that they stay or leave because of the deal. */
export function readReactions(
  candidate: Candidate,
  {
    readings,
    language,
    longest,
  }: {
    readonly readings: readonly Reading[]
    readonly language: Language
    readonly longest: ReadonlyMap<string, string>
  },
): Fact<Reaction>[] {
  const found = new Map<string, Fact<Reaction>>()
  for (const reading of readings) {
    const move = moveIn(reading, language)
    const company = move === null ? undefined : outsider(candidate, reading)
    if (move === null || company === undefined) continue
    const name = longest.get(company.key) ?? company.text
    const value = { company: name, move }
    found.set(name, { value, evidence: evidenceOf(reading.sentence), confidence: 0.7 })
  }
  return [...found.values()].slice(0, MAX_REACTIONS)
}

function moveIn({ sentence: { phrase } }: Reading, { context }: Language): Reaction['move'] | null {
  if (context.leaves.test(phrase)) return 'leaves'
  return context.stays.test(phrase) ? 'stays' : null
}

// Whoever speaks first in the sentence and is no party to the deal.
function outsider(candidate: Candidate, { names }: Reading): Name | undefined {
  const parties = [...candidate.acquirers, ...candidate.targets, ...candidate.sellers]
  const first = names.find(isParty)
  const isOutside = (name: Name) => !parties.some(({ party }) => sameKey(party.key, name.key))
  return first !== undefined && isOutside(first) ? first : undefined
}
