import { sameKey } from '../company/name.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import { introducedBy, isParty, type Name } from './name.ts'
import { spanText } from './read-names.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const MAX_ADVISERS = 8

/** Banks and law firms of whom a sentence says that they advise: its companies but for the sides and their clients. */
export function readAdvisers(
  candidate: Candidate,
  readings: readonly Reading[],
  language: Language,
): Fact<string>[] {
  const parties = [...candidate.acquirers, ...candidate.targets, ...candidate.sellers]
  const found = new Map<string, Fact<string>>()
  for (const reading of readings) {
    if (!language.context.advises.test(reading.sentence.phrase)) continue
    const evidence = evidenceOf(reading.sentence)
    for (const name of firms(reading.names.filter(isParty))) {
      if (isClient(name) || parties.some(({ party }) => sameKey(party.key, name.key))) continue
      const text = spanText(reading.sentence, name)
      if (!found.has(name.key)) found.set(name.key, { value: text, evidence, confidence: 0.7 })
    }
  }
  return [...found.values()].slice(0, MAX_ADVISERS)
}

// "financial adviser to Halden", "Halden's counsel"
function isClient(name: Name): boolean {
  const isAgent = introducedBy(name, 'agent')
  return name.possessive || (!isAgent && (introducedBy(name, 'to') || introducedBy(name, 'for')))
}

// "Lee, Norvik & Hale LLP" is one firm: single names before one with an "&" belong to it.
function firms(names: readonly Name[]): Name[] {
  const whole: Name[] = []
  for (const name of names) {
    let from = name.from
    while (name.text.includes('&') && isPartner(whole.at(-1), from))
      from = whole.pop()?.from ?? from
    whole.push({ ...name, from })
  }
  return whole
}

function isPartner(name: Name | undefined, before: number): boolean {
  return name !== undefined && before - name.to === 1 && name.to - name.from === 1
}
