import type { Language } from '../language/language.ts'
import type { Trigger } from '../language/trigger.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'

const PARTICLE_REACH = 25

const NONE: readonly Trigger[] = []

/** The triggers a token stands for in its sentence: whole with their particles, as verb or noun by the word before. */
export function triggersAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly Trigger[] {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return NONE
  const listed = language.triggers.get(token.lower) ?? compoundTrigger(token.lower, language)
  if (listed.length === 0) return listed
  const here = listed.some(needsOthers)
    ? listed.filter((trigger) => isWhole(trigger, tokens, at))
    : listed
  if (here.length === 0) return here
  const whole = asVerbSecond(here, tokens[at + 1], language)
  return isAmbiguous(listed) ? fitting(whole, tokens, { at, language }) : whole
}

function needsOthers({ particle, openers }: Trigger): boolean {
  return particle !== undefined || openers !== undefined
}

// "verkauft" is the verb in "Norvik verkauft ihre Sparte": a participle closes its clause, no object follows it.
function asVerbSecond(
  triggers: readonly Trigger[],
  next: Token | undefined,
  { verbLast, names, grammar, numbers }: Language,
): readonly Trigger[] {
  if (!verbLast || next === undefined || next.kind === 'mark' || triggers.length < 2)
    return triggers
  const isObject =
    next.kind === 'number' ||
    [names.determiners, grammar.own, numbers.numerals].some((words) => words.has(next.lower)) ||
    isCapital(next)
  if (!isObject || !triggers.some(({ form }) => form === 'finite')) return triggers
  return triggers.filter(({ form }) => form !== 'participle')
}

/** Whether the words stand by that a trigger at `at` needs: its particle in the clause, its openers before it. */
export function isWhole(
  { frame, form, particle, particleLead, openers }: Trigger,
  tokens: readonly Token[],
  at: number,
): boolean {
  // "ASX-listed": what a company is, not what becomes of it.
  if (frame === 'list' && form === 'participle' && isHyphenAt(tokens, at - 1)) return false
  if (openers !== undefined && !standBefore(openers, tokens, at)) return false
  if (particle === undefined) return true
  const end = Math.min(at + PARTICLE_REACH, tokens.length)
  for (let index = at + 1; index < end; index++) {
    if (tokens[index]?.lower !== particle) continue
    if (particleLead === undefined || standBefore(particleLead, tokens, index)) return true
  }
  return false
}

// Past an apostrophe: "s" in "s'offre".
function standBefore(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  let before = at
  for (const word of words) {
    before = stepBack(tokens, before)
    if (lowerAt(tokens, before) !== word) return false
  }
  return true
}

function wordBefore(tokens: readonly Token[], at: number): string {
  return lowerAt(tokens, stepBack(tokens, at))
}

function stepBack(tokens: readonly Token[], at: number): number {
  const before = lowerAt(tokens, at - 1)
  return before === "'" || before === '’' ? at - 2 : at - 1
}

// "compra" buys in "Norvik compra Halden" and is a purchase in "la compra de Halden".
function isAmbiguous(triggers: readonly Trigger[]): boolean {
  const nouns = triggers.filter(({ form }) => form === 'noun')
  return nouns.length > 0 && triggers.some(({ form }) => form === 'finite')
}

function fitting(
  triggers: readonly Trigger[],
  tokens: readonly Token[],
  { at, language }: { readonly at: number; readonly language: Language },
): readonly Trigger[] {
  const noun = followsNounMark(tokens, at, language)
  return triggers.filter(({ form }) => (form === 'noun') === noun)
}

// After an article, a preposition or an adjective, and at the very beginning, the word is a noun.
function followsNounMark(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return true
  const word = wordBefore(tokens, at)
  if (language.names.determiners.has(word) || language.prepositions.has(word)) return true
  return before.kind === 'word' && !isCapital(before) && !language.functionWords.has(word)
}

function compoundTrigger(word: string, language: Language): readonly Trigger[] {
  if (word.length < 9 || language.compoundTriggers.length === 0) return NONE
  const ending = language.compoundTriggers.find((noun) => word.endsWith(noun))
  return ending === undefined ? NONE : (language.triggers.get(ending) ?? NONE)
}
