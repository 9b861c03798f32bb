import { nameKey } from '../company/name.ts'
import { hasEnding } from '../language/ending.ts'
import type { Language } from '../language/language.ts'
import { hasNameShape, isHyphenAt, lowerAt, type Token } from '../text/token.ts'
import { hasGenitive, isAcronymGenitive } from './genitive.ts'
import type { Name } from './name.ts'
import { nameKind } from './name-kind.ts'
import { isModifier, type Place } from './name-place.ts'
import { type NameSpan, nameSpans } from './name-span.ts'
import type { Vocabulary } from './name-token.ts'
import { prepositionsBefore } from './preposition-before.ts'
import { withoutSeatedGenitive } from './seated-name.ts'
import type { Sentence } from './sentence.ts'

/** The proper names of a sentence, left to right, with what their surroundings say about them. */
export function readNames(sentence: Sentence, language: Language, vocabulary: Vocabulary): Name[] {
  const spans = vocabulary.spans.get(sentence) ?? nameSpans(sentence, language, vocabulary)
  const place = { sentence, language, spans, vocabulary }
  const names: Name[] = []
  for (const span of spans) {
    if (language.names.capitalNouns && !isProper(place, span)) continue
    names.push(nameOf(place, span, names))
  }
  return names
}

function nameOf(place: Place, span: NameSpan, earlier: readonly Name[]): Name {
  const { sentence } = place
  const written = spanText(sentence, span)
  const genitive = isBareGenitive(place, span)
  const text = genitive ? written.slice(0, -1) : withoutSeatedGenitive(written, place.language)
  const bracketed = withBrackets(place, span)
  const outer = withGroupNoun(place, bracketed)
  const isGrouped = outer.to > bracketed.to
  const last = earlier.at(-1)
  const before = last?.bracketed === true ? earlier.findLast((name) => !name.bracketed) : last
  const joined =
    before !== undefined && isJoint(place, before.to, outer) && !opensClause(place, outer, before)
  return {
    text,
    key: nameKey(text),
    from: outer.from,
    to: outer.to,
    kind: isGrouped
      ? 'company'
      : nameKind(sentence.tokens, outer, { text, language: place.language }),
    prepositions: joined ? before.prepositions : prepositionsBefore(place, outer.from),
    possessive:
      genitive || (hasGenitive(place.language) && isPossessive(sentence.tokens, outer.to)),
    bracketed: isBracketed(sentence.tokens, outer.from) || isTicker(sentence, outer, last),
    modifier: isModifier(place, outer),
    joined,
  }
}

// "agreed to buy (Acme Inc)": brackets around a whole phrase are a wire's way to mark an unlisted company.
function withBrackets({ sentence, language }: Place, span: NameSpan): NameSpan {
  const { tokens } = sentence
  if (tokens[span.from - 1]?.text !== '(' || tokens[span.to]?.text !== ')') return span
  const before = tokens[span.from - 2]
  const free =
    before === undefined ||
    before.kind !== 'word' ||
    language.functionWords.has(before.lower) ||
    language.prepositions.has(before.lower) ||
    language.triggers.has(before.lower)
  return free && before?.kind !== 'number' ? { from: span.from - 1, to: span.to + 1 } : span
}

// "die Halden-Gruppe", "der Halden-Konzern": that is Halden, but for "der Halden-Konzern Norvik".
function withGroupNoun({ sentence: { tokens }, language, spans }: Place, span: NameSpan): NameSpan {
  const noun = tokens[span.to + 1]
  const isNamed = spans.some(({ from }) => from === span.to + 2)
  const isGroup = isHyphenAt(tokens, span.to) && noun?.glued === true && !isNamed
  return isGroup && language.names.groupNoun?.test(noun.lower) === true
    ? { from: span.from, to: span.to + 2 }
    : span
}

/** The words of a token span as they are written, but for line breaks. */
export function spanText(sentence: Sentence, span: NameSpan): string {
  const start = sentence.tokens[span.from]?.start ?? sentence.start
  const end = sentence.tokens[span.to - 1]?.end ?? start
  const written = sentence.quote.slice(start - sentence.start, end - sentence.start)
  return written.includes('\n') ? written.replace(/\s+/g, ' ') : written
}

// "Metas Einstieg": a genitive without apostrophe, told by the name standing elsewhere without its "s".
function isBareGenitive({ sentence, language, vocabulary }: Place, span: NameSpan): boolean {
  const last = sentence.tokens[span.to - 1]
  if (!language.names.capitalNouns || last === undefined || !/[^s]s$/.test(last.text)) return false
  if (isAcronymGenitive(sentence.tokens, span.to - 1, language)) return true
  const words = sentence.tokens.slice(span.from, span.to).map((token) => token.lower)
  const stem = [...words.slice(0, -1), last.lower.slice(0, -1)]
  const known = vocabulary.known.get(stem[0] ?? '') ?? []
  return known.some((name) => stem.every((word, at) => name[at] === word))
}

function isJoint(place: Place, from: number, { from: to, to: end }: NameSpan): boolean {
  if (to - from > JOINT_REACH) return false
  const apart = outsideBrackets(place.sentence.tokens.slice(from, to))
  const year = yearLength(apart, place.language)
  if (year > 0 && !goesOn(place.sentence.tokens, end, place.language)) return false
  const between = withoutRepeat(apart.slice(year), place, from)
  if (between.length === 0 || between.length > 3) return false
  const { conjunctions, determiners, demonyms, companyNouns, complementsFollow } =
    place.language.names
  const isAnd = between.some((token) => conjunctions.has(token.lower))
  // "tra la Norvik e la Halden", "Norvik et le japonais Halden": after "and", not after a comma, where it describes.
  const isWordBefore = (lower: string) =>
    (determiners.has(lower) && !place.language.grammar.own.has(lower)) ||
    (complementsFollow && (demonyms?.has(lower) === true || companyNouns.has(lower)))
  return between.every(
    ({ text, lower }) => text === ',' || conjunctions.has(lower) || (isAnd && isWordBefore(lower)),
  )
}

// "de Norvik et de l'Halden", "entre a Norvik e a Halden": the preposition that stands before both, and an apostrophe, part
// nothing.
function withoutRepeat(
  between: readonly Token[],
  { language, sentence, spans }: Place,
  from: number,
): readonly Token[] {
  if (!language.names.capitalTells) return between
  const words = between.filter(({ text }) => !/^['’]$/.test(text))
  const [and, preposition, ...rest] = words
  if (and === undefined || !language.names.conjunctions.has(and.lower)) return words
  const classes = language.prepositions.get(preposition?.lower ?? '')
  const before = spans.findLast((span) => span.to <= from)
  if (classes?.includes('of') !== true || before === undefined) return words
  const isRepeated = [1, 2, 3].some(
    (back) =>
      language.prepositions.get(lowerAt(sentence.tokens, before.from - back))?.includes('of') ===
      true,
  )
  return isRepeated ? [and, ...rest] : words
}

// "Halden in 2004, Corvus in May 2005": how many words say when each of a list was taken.
function yearLength(tokens: readonly Token[], { numbers, prepositions }: Language): number {
  if (!prepositions.has(lowerAt(tokens, 0))) return 0
  const at = numbers.months.has(lowerAt(tokens, 1)) ? 2 : 1
  const year = tokens[at]
  return year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.text) ? at + 1 : 0
}

// The list ends or goes on behind the name; a verb there would be the name's own.
function goesOn(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return true
  return language.names.conjunctions.has(token.lower) || language.prepositions.has(token.lower)
}

// Brackets between two joined names may hold this much ("Norvik (parent of Halden) and Corvus").
const JOINT_REACH = 15

function outsideBrackets(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }) => text === '(')
  const to = tokens.findIndex(({ text }) => text === ')')
  return from < 0 || to < from ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)]
}

// "Founded by Joe Marsh, Halden then raised": after the comma a new clause begins, whose subject the name is.
function opensClause(
  { sentence: { tokens }, language }: Place,
  span: NameSpan,
  before: Name,
): boolean {
  if (language.verbLast || tokens[span.from - 1]?.text !== ',') return false
  const { perfect, passive, verbWords } = language.grammar
  let at = span.to
  if (before.prepositions !== null) while (verbWords?.has(lowerAt(tokens, at)) === true) at++
  const next = lowerAt(tokens, at)
  if (perfect.has(next) || passive.has(next)) return true
  const isAgent = language.prepositions.get(lowerAt(tokens, at + 1))?.includes('agent') === true
  return (language.triggers.get(next) ?? []).some(
    ({ form }) =>
      form === 'finite' || (form === 'participle' && before.prepositions !== null && !isAgent),
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

// Where every noun has a capital, a single plain word after an article or adjective is a noun, not a name.
function isProper(place: Place, span: NameSpan): boolean {
  const { tokens } = place.sentence
  const { determiners, companyNouns } = place.language.names
  const first = tokens[span.from]
  if (first === undefined) return false
  if (span.to - span.from > 1 || hasNameShape(first) || isModifier(place, span)) return true
  const before = tokens[span.from - 1]
  if (before === undefined || before.kind !== 'word') return true
  if (companyNouns.has(before.lower) || isKnownAlone(place, first)) return true
  return !determiners.has(before.lower) && !isAdjective(before, place.language)
}

// "die Commerzbank", "die Ruhrbank" where another sentence has it without its article.
function isKnownAlone({ language, vocabulary }: Place, { lower }: Token): boolean {
  const { articleNames, articleEndings } = language.names
  return (
    articleNames?.has(lower) === true ||
    (articleEndings !== undefined && hasEnding(lower, articleEndings, 3)) ||
    vocabulary.subjects.has(lower)
  )
}

function isAdjective({ text, lower }: Token, { names, functionWords }: Language): boolean {
  return (
    names.adjective?.test(text) === true &&
    !functionWords.has(lower) &&
    names.notAdjective?.test(lower) !== true
  )
}
