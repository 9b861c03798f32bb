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
  if (reading.sentence.in !== 'title' || !language.names.capitalTells) return roles
  const heading = headingOf(reading, at)
  const known = [...roles.acquirers, ...roles.targets, ...roles.sellers]
  const side = openSide(frame, roles, trigger.form === 'noun')
  if (heading === null || side === null || isAmong(heading, known)) return roles
  return { ...roles, [side]: [heading] }
}

function openSide(
  frame: Telling['frame'],
  { acquirers, targets, sellers }: Roles,
  isNoun: boolean,
): 'acquirers' | 'targets' | 'sellers' | null {
  if (frame !== 'buy' && frame !== 'sell') return null
  if (targets.length === 0) return acquirers.length > 0 ? 'targets' : null
  const [side, given] =
    frame === 'sell' ? (['sellers', sellers] as const) : (['acquirers', acquirers] as const)
  return isNoun && given.length === 0 ? side : null
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
