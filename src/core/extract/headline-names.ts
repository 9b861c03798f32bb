import { LEGAL_FORMS } from '../company/legal-forms.data.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'

// A name in a headline is seldom longer.
const MAX_WORDS = 6

/**
 * The names of a headline with those that only their place tells: "Green Harbour Capital Acquires Clear Glass
 * Company" is made of everyday words, but what stands before and after the verb are its parties.
 */
export function withPlacedNames(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  language: Language,
): readonly NameSpan[] {
  let all = spans
  for (let at = 0; at < tokens.length; at++) {
    if (!isDealWord(tokens, at, language)) continue
    if (spans.some((span) => span.from <= at && at < span.to)) continue
    for (const find of [leftOf, gluedTo, rightOf]) {
      const placed = find(tokens, at, language)
      if (placed !== null)
        all = withPlaced(all, placed, { tokens, language, glued: find === gluedTo })
    }
  }
  return all.toSorted((a, b) => a.from - b.from)
}

// A name that ends in a legal form or in the deal's noun takes in what was read of it before ("Norvik" of "Norvik Glass
// Company"), and so does one that a place opens ("Boston Glass").
function withPlaced(
  spans: readonly NameSpan[],
  placed: NameSpan,
  {
    tokens,
    language,
    glued,
  }: { readonly tokens: readonly Token[]; readonly language: Language; readonly glued: boolean },
): readonly NameSpan[] {
  const others = spans.filter((span) => span.to <= placed.from || placed.to <= span.from)
  if (others.length === spans.length) return [...spans, placed]
  const first = spans.find((span) => span.from === placed.from)
  if (first === undefined || first.to > placed.to) return spans
  if (LEGAL_FORMS.has(lowerAt(tokens, placed.to - 1))) return [...others, placed]
  const isPlace =
    first.to - first.from === 1 && language.names.places.has(lowerAt(tokens, first.from))
  const isOnly = others.length === spans.length - 1
  return isOnly && (glued || isPlace) ? [...others, placed] : spans
}

function isDealWord(tokens: readonly Token[], at: number, { triggers }: Language): boolean {
  return (triggers.get(lowerAt(tokens, at)) ?? []).some(
    ({ frame, form, weight, particle }) =>
      particle === undefined && weight >= 0.5 && frame !== 'raise' && form !== 'participle',
  )
}

// From the headline's or clause's start up to its first verb, if only capitals stand there.
function leftOf(tokens: readonly Token[], at: number, language: Language): NameSpan | null {
  let from = at
  while (from > 0 && !/^[:;|–-]$/.test(lowerAt(tokens, from - 1))) from--
  let to = from
  while (to < at && isPart(tokens, to, language)) to++
  const next = lowerAt(tokens, to)
  const isSubject = to === at || next === 'to' || language.grammar.claimVerbs.has(next)
  return isSubject && isLong(from, to) ? { from, to } : null
}

// "Completion of River Stone Brands Acquisition": the capitals between a preposition and a noun.
function gluedTo(tokens: readonly Token[], at: number, language: Language): NameSpan | null {
  if (!isNounOnly(tokens, at, language)) return null
  let from = at
  while (from > 0 && isPart(tokens, from - 1, language)) from--
  const before = lowerAt(tokens, from - 1)
  return language.prepositions.has(before) && isLong(from, at) ? { from, to: at } : null
}

function isNounOnly(tokens: readonly Token[], at: number, { triggers }: Language): boolean {
  return (triggers.get(lowerAt(tokens, at)) ?? []).every(({ form }) => form === 'noun')
}

// Right behind a verb, or behind "of" after a noun.
function rightOf(tokens: readonly Token[], at: number, language: Language): NameSpan | null {
  const { determiners } = language.names
  const isNoun = isNounOnly(tokens, at, language)
  if (isNoun && language.prepositions.get(lowerAt(tokens, at + 1))?.includes('of') !== true)
    return null
  let from = at + (isNoun ? 2 : 1)
  while (determiners.has(lowerAt(tokens, from))) from++
  let to = from
  while (isPart(tokens, to, language)) to++
  // "Acquires Pump Assets": a description, which the clause reads as such.
  const last = lowerAt(tokens, to - 1)
  const isDescribed = language.names.unitNouns.has(last) || language.grammar.stakeNouns.has(last)
  return isLong(from, to) && !isDescribed ? { from, to } : null
}

function isLong(from: number, to: number): boolean {
  return to - from >= 2 && to - from <= MAX_WORDS
}

function isPart(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '&') return true
  if (!isCapital(token) || language.prepositions.has(token.lower)) return false
  if (language.names.determiners.has(token.lower) || language.functionWords.has(token.lower))
    return false
  if (language.grammar.claimVerbs.has(token.lower)) return false
  return (language.triggers.get(token.lower) ?? []).every(({ form }) => form === 'noun')
}
