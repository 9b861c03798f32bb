import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import type { Language } from '../language/language.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { nextNameToken, opensName, type Vocabulary, type Writing } from './name-token.ts'
import type { Sentence } from './sentence.ts'

/** Tokens of one name, `to` exclusive. */
export interface NameSpan {
  readonly from: number
  readonly to: number
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sir lord herr herrn frau'.split(' '),
)

/** Where names stand in a sentence, left to right, without overlap. */
export function nameSpans(
  sentence: Sentence,
  language: Language,
  vocabulary: Vocabulary,
): NameSpan[] {
  const { tokens, titleCase, capitalsOnly } = sentence
  const writing = { tokens, titleCase, capitalsOnly, language, vocabulary }
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const span = fixedSpan(writing, at) ?? knownSpan(writing, at) ?? freeSpan(writing, at)
    if (span === null) continue
    spans.push(span)
    at = span.to - 1
  }
  return spans
}

function fixedSpan({ tokens, language }: Writing, at: number): NameSpan | null {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first === undefined || second === undefined || !isCapital(first) || !isCapital(second))
    return null
  const pair = `${first.lower} ${second.lower}`
  const { fixedNames } = language.names
  if (fixedNames.has(`${pair} ${lowerAt(tokens, at + 2)}`)) {
    return { from: at, to: withLegalForm(tokens, at + 3) }
  }
  return fixedNames.has(pair) ? { from: at, to: withLegalForm(tokens, at + 2) } : null
}

function knownSpan(writing: Writing, at: number): NameSpan | null {
  const { tokens, titleCase, capitalsOnly, vocabulary } = writing
  const first = tokens[at]
  if (!(titleCase || capitalsOnly) || first === undefined || !isCapital(first)) return null
  const found = vocabulary.known
    .get(first.lower)
    ?.find((words) => words.every((word, step) => tokens[at + step]?.lower === word))
  return found === undefined ? null : { from: at, to: at + found.length }
}

function freeSpan(writing: Writing, at: number): NameSpan | null {
  const { tokens, language, titleCase } = writing
  if (!opensName(writing, at)) return null
  if (titleCase && language.names.places.has(lowerAt(tokens, at))) return { from: at, to: at + 1 }
  let to = at + 1
  for (let next = nextNameToken(writing, to); next !== null; next = nextNameToken(writing, to)) {
    to = next + 1
  }
  const from = withoutOpeners(writing, at, to)
  if (from >= to || isEveryday(writing, from, to) || isInsideRole(writing, from, to)) return null
  return { from, to: withLegalForm(tokens, to) }
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

function isOpener({ tokens, language, vocabulary }: Writing, at: number): boolean {
  const word = lowerAt(tokens, at)
  const { companyNouns, roles } = language.names
  if (companyNouns.has(word) || roles.has(word) || HONORIFICS.has(word)) return true
  return at === 0 && vocabulary.everyday.has(word)
}

// "Chief Strategy Officer": what stands between two words of a role is a part of it.
function isInsideRole({ tokens, language }: Writing, from: number, to: number): boolean {
  const { roles } = language.names
  return roles.has(lowerAt(tokens, from - 1)) && roles.has(lowerAt(tokens, to))
}

function isEveryday({ tokens, titleCase, language }: Writing, from: number, to: number): boolean {
  const { brandWords, commonWords } = language.names
  if (titleCase && to - from > 1 && brandWords.has(lowerAt(tokens, from))) return false
  return tokens
    .slice(from, to)
    .every(
      ({ kind, text, lower }) =>
        kind !== 'word' || text.length === 1 || commonWords.has(lower) || LEGAL_FORMS.has(lower),
    )
}

function withLegalForm(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.text === ',' ? at + 1 : at
  const token = tokens[form]
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return at
  return LEGAL_FORMS.has(token.lower.replaceAll('.', '')) ? form + 1 : at
}
