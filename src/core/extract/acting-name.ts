import type { Language } from '../language/language.ts'
import type { Trigger } from '../language/trigger.ts'
import { lowerAt, type Token } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'
import { isWhole } from './trigger-match.ts'

const EXCHANGE = /^(?:nyse|nasdaq|lse|tsx|otc)/
const TITLE_REACH = 5
// A deal noun whose object is hardly ever a person ("the acquisition of Karen Hale").
const TELLING = 0.8

/**
 * Whether a name does or suffers what only a company does: buys or is bought, follows "maker" or "-based", has a
 * ticker, is an entrepreneur. Then it is no person's, whatever it begins with.
 */
export function isActing(tokens: readonly Token[], span: NameSpan, language: Language): boolean {
  const before = lowerAt(tokens, span.from - 1)
  const { companyNouns, roles, ownRoles, seatWords } = language.names
  if (seatWords?.has(before) === true || ownRoles?.has(before) === true) return true
  if (companyNouns.has(before) && !roles.has(before)) return true
  if (lowerAt(tokens, span.to) === '(' && EXCHANGE.test(lowerAt(tokens, span.to + 1))) return true
  return (
    isDoing(tokens, span.to, language) ||
    (!language.verbLast &&
      (isBought(tokens, span, language) || isBuyingAgent(tokens, span.from, language)))
  )
}

// "has bought", "si compra": small words between a name and its verb.
const VERB_WORDS = 3

function verbAt(tokens: readonly Token[], from: number, { grammar, verbLast }: Language): number {
  if (verbLast) return from
  let at = from
  const isSmall = (word: string) =>
    grammar.perfect.has(word) || grammar.reflexives?.has(word) === true
  while (at < from + VERB_WORDS && isSmall(lowerAt(tokens, at))) at++
  return at
}

function isDoing(tokens: readonly Token[], from: number, language: Language): boolean {
  const at = verbAt(tokens, from, language)
  const isActive = !isAgent(lowerAt(tokens, at + 1), language)
  return triggersOf(tokens, at, language).some(
    (trigger) =>
      isActiveForm(trigger, isActive, language) &&
      isWhole(trigger, tokens, at) &&
      !isOfAnyone(trigger, language),
  )
}

// People drop out of races and win battles, too.
function isOfAnyone({ particle = '' }: Trigger, { grammar }: Language): boolean {
  return grammar.contestNouns?.has(particle) === true
}

function isActiveForm(
  { form, frame }: Trigger,
  isActive: boolean,
  { verbLast }: Language,
): boolean {
  if (form === 'finite') return frame !== 'invest' && frame !== 'join'
  return form === 'participle' && frame === 'buy' && isActive && !verbLast
}

// "bought Karen Hale", "the acquisition of Karen Hale", "Karen Hale was acquired"
function isBought(tokens: readonly Token[], { from, to }: NameSpan, language: Language): boolean {
  const isBuying = (at: number, forms: readonly Trigger['form'][]) =>
    triggersOf(tokens, at, language).some(
      ({ frame, form, weight }) =>
        frame === 'buy' && forms.includes(form) && (form !== 'noun' || weight >= TELLING),
    )
  if (isBuying(from - 1, ['finite', 'infinitive', 'participle'])) return true
  if (language.prepositions.get(lowerAt(tokens, from - 1))?.includes('of') === true)
    return isBuying(from - 2, ['noun'])
  const { passive } = language.grammar
  return (
    passive.has(lowerAt(tokens, to)) &&
    (isBuying(to + 1, ['participle']) || isBuying(to + 2, ['participle']))
  )
}

// "was acquired by Russell Hale", "racheté par l'entrepreneur Paul Hale"
function isBuyingAgent(tokens: readonly Token[], from: number, language: Language): boolean {
  const { determiners, roles, demonyms } = language.names
  let at = from - 1
  const isTitle = (word: string) =>
    /^['’]$/.test(word) || determiners.has(word) || roles.has(word) || demonyms?.has(word) === true
  while (at > from - TITLE_REACH && isTitle(lowerAt(tokens, at))) at--
  return (
    isAgent(lowerAt(tokens, at), language) &&
    triggersOf(tokens, at - 1, language).some(
      ({ frame, form }) => frame === 'buy' && form === 'participle',
    )
  )
}

function isAgent(word: string, { prepositions }: Language): boolean {
  return prepositions.get(word)?.includes('agent') === true
}

function triggersOf(tokens: readonly Token[], at: number, { triggers }: Language) {
  return triggers.get(lowerAt(tokens, at)) ?? NONE
}

const NONE: readonly Trigger[] = []
