import { lowerAt } from '../text/token.ts'
import type { Clause } from './clause.ts'
import type { Name } from './name.ts'

/** "from funds advised by Norvik", "que era controlada pelo fundo Norvik": what Norvik does is not the deal. */
export function isTied(
  { sentence: { tokens }, language: { grammar } }: Clause,
  { from }: Name,
): boolean {
  if (grammar.tieWords?.has(lowerAt(tokens, from - 2)) === true) return true
  return [2, 3, 4].some((back) => grammar.heldWords?.has(lowerAt(tokens, from - back)) === true)
}
