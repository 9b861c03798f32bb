import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import { hasEnding } from '../language/ending.ts'
import { FIRST_NAMES } from '../language/first-names.data.ts'
import type { Language } from '../language/language.ts'
import { phraseAt } from '../text/phrase-at.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { isBoughtWord } from './bought-word.ts'
import { REGISTERED, registeredTail, withFirmTail, withLegalForm } from './firm-form.ts'
import { withPlacedNames } from './headline-names.ts'
import { isPlacing, nextNameToken, opensName, type Vocabulary, type Writing } from './name-token.ts'
import { quotedSpan } from './quoted-name.ts'
import { seatedSpan } from './seated-name.ts'
import type { Sentence } from './sentence.ts'

/** Tokens of one name, `to` exclusive. */
export interface NameSpan {
  readonly from: number
  readonly to: number
}

const MAX_REGISTERED = 7

/** Where names stand in a sentence, left to right, without overlap. */
export function nameSpans(
  sentence: Sentence,
  language: Language,
  vocabulary: Vocabulary,
): readonly NameSpan[] {
  const { tokens, titleCase, capitalsOnly } = sentence
  const inTitle = sentence.in === 'title'
  const writing = { tokens, inTitle, titleCase, capitalsOnly, language, vocabulary }
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const span =
      fixedSpan(writing, at) ??
      quotedSpan(writing, at) ??
      seatedSpan(writing, at) ??
      openSpan(writing, at)
    if (span === null) continue
    const whole = withParticles(writing, span)
    while ((spans.at(-1)?.to ?? 0) > whole.from) spans.pop()
    spans.push(whole)
    at = span.to - 1
  }
  return titleCase && !capitalsOnly ? withPlacedNames(tokens, spans, language) : spans
}

// "Van der Molen", "van den Berg", "P. Van De Velde"; "van", "van de" only where a capital says that they are a name's.
function withParticles(writing: Writing, span: NameSpan): NameSpan {
  const { tokens } = writing
  const [van, article] = [tokens[span.from - 2], tokens[span.from - 1]]
  if (article?.text === 'Van') return opensWithVan(writing, span.from - 1) ? widened(span, 1) : span
  if (van?.lower !== 'van' || article === undefined) return span
  const isName = /^de[rn]$/i.test(article.text) || (van.text === 'Van' && article.lower === 'de')
  if (!isName) return span
  return isInitial(tokens, span.from - 4) ? widened(span, 4) : widened(span, 2)
}

function widened({ from, to }: NameSpan, words: number): NameSpan {
  return { from: from - words, to }
}

// Inside a sentence, and before a headline's first name, a preposition has no capital.
function opensWithVan({ inTitle, titleCase }: Writing, at: number): boolean {
  return !titleCase && (at > 0 || inTitle)
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1]
  return /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && dot?.text === '.' && dot.glued
}

function fixedSpan(writing: Writing, at: number): NameSpan | null {
  const { tokens, language } = writing
  const first = tokens[at]
  if (first === undefined || !isCapital(first)) return null
  const found = phraseAt(tokens, at, language.names.fixedNames)
  if (found === undefined) return null
  return { from: at, to: withLegalForm(tokens, withBranch(writing, at + found.length)) }
}

// "Crédit Mutuel Norvik", "Société Générale Halden": one of the houses that bear such a name in common.
function withBranch(writing: Writing, at: number): number {
  const { tokens, titleCase, capitalsOnly } = writing
  const next = tokens[at]
  if (titleCase || capitalsOnly || next?.kind !== 'word' || next.breaks > 0) return at
  return nextNameToken(writing, at) === at ? at + 1 : at
}

// Where nouns are capitals too, a name read in full elsewhere ("Dreyer Technik GmbH") goes as far as it does there.
function openSpan(writing: Writing, at: number): NameSpan | null {
  const known = knownSpan(writing, at)
  if (known !== null && !writing.language.names.capitalNouns) return known
  const free = freeSpan(writing, at)
  return known !== null && known.to > (free?.to ?? known.from) ? known : free
}

function knownSpan(writing: Writing, at: number): NameSpan | null {
  const { tokens, titleCase, capitalsOnly, vocabulary } = writing
  const first = tokens[at]
  const mayBeKnown = titleCase || capitalsOnly || writing.language.names.capitalNouns
  if (!mayBeKnown || first === undefined || !isCapital(first)) return null
  const found = phraseAt(tokens, at, vocabulary.known)
  return found === undefined ? null : { from: at, to: at + found.length }
}

function freeSpan(writing: Writing, at: number): NameSpan | null {
  const { tokens, language, titleCase } = writing
  if (!opensName(writing, at)) return null
  if (titleCase && language.names.places.has(lowerAt(tokens, at)))
    return { from: at, to: registeredEnd(tokens, at) ?? at + 1 }
  let to = at + 1
  for (let next = nextNameToken(writing, to); next !== null; next = nextNameToken(writing, to)) {
    to = next + 1
  }
  const from = withoutOpeners(writing, at, to)
  const end = registeredTail(writing, to) ?? withFirmTail(writing, withLegalForm(tokens, to))
  if (from >= to || isInsideRole(writing, from, to) || isLabel(writing, from, to)) return null
  return isProper(writing, { from, to, end }) || !isEveryday(writing, from, to)
    ? { from, to: end }
    : null
}

// Whether a name may be made of everyday words; `end` takes in its legal form.
function isProper(
  writing: Writing,
  { from, to, end }: NameSpan & { readonly end: number },
): boolean {
  return (
    isIncorporated(writing.tokens, from, end) ||
    isPlacedName(writing, from, to) ||
    isWrittenName(writing, from, to) ||
    (to - from === 1 && isBoughtWord(writing, from))
  )
}

function isPlacedName(writing: Writing, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isPlacing(writing, at)) return true
  return false
}

// "Nautica, Norvik e Halden si fondono": a headline's first word and a comma or colon, not named in the text, says what
// it is about.
function isLabel(writing: Writing, from: number, to: number): boolean {
  const { tokens, inTitle, vocabulary, language } = writing
  if (!inTitle || from !== 0 || to !== 1 || !language.names.capitalTells) return false
  return (
    /^[,:]$/.test(tokens[1]?.text ?? '') &&
    vocabulary.known.size > 0 &&
    !vocabulary.known.has(lowerAt(tokens, 0))
  )
}

// "Lisbon Harbour Works Ltd": capitals up to a legal form are one name, whatever it begins with.
function registeredEnd(tokens: readonly Token[], at: number): number | null {
  for (let to = at + 1; to < at + MAX_REGISTERED; to++) {
    const token = tokens[to]
    if (token === undefined || !isCapital(token)) return null
    if (to > at + 1 && REGISTERED.has(token.lower)) return to + 1
  }
  return null
}

// "Retailer Carrefour said": an everyday word that only the sentence's start has capitalised.
function withoutOpeners(writing: Writing, at: number, to: number): number {
  const { tokens } = writing
  let from = at
  while (from < to && isOpener(writing, from)) {
    const next = isHyphenAt(tokens, from + 1) ? from + 2 : from + 1
    const after = tokens[next]
    if (next < to && (after === undefined || !isCapital(after))) break
    from = next
  }
  return from
}

function isOpener(writing: Writing, at: number): boolean {
  const { tokens, language, vocabulary } = writing
  const word = lowerAt(tokens, at)
  const { companyNouns, roles, ownRoles, honorifics, demonyms } = language.names
  if (companyNouns.has(word)) return !isWrittenNoun(writing, at)
  if ([roles, ownRoles, honorifics, demonyms].some((words) => words?.has(word) === true))
    return true
  if (isTownBefore(writing, at)) return true
  return at === 0 && isOrdinary(writing, word) && !isKnownName(tokens, at, vocabulary)
}

// "die Altenauer Link-Gruppe", where the article has "Link" alone.
function isTownBefore({ tokens, language, vocabulary }: Writing, at: number): boolean {
  const [town, next] = [tokens[at], tokens[at + 1]]
  if (town === undefined || next?.kind !== 'word' || FIRST_NAMES.has(town.lower)) return false
  if (language.names.townAdjective?.test(town.text) !== true) return false
  return vocabulary.known.get(next.lower)?.some(({ length }) => length === 1) === true
}

function isOrdinary({ language, vocabulary }: Writing, word: string): boolean {
  if (hasCommonEnding(word, language) || language.grammar.shareNouns?.has(word) === true)
    return true
  if (language.names.complementsFollow && isDealNoun(word, language)) return true
  return vocabulary.everyday.has(word)
}

// "Overname Halden afgerond", "Fusione Norvik-Halden": where complements follow their noun, the name comes after it.
function isDealNoun(word: string, { triggers }: Language): boolean {
  return triggers.get(word)?.every(({ form }) => form === 'noun') === true
}

// "su dueño, Grupo Solana": inside an ordinary sentence only a name gives a company's noun its capital.
function isWrittenNoun(writing: Writing, at: number) {
  const { tokens, titleCase, capitalsOnly, language } = writing
  if (isPlacing(writing, at + 1)) return true
  if (!language.names.capitalTells || titleCase || capitalsOnly) return false
  const before = tokens[at - 1]
  if (before === undefined) return false
  return before.kind === 'word' ? !isCapital(before) : /^[,'’]$/.test(before.text)
}

// "First Harbour" opens a sentence as a name when it stands so elsewhere.
function isKnownName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = lowerAt(tokens, at + 1)
  return vocabulary.known.get(lowerAt(tokens, at))?.some((words) => words[1] === next) === true
}

// "Récemment", "Adquisición": endings no name has.
function hasCommonEnding(word: string, { names }: Language): boolean {
  return hasEnding(word, names.commonEndings, 2)
}

// "Chief Strategy Officer": what stands between two words of a role is a part of it.
function isInsideRole({ tokens, language }: Writing, from: number, to: number): boolean {
  const { roles } = language.names
  return roles.has(lowerAt(tokens, from - 1)) && roles.has(lowerAt(tokens, to))
}

// "the Fresh Bread deal": two capitals inside an ordinary sentence are a name, unless contracts write them so.
function isWrittenName(writing: Writing, from: number, to: number): boolean {
  const { tokens, titleCase, language } = writing
  const before = tokens[from - 1]
  if (titleCase || language.names.capitalNouns || to - from < 2) return false
  if (before?.kind !== 'word' && before?.text !== ',') return false
  if (isCapital(before) || tokens[from]?.text === tokens[from]?.text.toUpperCase()) return false
  const { roles, contractWords } = language.names
  return tokens
    .slice(from, to)
    .every(
      ({ lower }) =>
        !language.triggers.has(lower) && !roles.has(lower) && contractWords?.has(lower) !== true,
    )
}

// "General Glass Group Plc": everyday words under a legal form are a company.
function isIncorporated(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && REGISTERED.has(lowerAt(tokens, to - 1).replaceAll('.', ''))
}

function isEveryday({ tokens, titleCase, language }: Writing, from: number, to: number): boolean {
  const { brandWords, commonWords } = language.names
  if (titleCase && to - from > 1 && brandWords.has(lowerAt(tokens, from))) return false
  const words = tokens.slice(from, to)
  // "K+N", "H & M"
  if (words.some(({ text }) => /^[&+]$/.test(text))) return false
  return words.every(
    ({ kind, text, lower }) =>
      kind !== 'word' || text.length === 1 || commonWords.has(lower) || LEGAL_FORMS.has(lower),
  )
}
