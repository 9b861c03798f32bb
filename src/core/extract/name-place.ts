import type { Language } from '../language/language.ts'
import type { Token } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'
import type { Vocabulary } from './name-token.ts'
import type { Sentence } from './sentence.ts'

/** A sentence with where its names stand: what a name's surroundings are read from. */
export interface Place {
  readonly sentence: Sentence
  readonly language: Language
  readonly spans: readonly NameSpan[]
  readonly vocabulary: Vocabulary
}

// Words between a name and the noun that it describes ("Basque tram operator").
const ATTRIBUTES = 2

/** "Instagram owner", "Scale-AI-Gründer", "Facebook-Konzern": the name only describes the noun after it. */
export function isModifier(place: Place, span: NameSpan): boolean {
  const { tokens } = place.sentence
  const { companyNouns, roles, unitNouns, capitalNouns, complementsFollow } = place.language.names
  const next = tokens[span.to]
  if (next === undefined) return false
  if (/^[-‐‑]$/.test(next.text) && next.glued) {
    const head = tokens[span.to + 1]
    return head !== undefined && head.glued && (capitalNouns || /^\p{Ll}/u.test(head.text))
  }
  if (capitalNouns || complementsFollow || unitNouns.has(next.lower)) return false
  const described = tokens
    .slice(span.to, span.to + ATTRIBUTES + 1)
    .findIndex(({ lower }) => companyNouns.has(lower) || roles.has(lower))
  return (
    described >= 0 &&
    tokens.slice(span.to, span.to + described).every((token) => isAttribute(token, place.language))
  )
}

// A small word that may stand before a noun; verbs of headlines end in "s" or "ed".
function isAttribute(
  { kind, text, lower }: Token,
  { functionWords, prepositions, triggers, grammar }: Language,
): boolean {
  if (kind !== 'word' || !/^\p{Ll}{3,}$/u.test(text) || /(?:s|ed)$/.test(text)) return false
  if (functionWords.has(lower) || prepositions.has(lower) || triggers.has(lower)) return false
  return grammar.verbWords?.has(lower) !== true
}
