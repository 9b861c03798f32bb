import type { Language } from '../language/language.ts'
import { isCapital, type Token } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'
import type { Writing } from './name-token.ts'
import type { Sentence } from './sentence.ts'

/**
 * Names made of a town's adjective and what the company is ("Altener Brauerei", "des Altener Verlags"), as lower-case
 * words. Not those that the article sets before another name, which they only describe ("der Altener Verlag Norvik").
 */
export function seatedNames(
  sentences: readonly Sentence[],
  language: Language,
): ReadonlySet<string> {
  const named = new Set<string>()
  const describing = new Set<string>()
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const key = seatedKey(tokens, at, language)
      if (key === null) continue
      named.add(key)
      if (isName(tokens[at + 2], language)) describing.add(key)
    }
  }
  return named.difference(describing)
}

function isName(token: Token | undefined, { names }: Language): boolean {
  return token?.kind === 'word' && isCapital(token) && !names.commonWords.has(token.lower)
}

/** Where such a name stands at `at`; null where none does. */
export function seatedSpan({ tokens, language, vocabulary }: Writing, at: number): NameSpan | null {
  if (opensTown(tokens, at, language)) return { from: at, to: at + 2 }
  const key = seatedKey(tokens, at, language)
  return key !== null && vocabulary.seated.has(key) ? { from: at, to: at + 2 } : null
}

/** A genitive of such a name without its ending ("Altener Verlags"); any other text as it is. */
export function withoutSeatedGenitive(text: string, { names }: Language): string {
  const [town = '', noun = '', ...others] = text.split(' ')
  if (others.length > 0 || names.townAdjective?.test(town) !== true) return text
  const bare = bareNoun(noun)
  return names.institutionNoun?.test(bare.toLowerCase()) === true ? `${town} ${bare}` : text
}

function seatedKey(tokens: readonly Token[], at: number, language: Language): string | null {
  const [town, noun] = [tokens[at], tokens[at + 1]]
  if (town === undefined || !isTownAdjective(town, language)) return null
  if (noun?.kind !== 'word' || !isCapital(noun)) return null
  if (language.names.institutionNoun?.test(noun.lower) !== true) return null
  return `${town.lower} ${bareNoun(noun.lower)}`
}

// "Altener", but not "Neuer", "Letzter" and "Unser" at the start of a sentence.
function isTownAdjective({ text, lower }: Token, { names, functionWords }: Language): boolean {
  if (names.townAdjective?.test(text) !== true) return false
  if (names.townWords?.has(lower) === true) return true
  const isCommon = (word: string) => names.commonWords.has(word) || functionWords.has(word)
  return !isCommon(lower) && !isCommon(lower.slice(0, -1))
}

// "Stadtwerke Altena", "Flughafen Bremen"
function opensTown(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at]
  if (noun?.kind !== 'word' || language.names.townOpener?.test(noun.lower) !== true) return false
  return isName(tokens[at + 1], language)
}

function bareNoun(noun: string): string {
  return noun.replace(/(?<=[^s])s$/, '').replace(/(?<=s)es$/, '')
}
