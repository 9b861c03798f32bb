import { isHyphenAt } from '../text/token.ts'
import type { Clause } from './clause.ts'
import type { Name } from './name.ts'

// How far before a noun the possessive may stand that owns it ("Meta's planned $14bn purchase").
const OWNER_REACH = 8

/** "Meta's $14bn purchase": the possessive name before a noun. */
export function ownerBefore(clause: Clause): Name | undefined {
  return clause.left.find(
    (name) => name.possessive && clause.at - name.to <= OWNER_REACH && isDirect(clause, name.to),
  )
}

// "Beacon's rejection of its offer": what is Beacon's is the rejection.
function isDirect(clause: Clause, from: number): boolean {
  const between = clause.sentence.tokens.slice(from, clause.at)
  return !between.some(
    (token) =>
      clause.language.grammar.own.has(token.lower) ||
      clause.language.prepositions.get(token.lower)?.includes('of'),
  )
}

/** "the Kellanova takeover", "SanDisk-Übernahme": the name glued to the noun. */
export function adjacentBefore(clause: Clause): Name | undefined {
  return clause.left.find((name) => {
    const gap = clause.sentence.tokens.slice(name.to, clause.at)
    return gap.length === 0 || (gap.length === 1 && isHyphenAt(gap, 0))
  })
}
