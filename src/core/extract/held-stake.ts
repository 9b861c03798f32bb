import { type Clause, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

/** "Bunge's stake in SB": the stake's company is bought, its holder sells; null when no such stake is named. */
export function heldStake(clause: Clause, holder: Name | undefined): Roles | null {
  if (holder === undefined || !holder.possessive) return null
  const { stakeNouns } = clause.language.grammar
  const next = clause.sentence.tokens.slice(holder.to + 1, holder.to + 5)
  if (!next.some((token) => stakeNouns.has(token.lower))) return null
  const company = clause.right.find((name) => name.from > holder.to && introducedBy(name, 'of'))
  return company === undefined ? null : roles({ targets: [company], sellers: [holder] })
}
