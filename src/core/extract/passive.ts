import type { Language } from '../language/language.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { type Clause, wordBefore } from './clause.ts'
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
  const { language, sentence } = clause
  if (isReflexive(sentence.tokens, clause.at, language)) return false
  if (wordBefore({ trigger, ...clause }, language.grammar.passive, AUXILIARY_REACH)) return true
  // "ha acquisito da X": what follows a perfect is the seller.
  if (wordBefore({ trigger, ...clause }, language.grammar.perfect, AUXILIARY_REACH)) return false
  return isPassiveBy({ trigger, ...clause })
}

// "Y acquired by X", "Y sold to X for $4m": a headline leaves the auxiliary out.
function isPassiveBy({ trigger, language, sentence, after }: Clause): boolean {
  const word = lowerAt(sentence.tokens, after)
  // "sold on to X", "snapped up by X"
  const isLoose =
    word === trigger.particle ||
    (trigger.frame === 'sell' && language.grammar.loose?.has(word) === true)
  const next = language.prepositions.get(isLoose ? lowerAt(sentence.tokens, after + 1) : word)
  return (
    next?.includes('agent') === true || (trigger.frame === 'sell' && next?.includes('to') === true)
  )
}

/** "si è aggiudicata": the auxiliary behind a reflexive pronoun makes no passive of the participle at `at`. */
export function isReflexive(tokens: readonly Token[], at: number, { grammar }: Language): boolean {
  if (grammar.reflexives === undefined) return false
  const auxiliary = [1, 2, 3].find((back) => grammar.passive.has(lowerAt(tokens, at - back)))
  return auxiliary !== undefined && grammar.reflexives.has(lowerAt(tokens, at - auxiliary - 1))
}

// "wird … übernommen", "übernommen wurde", and the headline's "Y von X übernommen" without an auxiliary.
function isPassiveVerbLast(clause: Clause): boolean {
  if (clause.trigger.form !== 'participle') return false
  const auxiliary = auxiliaryOf(clause)
  if (auxiliary !== undefined) return clause.language.grammar.passive.has(auxiliary)
  const sold = clause.trigger.frame === 'sell'
  return [...clause.left, ...clause.right].some(
    (name) => introducedBy(name, 'agent') || (sold && introducedBy(name, 'to')),
  )
}

// The auxiliary right behind a closing participle, else the nearest one before it, else any.
function auxiliaryOf({ sentence, at, language }: Clause): string | undefined {
  const { passive, perfect } = language.grammar
  const words = sentence.tokens.map((token) => token.lower)
  const isAuxiliary = (word: string) => passive.has(word) || perfect.has(word)
  return (
    words.slice(at + 1, at + 3).find(isAuxiliary) ??
    words.slice(0, at).findLast(isAuxiliary) ??
    words.slice(at + 1).find(isAuxiliary)
  )
}
