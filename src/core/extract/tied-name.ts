import { lowerAt } from '../text/token.ts'
import type { Clause } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

/** "from funds advised by Norvik", "que era controlada pelo fundo Norvik": what Norvik does is not the deal. */
export function isTied(
  { sentence: { tokens }, language: { grammar } }: Clause,
  { from }: Name,
): boolean {
  if (grammar.tieWords?.has(lowerAt(tokens, from - 2)) === true) return true
  return [2, 3, 4].some((back) => grammar.heldWords?.has(lowerAt(tokens, from - back)) === true)
}

/** "l'acquisto di Halden dalla famiglia Rossi": where one word is "by" and "from", a family sells. */
export function isFromFamily({ language, sentence }: Clause, name: Name): boolean {
  const noun = lowerAt(sentence.tokens, name.from - 1)
  return introducedBy(name, 'from') && language.grammar.familyNouns?.has(noun) === true
}
