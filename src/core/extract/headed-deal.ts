import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { Party, Roles } from './clause.ts'
import { isParty, type Name } from './name.ts'
import type { Telling } from './telling.ts'

/** The roles of a headline's deal with the company that it is headed by on the side left open ("Halden : l'offre de Norvik"). */
export function withHeading(
  { roles, reading, frame, trigger, at }: Telling,
  language: Language,
): Roles {
  if (reading.sentence.in !== 'title' || language.names.demonyms === undefined) return roles
  const heading = headingOf(reading, at)
  const { acquirers, targets, sellers } = roles
  if (heading === null || isAmong(heading, [...acquirers, ...targets, ...sellers])) return roles
  if (frame !== 'buy' && frame !== 'sell') return roles
  if (targets.length === 0 && acquirers.length > 0) return { ...roles, targets: [heading] }
  if (targets.length === 0 || trigger.form !== 'noun') return roles
  if (frame === 'sell') return sellers.length === 0 ? { ...roles, sellers: [heading] } : roles
  return acquirers.length === 0 ? { ...roles, acquirers: [heading] } : roles
}

// How early a heading stands: "La maison Halden :".
const OPENING = 3

function headingOf({ sentence, names }: Telling['reading'], before: number): Name | null {
  const [first] = names
  if (first === undefined || !isParty(first) || first.prepositions !== null) return null
  const mark = sentence.tokens[first.to]
  return first.from < OPENING && first.to <= before && /^[:,]$/.test(mark?.text ?? '')
    ? first
    : null
}

function isAmong({ key }: Name, parties: readonly Party[]): boolean {
  return parties.some((party) => sameKey(party.key, key))
}
