import { hasEnding } from '../language/ending.ts'
import type { Language } from '../language/language.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import type { Sentence } from './sentence.ts'

// How often a word has to stand bare to be a name; glued to "-Aktie" or "-Chef" it is one at once.
const OFTEN = 2

/**
 * Words that look like nouns for a thing one can count ("Ruhland", "Montfort") but stand bare again and again and never
 * behind an article, a number or an adjective: names of the article. None where nouns have no capitals.
 */
export function bareNouns(sentences: readonly Sentence[], language: Language): ReadonlySet<string> {
  const { placeEndings } = language.names
  if (placeEndings === undefined) return NONE
  const bare = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!isCapital(token) || !hasEnding(token.lower, placeEndings, 2)) continue
      const weight = weightOf(tokens, at, language)
      bare.set(token.lower, (bare.get(token.lower) ?? 0) + weight)
    }
  }
  return new Set([...bare].filter(([, count]) => count >= OFTEN).map(([word]) => word))
}

const NONE: ReadonlySet<string> = new Set()

function weightOf(tokens: readonly Token[], at: number, language: Language): number {
  if (isGlued(tokens, at, language)) return OFTEN
  return isDetermined(tokens[at - 1], language) ? Number.NEGATIVE_INFINITY : 1
}

function isGlued(tokens: readonly Token[], at: number, { names, grammar }: Language): boolean {
  const head = lowerAt(tokens, at + 2)
  const isOfCompany =
    names.roles.has(head) ||
    grammar.shareNouns?.has(head) === true ||
    names.groupNoun?.test(head) === true
  return isHyphenAt(tokens, at + 1) && isOfCompany
}

function isDetermined(before: Token | undefined, { names, numbers, functionWords }: Language) {
  if (before === undefined || before.kind === 'mark') return false
  const { text, lower, kind } = before
  if (kind === 'number' || names.determiners.has(lower) || numbers.numerals.has(lower)) return true
  if (functionWords.has(lower) || names.notAdjective?.test(lower) === true) return false
  return names.adjective?.test(text) === true
}
