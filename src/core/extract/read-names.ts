import { nameKey } from '../company/name.ts'
import type { Language, PrepositionClass } from '../language/language.ts'
import { hasNameShape, lowerAt, type Token } from '../text/token.ts'
import type { Name } from './name.ts'
import { nameKind } from './name-kind.ts'
import { type NameSpan, nameSpans } from './name-span.ts'
import type { Vocabulary } from './name-token.ts'
import type { Sentence } from './sentence.ts'

// How far a name's preposition may stand before it ("an dem Daten-Labeling-Unternehmen Scale AI").
const PHRASE_REACH = 9

interface Place {
  readonly sentence: Sentence
  readonly language: Language
  readonly spans: readonly NameSpan[]
  readonly vocabulary: Vocabulary
}

/** The proper names of a sentence, left to right, with what their surroundings say about them. */
export function readNames(sentence: Sentence, language: Language, vocabulary: Vocabulary): Name[] {
  const spans = nameSpans(sentence, language, vocabulary)
  const place = { sentence, language, spans, vocabulary }
  const names: Name[] = []
  for (const span of spans) {
    if (language.names.capitalNouns && !isProper(place, span)) continue
    names.push(nameOf(place, span, names.at(-1)))
  }
  return names
}

function nameOf(place: Place, span: NameSpan, before: Name | undefined): Name {
  const { sentence } = place
  const written = spanText(sentence, span)
  const genitive = isBareGenitive(place, span)
  const text = genitive ? written.slice(0, -1) : written
  const joined = before !== undefined && isJoint(place, before.to, span.from)
  return {
    text,
    key: nameKey(text),
    from: span.from,
    to: span.to,
    kind: nameKind(sentence.tokens, span, { text, language: place.language }),
    prepositions: joined ? before.prepositions : prepositionsBefore(place, span.from),
    possessive: genitive || isPossessive(sentence.tokens, span.to),
    bracketed: isBracketed(sentence.tokens, span.from) || isTicker(sentence, span, before),
    modifier: isModifier(place, span),
    joined,
  }
}

/** The words of a token span as they are written. */
export function spanText(sentence: Sentence, span: NameSpan): string {
  const start = sentence.tokens[span.from]?.start ?? sentence.start
  const end = sentence.tokens[span.to - 1]?.end ?? start
  return sentence.quote.slice(start - sentence.start, end - sentence.start)
}

// "Metas Einstieg": a genitive without apostrophe, told by the name standing elsewhere without its "s".
function isBareGenitive({ sentence, language, vocabulary }: Place, span: NameSpan): boolean {
  const last = sentence.tokens[span.to - 1]
  if (!language.names.capitalNouns || last === undefined || !/[^s]s$/.test(last.text)) return false
  const words = sentence.tokens.slice(span.from, span.to).map((token) => token.lower)
  const stem = [...words.slice(0, -1), last.lower.slice(0, -1)]
  const known = vocabulary.known.get(stem[0] ?? '') ?? []
  return known.some((name) => stem.every((word, at) => name[at] === word))
}

function prepositionsBefore(place: Place, from: number): readonly PrepositionClass[] | null {
  const { tokens } = place.sentence
  for (let at = from - 1; at >= 0 && at >= from - PHRASE_REACH; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    const classes = place.language.prepositions.get(token.lower)
    if (classes !== undefined) return classes
    if (endsPhrase(token, place.language)) return null
    const other = place.spans.find((span) => span.from <= at && at < span.to)
    if (other !== undefined && !isModifier(place, other)) return null
  }
  return null
}

// Whether a noun phrase cannot reach back over this token: a comma, a verb, a year, "that".
function endsPhrase({ kind, text, lower }: Token, language: Language): boolean {
  if (kind === 'mark') return !/^[-‐‑"'“„’‘«»&#@]$/.test(text)
  if (kind === 'number') return text.length === 4
  if (language.triggers.has(lower)) return true
  return language.functionWords.has(lower) && !language.names.determiners.has(lower)
}

function isJoint(place: Place, from: number, to: number): boolean {
  const between = place.sentence.tokens.slice(from, to)
  if (between.length === 0 || between.length > 3) return false
  return between.every(
    (token) => token.text === ',' || place.language.names.conjunctions.has(token.lower),
  )
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (/^['’]s$/.test(next.lower)) return true
  if (!next.glued) return false
  return /^['’]$/.test(next.text) && /s$/i.test(tokens[at - 1]?.text ?? '')
}

// "Walmart Inc. WMT, +0.39%": capitals right behind a name are its ticker.
function isTicker(sentence: Sentence, span: NameSpan, before: Name | undefined): boolean {
  if (
    before === undefined ||
    sentence.capitalsOnly ||
    !/^[A-Z]{2,5}$/.test(spanText(sentence, span))
  )
    return false
  const gap = sentence.tokens.slice(before.to, span.from)
  const legalDot = gap.length === 1 && gap[0]?.text === '.'
  return (
    legalDot ||
    (gap.length === 0 &&
      sentence.tokens[span.to]?.text === ',' &&
      /^[+-]$/.test(lowerAt(sentence.tokens, span.to + 1)))
  )
}

function isBracketed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 12; at--) {
    const mark = tokens[at]?.text
    if (mark === ')' || mark === ']') return false
    if (mark === '(' || mark === '[') return true
  }
  return false
}

// "Instagram owner", "Scale-AI-Gründer", "Facebook-Konzern": the name only describes the noun after it.
function isModifier(place: Place, span: NameSpan): boolean {
  const { tokens } = place.sentence
  const { companyNouns, roles, unitNouns, capitalNouns } = place.language.names
  const next = tokens[span.to]
  if (next === undefined) return false
  if (/^[-‐‑]$/.test(next.text) && next.glued) {
    const head = tokens[span.to + 1]
    return head !== undefined && head.glued && (capitalNouns || /^\p{Ll}/u.test(head.text))
  }
  return (
    !capitalNouns &&
    (companyNouns.has(next.lower) || roles.has(next.lower)) &&
    !unitNouns.has(next.lower)
  )
}

// Where every noun has a capital, a single plain word after an article or adjective is a noun, not a name.
function isProper(place: Place, span: NameSpan): boolean {
  const { tokens } = place.sentence
  const { determiners, companyNouns } = place.language.names
  const first = tokens[span.from]
  if (first === undefined) return false
  if (span.to - span.from > 1 || hasNameShape(first) || isModifier(place, span)) return true
  const before = tokens[span.from - 1]
  if (before === undefined || before.kind !== 'word') return true
  if (companyNouns.has(before.lower)) return true
  const adjective =
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text) &&
    !place.language.functionWords.has(before.lower)
  return (
    !determiners.has(before.lower) &&
    !(adjective && !VERB_ENDING.test(before.lower)) &&
    !/^\p{Ll}{2,}(?:keine|viele|mehr)$/u.test(before.lower)
  )
}

const VERB_ENDING =
  /(?:ieren|hmen|ufen|rben|llen|ollte|wollte|ahmen|urde|erte|aben|ollen|önnen|hatte|habe)$/
