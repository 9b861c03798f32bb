import { lowerAt } from '../text/token.ts'
import { type Clause, wordAround, wordBefore } from './clause.ts'
import { introducedBy } from './name.ts'

// A passive's auxiliary stands at most this many words before the participle ("has since been fully acquired").
const AUXILIARY_REACH = 4

/** Whether the trigger is a passive: an auxiliary with it, or an agent right beside it. */
export function isPassive(clause: Clause): boolean {
  const { form } = clause.trigger
  if (form === 'finite' || form === 'noun') return false
  return clause.language.verbLast ? isPassiveVerbLast(clause) : isPassiveVerbMiddle(clause)
}

function isPassiveVerbMiddle({ trigger, ...clause }: Clause): boolean {
  if (trigger.form !== 'participle') return false
  const { language, sentence, after } = clause
  if (wordBefore({ trigger, ...clause }, language.grammar.passive, AUXILIARY_REACH)) return true
  return language.prepositions.get(lowerAt(sentence.tokens, after))?.includes('agent') === true
}

// "wird … übernommen", and the headline's "Y von X übernommen" without an auxiliary.
function isPassiveVerbLast(clause: Clause): boolean {
  if (wordAround(clause, clause.language.grammar.passive)) return true
  const agent = clause.left.some((name) => introducedBy(name, 'agent'))
  return (
    clause.trigger.form === 'participle' &&
    agent &&
    !wordAround(clause, clause.language.grammar.perfect)
  )
}
