import type { Language } from '../language/language.ts'
import { hasNameShape, isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'

/** What an article teaches about its own words. */
export interface Vocabulary {
  /** Words seen in lower case: everyday words, whatever a headline does to them. */
  readonly everyday: ReadonlySet<string>
  /** Names read in ordinary sentences, as lower-case words, by their first word; longest first. */
  readonly known: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** A sentence's tokens with all that decides whether one of them belongs to a name. */
export interface Writing {
  readonly tokens: readonly Token[]
  readonly titleCase: boolean
  readonly capitalsOnly: boolean
  readonly language: Language
  readonly vocabulary: Vocabulary
}

const ROLE_SIGNS: ReadonlySet<string> = new Set('ceo cfo coo cto ipo spac usd eur gbp'.split(' '))
// Endings of English verbs and abstract nouns, which a headline capitalises too.
const ABSTRACT = /(?:ing|tions?|ments?|ance|ances|ness|ory)$/
const INSTITUTION = /^(?:bank|university|house|board|school|institute)$/

/** Whether a name may begin at the token. */
export function opensName(writing: Writing, at: number): boolean {
  return !writing.capitalsOnly && (isNameToken(writing, at) || opensWithBrandWord(writing, at))
}

/** The index of the token that carries a name on at `at`, past a hyphen, "&" or "of"; null at its end. */
export function nextNameToken(writing: Writing, at: number): number | null {
  const token = writing.tokens[at]
  if (token === undefined || token.breaks > 0) return null
  if (isNameToken(writing, at) || isBrandWord(writing, at)) return at
  if (joinsName(writing, at)) return at + 1
  const numeral = token.kind === 'number' && token.glued && writing.tokens[at - 1]?.kind === 'word'
  return numeral ? at : null
}

function joinsName(writing: Writing, at: number): boolean {
  const { tokens, language } = writing
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (token.lower === 'of') {
    return (
      !language.names.capitalNouns && INSTITUTION.test(lowerAt(tokens, at - 1)) && isCapital(next)
    )
  }
  const hyphen = isHyphenAt(tokens, at) && token.glued && next.glued
  return (hyphen || token.text === '&' || token.text === '+') && isNameToken(writing, at + 1)
}

function isNameToken(writing: Writing, at: number): boolean {
  const { tokens, titleCase, language } = writing
  const token = tokens[at]
  if (token === undefined || !isCapital(token) || isNeverName(writing, at, token)) return false
  if (language.names.capitalNouns) return !isCommonNoun(token, language)
  if (!titleCase) return !(hasNameShape(token) && ROLE_SIGNS.has(token.lower))
  return !isHeadlineWord(writing, token)
}

function isNeverName({ tokens, language }: Writing, at: number, token: Token): boolean {
  if (language.functionWords.has(token.lower)) return true
  if (language.triggers.get(token.lower)?.some(({ form }) => form === 'finite') === true)
    return true
  const { months, weekdays } = language.numbers
  if (months.has(token.lower) || (weekdays.has(token.lower) && token.lower.length > 2)) return true
  return token.glued && tokens[at - 1]?.kind === 'number'
}

function isHeadlineWord({ language, vocabulary }: Writing, { lower }: Token): boolean {
  const triggers = language.triggers.get(lower) ?? []
  if (triggers.some(({ form }) => form !== 'noun')) return true
  if (lower.length > 6 && ABSTRACT.test(lower)) return true
  return language.names.commonWords.has(lower) || vocabulary.everyday.has(lower)
}

// Inside a headline's name everyday words go on: "Penn National Gaming".
function isBrandWord({ tokens, titleCase, language }: Writing, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isCapital(token)) return false
  return (titleCase || language.names.capitalNouns) && language.names.brandWords.has(token.lower)
}

// A headline may begin with such a name: "New Media Announces", "BRIEF-First Data Buys".
function opensWithBrandWord(writing: Writing, at: number): boolean {
  const opening = at === 0 || (at <= 3 && /^[-:]$/.test(lowerAt(writing.tokens, at - 1)))
  if (!opening || !isBrandWord(writing, at)) return false
  return isBrandWord(writing, at + 1) || isNameToken(writing, at + 1)
}

function isCommonNoun(token: Token, language: Language): boolean {
  const { commonWords, commonEndings, companyNouns, roles, unitNouns } = language.names
  const lists = [commonWords, companyNouns, roles, unitNouns]
  if (lists.some((words) => words.has(token.lower)) || language.triggers.has(token.lower))
    return true
  if (hasNameShape(token) || token.lower.length < 6) return false
  return commonEndings.some(
    (ending) => token.lower.length > ending.length + 1 && token.lower.endsWith(ending),
  )
}
