import type { Language } from '../language/language.ts'
import { hasNameShape, lowerAt, type Token } from '../text/token.ts'
import type { Writing } from './name-token.ts'

// A verb that says no more than this alone buys goods as well.
const TELLING = 0.6
const TELLING_NOUN = 0.6

/** "acquired Level", "bought by Current": an everyday word with a capital is a name where only a company can stand. */
export function isBoughtWord({ tokens, titleCase, language }: Writing, at: number): boolean {
  const token = tokens[at]
  if (titleCase || language.names.capitalNouns || token === undefined) return false
  return (
    followsPurchase(tokens, at, language) &&
    !saysMore(token, language) &&
    endsPhrase(tokens[at + 1], language)
  )
}

function followsPurchase(tokens: readonly Token[], at: number, language: Language): boolean {
  if (followsNoun(tokens, at, language)) return true
  const isAgent = language.prepositions.get(lowerAt(tokens, at - 1))?.includes('agent') === true
  const verb = tokens[isAgent ? at - 2 : at - 1]
  if (verb === undefined || verb.text !== verb.lower) return false
  return (language.triggers.get(verb.lower) ?? []).some(
    ({ frame, form, weight }) =>
      frame === 'buy' && weight >= TELLING && (isAgent ? form === 'participle' : form !== 'noun'),
  )
}

// "AI", "M&A": such a short form is no company.
function isSign(token: Token): boolean {
  return hasNameShape(token) && (token.text.length < 4 || !/^\p{Lu}+$/u.test(token.text))
}

// "the acquisition of Level"
function followsNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at - 2]
  if (noun === undefined || noun.text !== noun.lower) return false
  if (language.prepositions.get(lowerAt(tokens, at - 1))?.includes('of') !== true) return false
  return (language.triggers.get(noun.lower) ?? []).some(
    ({ frame, form, weight }) => frame === 'buy' && form === 'noun' && weight >= TELLING_NOUN,
  )
}

// A unit, a contract's word or a place is known for what it is.
function saysMore(token: Token, { names }: Language): boolean {
  const { companyNouns, unitNouns, contractWords, places } = names
  const lists = [companyNouns, unitNouns, places, contractWords]
  return isSign(token) || lists.some((words) => words?.has(token.lower) === true)
}

// "acquired Danish pump maker": the word describes what follows.
function endsPhrase(next: Token | undefined, { names, prepositions }: Language): boolean {
  if (next === undefined || (next.kind === 'mark' && !/^[-‐‑'’&]$/.test(next.text))) return true
  return prepositions.has(next.lower) || names.conjunctions.has(next.lower)
}
