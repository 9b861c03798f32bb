import { type Clause, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

/** "Bunge's stake in SB", "the stake of Bunge in SB": the stake's company is bought, its holder sells; null when no such stake is named. */
export function heldStake(clause: Clause, holder: Name | undefined): Roles | null {
  if (holder === undefined) return null
  if (!holder.possessive) return stakeOfHolder(clause, holder)
  const { stakeNouns } = clause.language.grammar
  const next = clause.sentence.tokens.slice(holder.to + 1, holder.to + 5)
  if (!next.some((token) => stakeNouns.has(token.lower))) return null
  const company = clause.right.find((name) => name.from > holder.to && introducedBy(name, 'of'))
  return company === undefined ? null : roles({ targets: [company], sellers: [holder] })
}

// How far a stake's noun may stand before its holder, and the company after it.
const NEAR = 4

// "la quota di Vivendi in Tim": two names after the stake's noun, each with a preposition of its own.
function stakeOfHolder({ sentence, right, language }: Clause, holder: Name): Roles | null {
  if (!introducedBy(holder, 'of')) return null
  const before = sentence.tokens.slice(Math.max(0, holder.from - NEAR), holder.from)
  if (!before.some(({ lower }) => language.grammar.stakeNouns.has(lower))) return null
  const company = right.find((name) => name.from > holder.to)
  if (company === undefined || company.joined || company.from - holder.to >= NEAR) return null
  const isParted = introducedBy(company, 'of') && company.prepositions !== holder.prepositions
  return isParted ? roles({ targets: [company], sellers: [holder] }) : null
}
