import type { Token } from '../text/token.ts'
import { lowerAt } from '../text/token.ts'
import type { Clause } from './clause.ts'

/** "Angeführt wurde die Runde von Norvik, beteiligt ist auch Corvus": who takes part in a round buys nobody. */
export function isInRound({ sentence, language, at }: Clause): boolean {
  const { entryVerbs, leadWords, stageNouns } = language.grammar
  if (entryVerbs?.has(lowerAt(sentence.tokens, at)) !== true) return false
  const isRound = ({ lower }: Token) =>
    leadWords.has(lower) ||
    stageNouns.has(lower) ||
    language.triggers.get(lower)?.some(({ frame, form }) => frame === 'raise' && form === 'noun')
  return sentence.tokens.some(isRound)
}
