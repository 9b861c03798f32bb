import { hasEnding } from '../language/ending.ts'
import { FIRST_NAMES } from '../language/first-names.data.ts'
import type { Language } from '../language/language.ts'
import { isUnitOfNext } from '../money/currency.ts'
import type { PhraseTable } from '../text/phrase-at.ts'
import {
  hasNameShape,
  isCapital,
  isHyphenAt,
  isSiteName,
  lowerAt,
  type Token,
} from '../text/token.ts'
import { joinsFirmTail } from './firm-tail.ts'
import { isAcronymGenitive, isForeignGenitive } from './genitive.ts'
import { isCutOff, isElision, isInitials, isPartner } from './inside-name.ts'
import { isArticle, joinsInstitution, nameBehindArticle } from './institution-name.ts'
import type { NameSpan } from './name-span.ts'
import type { Sentence } from './sentence.ts'
import { townPart } from './town-name.ts'

/** What an article teaches about its own words. */
export interface Vocabulary {
  /** Words seen in lower case: everyday words, whatever a headline does to them. */
  readonly everyday: ReadonlySet<string>
  /** Names read in ordinary sentences, as lower-case words, by their first word; longest first. */
  readonly known: PhraseTable
  /** Single words that do something without an article before them, where all nouns have capitals. */
  readonly subjects: ReadonlySet<string>
  /** Words that look like common nouns and stand as names do, where all nouns have capitals. */
  readonly bare: ReadonlySet<string>
  /** Names made of a town's adjective and a noun, as `seatedNames` gives them. */
  readonly seated: ReadonlySet<string>
  /** Names with an "of" inside that the article has more than once, as `jointKey` gives them. */
  readonly jointed: ReadonlySet<string>
  /** Where names stand in the sentences that nothing else in the article can change the reading of. */
  readonly spans: ReadonlyMap<Sentence, readonly NameSpan[]>
}

/** A sentence's tokens with all that decides whether one of them belongs to a name. */
export interface Writing {
  readonly tokens: readonly Token[]
  readonly inTitle: boolean
  readonly titleCase: boolean
  readonly capitalsOnly: boolean
  readonly language: Language
  readonly vocabulary: Vocabulary
}

const ROLE_SIGNS: ReadonlySet<string> = new Set(
  'ceo cfo coo cto ipo mbo lbo spac jv usd eur gbp chf sek nok dkk musd meur msek mnok mdkk mchf mgbp teur'.split(
    ' ',
  ),
)

// "Fonds Norvik, acte II": such a number may end a name and begins none.
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX)$/

/** Whether a name may begin at the token. */
export function opensName(writing: Writing, at: number): boolean {
  if (writing.capitalsOnly && writing.language.names.capitalNouns) return false
  if (ROMAN.test(writing.tokens[at]?.text ?? '')) return false
  return isNameToken(writing, at) || opensWithBrandWord(writing, at)
}

/** The index of the token that carries a name on at `at`, past a hyphen, "&" or "of"; null at its end. */
export function nextNameToken(writing: Writing, at: number): number | null {
  const token = writing.tokens[at]
  if (token === undefined) return null
  if (token.bound === true) return at
  if (isAcronymGenitive(writing.tokens, at - 1, writing.language)) return null
  // "Norvik Chief Executive Ann Lee": a role ends the company's name.
  if (writing.language.names.roles.has(token.lower) && !writing.language.names.capitalNouns)
    return null
  if (isInside(writing, at) || isForeignGenitive(writing.tokens, at, writing.language)) return at
  if (joinsName(writing, at)) return at + 1
  return nameBehindArticle(writing, at) ?? townPart(writing.tokens, at, writing.language.names)
}

function isInside(writing: Writing, at: number): boolean {
  if (isNameToken(writing, at) || isBrandWord(writing, at) || carriesOn(writing, at)) return true
  const token = writing.tokens[at]
  return token?.kind === 'number' && token.glued && writing.tokens[at - 1]?.kind === 'word'
}

function joinsName(writing: Writing, at: number): boolean {
  const { tokens, language } = writing
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (joinsFirmTail(tokens, at, language)) return true
  if (token.lower === 'of' || language.names.nameJoints?.has(token.lower) === true)
    return isCapital(next) && joinsInstitution(writing, at, token)
  return joinsPart(writing, at, { token, next })
}

function joinsPart(
  writing: Writing,
  at: number,
  { token, next }: { readonly token: Token; readonly next: Token },
): boolean {
  if (/^[&+]$/.test(token.text))
    return isNameToken(writing, at + 1) || isPartner(token, next, writing.language)
  if (!token.glued) return false
  if (isElision(writing.tokens, at, writing.language)) return isNameToken(writing, at + 1)
  if (isHyphenAt(writing.tokens, at)) return next.glued && isHyphened(writing, at + 1)
  const isInitial = token.text === '.' && isInitials(writing.tokens[at - 1])
  return isInitial && isNameToken(writing, at + 1)
}

// "Norvik Run-Off": in an ordinary sentence a capital behind a hyphen is the name's, whatever the word.
function isHyphened(writing: Writing, at: number): boolean {
  const { tokens, titleCase, capitalsOnly, language } = writing
  if (isNameToken(writing, at) || isBrandWord(writing, at)) return true
  const token = tokens[at]
  if (titleCase || capitalsOnly || language.names.capitalNouns || token === undefined) return false
  return isCapital(token) && !isDealVerb(token, language)
}

function isNameToken(writing: Writing, at: number): boolean {
  const { tokens, titleCase, language } = writing
  const token = tokens[at]
  if (isSiteName(tokens, at)) return true
  if (token === undefined || !isCapital(token) || isNeverName(writing, at, token)) return false
  const isSign = hasNameShape(token) && ROLE_SIGNS.has(token.lower)
  if (language.names.capitalNouns)
    return (
      (!isSign && !isCommonNoun(token, language)) ||
      isIntroduced(writing, at, token) ||
      writing.vocabulary.bare.has(token.lower) ||
      [-1, 0, 1].some((step) => isPlacing(writing, at - step))
    )
  if (!titleCase) return !isSign
  return !isHeadlineWord(writing, token)
}

// In an ordinary sentence a capital inside a name speaks for itself, whatever the word ("Acme Financial Corp").
function carriesOn({ tokens, titleCase, language }: Writing, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || titleCase || language.names.capitalNouns) return false
  if (!isCapital(token) || tokens[at - 1]?.kind !== 'word') return false
  return !isDealVerb(token, language) && !isGrammar(token.lower, language)
}

function isGrammar(word: string, { names, numbers, prepositions }: Language): boolean {
  const lists = [names.determiners, names.pronouns, prepositions, numbers.months, numbers.weekdays]
  return lists.some((words) => words.has(word))
}

function isNeverName(writing: Writing, at: number, token: Token): boolean {
  const { tokens, language } = writing
  if (isCutOff(tokens, at, language)) return true
  if (language.functionWords.has(token.lower))
    return !isOddCapital(writing, at, token) && !isCounted(writing, at, token)
  if (isDealVerb(token, language) || isTownAdjective(tokens, at, language)) return true
  if (isDay(tokens, at, language)) return true
  return (token.glued && tokens[at - 1]?.kind === 'number') || isUnitOfNext(tokens, at)
}

function isDay(tokens: readonly Token[], at: number, language: Language): boolean {
  const { months, weekdays } = language.numbers
  const word = lowerAt(tokens, at)
  if (months.has(word) && !opensPerson(tokens, at, language)) return true
  return weekdays.has(word) && word.length > 2
}

// "der Bremer Onlinebroker Halden", "het Leidse bedrijf": where a company sits, by the adjective of its town.
function isTownAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const { townAdjective, companyNouns, agentNoun } = language.names
  // "de West-Vlaamse brouwer": both parts are the adjective's.
  const to = isHyphenAt(tokens, at + 1) ? at + 2 : at
  const [token, next] = [tokens[to], tokens[to + 1]]
  if (token === undefined || next?.kind !== 'word') return false
  if (townAdjective?.test(token.text) !== true) return false
  if (companyNouns.has(next.lower) || agentNoun?.test(next.lower) === true) return true
  return next.text === next.lower && followsArticle(tokens, at, language)
}

function followsArticle(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language.names.capitalNouns) return false
  const from = isHyphenAt(tokens, at - 1) ? at - 2 : at
  return isArticle(tokens[from - 1], language) || opensWithArticle(tokens, from, language.names)
}

// "De Luikse intercommunale": at a sentence's start the article has a capital, too.
function opensWithArticle(tokens: readonly Token[], at: number, names: Language['names']): boolean {
  return at === 1 && names.determiners.has(lowerAt(tokens, 0))
}

// "Jan Kern", where the month would have a dot or a day beside it.
function opensPerson(tokens: readonly Token[], at: number, { verbLast }: Language): boolean {
  const next = tokens[at + 1]
  const word = lowerAt(tokens, at)
  return (
    verbLast &&
    word.length === 3 &&
    FIRST_NAMES.has(word) &&
    next?.kind === 'word' &&
    isCapital(next)
  )
}

// Legal forms that turn any capital before them into a name ("Next plc").
const FORMS: ReadonlySet<string> = new Set('plc inc ltd llc corp gmbh'.split(' '))

// "Nexi e Sia", "na NOS": in the midst of an ordinary sentence nothing but a name gives a small word its capital.
function isOddCapital(writing: Writing, at: number, { text, lower }: Token): boolean {
  const { tokens, titleCase, capitalsOnly, language } = writing
  const { capitalTells, determiners } = language.names
  if (isPlacing(writing, at)) return true
  if (titleCase || capitalsOnly || text.length < 3) return false
  if (FORMS.has(lowerAt(tokens, at + 1))) return true
  if (!capitalTells || tokens[at - 1]?.kind !== 'word') return false
  const isSmall = determiners.has(lower) || language.prepositions.has(lower)
  return text === text.toUpperCase() || !isSmall
}

// "Tower One Buys": a number behind a headline's name is the name's, unless it counts what follows.
function isCounted(
  { tokens, titleCase, language }: Writing,
  at: number,
  { lower }: Token,
): boolean {
  const { nameNumbers, commonWords } = language.names
  if (!titleCase || nameNumbers?.has(lower) !== true) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind !== 'word' || !isCapital(before) || next?.kind !== 'word') return false
  if (commonWords.has(before.lower) || isOtherWord(before, language)) return false
  return !commonWords.has(next.lower) || language.grammar.claimVerbs.has(next.lower)
}

function isOtherWord({ lower }: Token, { triggers, functionWords }: Language): boolean {
  return triggers.has(lower) || functionWords.has(lower)
}

/** Whether a name's own small word, with a capital, stands between two of its nouns: "Klinik Am Weiher", "Brauerei Zum Anker". */
export function isPlacing({ tokens, capitalsOnly, language }: Writing, at: number): boolean {
  const { prepositions, names } = language
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!names.capitalNouns || capitalsOnly || token === undefined || !isCapital(token)) return false
  if (!prepositions.has(token.lower) || !names.determiners.has(token.lower)) return false
  return [before, next].every((word) => word?.kind === 'word' && isCapital(word))
}

function isDealVerb({ lower }: Token, { triggers }: Language): boolean {
  return (
    triggers.get(lower)?.some(({ form }) => form === 'finite' || form === 'infinitive') === true
  )
}

function isHeadlineWord({ language, vocabulary }: Writing, { lower }: Token): boolean {
  const triggers = language.triggers.get(lower) ?? []
  if (triggers.some(({ form }) => form !== 'noun')) return true
  if (lower.length > 6 && language.names.abstractWord?.test(lower) === true) return true
  return language.names.commonWords.has(lower) || vocabulary.everyday.has(lower)
}

// Inside a headline's name everyday words go on: "Penn National Gaming".
function isBrandWord({ tokens, titleCase, language }: Writing, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isCapital(token)) return false
  return (titleCase || language.names.capitalNouns) && language.names.brandWords.has(token.lower)
}

// A headline may begin with such a name: "New Media Announces", "Alert: First Data Buys".
function opensWithBrandWord(writing: Writing, at: number): boolean {
  const opening = at === 0 || (at <= 3 && lowerAt(writing.tokens, at - 1) === ':')
  if (!opening || !isBrandWord(writing, at)) return false
  return isBrandWord(writing, at + 1) || isNameToken(writing, at + 1)
}

// "der Rivale Norrland": a thing one can count, bare behind a company's noun, is that company's name.
function isIntroduced({ tokens, language }: Writing, at: number, { lower }: Token): boolean {
  const { agentNoun, commonWords, companyNouns, countedEndings } = language.names
  if (countedEndings === undefined || !hasEnding(lower, countedEndings, 3)) return false
  if ([commonWords, companyNouns].some((words) => words.has(lower))) return false
  const noun = lowerAt(tokens, at - 1)
  return companyNouns.has(noun) || agentNoun?.test(noun) === true
}

function isCommonNoun(token: Token, language: Language): boolean {
  const { agentNoun, commonWords, commonEndings, companyNouns, roles, unitNouns } = language.names
  const lists = [commonWords, companyNouns, roles, unitNouns]
  if (lists.some((words) => words.has(token.lower)) || language.triggers.has(token.lower))
    return true
  if (language.grammar.leadWords.has(token.lower)) return true
  if (hasNameShape(token) || token.lower.length < 6) return false
  if (agentNoun?.test(token.lower) === true) return true
  return hasEnding(token.lower, commonEndings, 1)
}
