import { nameKey } from '../company/name.ts'
import { lowerAt } from '../text/token.ts'
import { type Clause, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { spanText } from './read-names.ts'
import { groupStart } from './subject.ts'

// The words of a unit ("its small Nordic turbine unit") are seldom more.
const UNIT_REACH = 6

/** "Halden's pump unit was bought", "the pump unit of Halden was sold": the unit with its owner as seller; null when a company is the subject. */
export function unitSubject(clause: Clause): Roles | null {
  const end = groupStart(clause)
  return possessedUnit(clause, end) ?? unitOf(clause, end)
}

function possessedUnit(clause: Clause, end: number): Roles | null {
  const owner = clause.left.find((name) => name.possessive)
  if (owner === undefined || end - owner.to > UNIT_REACH || !isUnit(clause, end - 1)) return null
  return sold(clause, owner, { from: owner.to + 1, to: end })
}

function unitOf(clause: Clause, end: number): Roles | null {
  const [owner] = clause.left
  if (owner === undefined || owner.to !== end || !introducedBy(owner, 'of')) return null
  const { tokens } = clause.sentence
  const { determiners } = clause.language.names
  const at = determiners.has(lowerAt(tokens, owner.from - 1)) ? owner.from - 2 : owner.from - 1
  if (!isUnit(clause, at - 1)) return null
  for (let from = at - 1; from >= at - UNIT_REACH; from--)
    if (determiners.has(lowerAt(tokens, from)))
      return sold(clause, owner, { from: from + 1, to: at })
  return null
}

function isUnit({ sentence, language }: Clause, at: number): boolean {
  return language.names.unitNouns.has(lowerAt(sentence.tokens, at))
}

function sold(
  { sentence }: Clause,
  owner: Name,
  span: { readonly from: number; readonly to: number },
): Roles | null {
  if (span.to <= span.from) return null
  const text = spanText(sentence, span)
  return roles({ targets: [{ text, key: nameKey(text) }], sellers: [owner] })
}
