import type { Language } from '../language/language.ts'
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

/** "Instagram owner", "Scale-AI-Gründer", "Facebook-Konzern": the name only describes the noun after it. */
export function isModifier(place: Place, span: NameSpan): boolean {
  const { tokens } = place.sentence
  const { companyNouns, roles, unitNouns, capitalNouns, demonyms } = place.language.names
  const next = tokens[span.to]
  if (next === undefined) return false
  if (/^[-‐‑]$/.test(next.text) && next.glued) {
    const head = tokens[span.to + 1]
    return head !== undefined && head.glued && (capitalNouns || /^\p{Ll}/u.test(head.text))
  }
  return (
    !capitalNouns &&
    demonyms === undefined &&
    (companyNouns.has(next.lower) || roles.has(next.lower)) &&
    !unitNouns.has(next.lower)
  )
}
