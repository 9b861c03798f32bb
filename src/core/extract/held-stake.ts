import type { Token } from '../text/token.ts'
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
  const before = withoutBrackets(sentence.tokens.slice(0, holder.from)).slice(-NEAR)
  if (!before.some(({ lower }) => language.grammar.stakeNouns.has(lower))) return null
  const company = right.find((name) => name.from > holder.to)
  if (company === undefined || company.joined || company.from - holder.to >= NEAR) return null
  // "een belang in Halden uit Lund" says where that one sits.
  const isIn = introducedBy(company, 'of') && !introducedBy(company, 'from')
  const isParted = isIn && company.prepositions !== holder.prepositions
  return isParted ? roles({ targets: [company], sellers: [holder] }) : null
}

// "het belang (22%) van Norvik in Halden"
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const close = tokens.findLastIndex(({ text }) => text === ')')
  const open = tokens.findLastIndex(({ text }, at) => text === '(' && at < close)
  return open < 0 ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)]
}
