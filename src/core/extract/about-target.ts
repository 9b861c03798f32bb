import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import type { Candidate } from './candidate.ts'
import { isParty } from './name.ts'
import type { Reading } from './reading.ts'

/** The sentences about a deal's target: those that name it, and those after them that go on with "the company". */
export function aboutTarget(
  candidate: Candidate,
  readings: readonly Reading[],
  language: Language,
): Reading[] {
  const found: Reading[] = []
  let goesOn = false
  for (const reading of readings) {
    const companies = reading.names.filter((name) => isParty(name) && !name.modifier)
    const isNamed = reading.names.some(({ key }) =>
      candidate.targets.some(({ party }) => sameKey(party.key, key)),
    )
    goesOn = isNamed || (goesOn && companies.length === 0 && opensWithStandIn(reading, language))
    if (goesOn) found.push(reading)
  }
  return found
}

/** Whether the figure at a token is another company's: the nearest one named before it is not the target. */
export function isOthersFigure(candidate: Candidate, reading: Reading, at: number): boolean {
  const before = reading.names.findLast((name) => name.to <= at && isParty(name))
  if (before === undefined) return false
  return !candidate.targets.some(({ party }) => sameKey(party.key, before.key))
}

// "It employs …", "Das Unternehmen erzielte …", "Im vergangenen Jahr kam die Firma auf …"
function opensWithStandIn({ sentence }: Reading, { names, grammar }: Language): boolean {
  return sentence.tokens.slice(0, OPENING).some(({ lower }, at) => {
    if (names.pronouns.has(lower) || grammar.own.has(lower)) return true
    const next = lowerAt(sentence.tokens, at + 1)
    return (
      names.determiners.has(lower) && (names.companyNouns.has(next) || names.unitNouns.has(next))
    )
  })
}

const OPENING = 7
