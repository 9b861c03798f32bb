import type { Language } from '../language/language.ts'
import { isCapital, type Token } from '../text/token.ts'

/** "Norvik + Halm", "Kern & Söhne": where nouns have capitals too, the sign between two says that they are one name. */
export function isPartner({ text }: Token, next: Token, { names }: Language): boolean {
  return names.capitalNouns && /^[&+]$/.test(text) && isCapital(next)
}

/** "Sant'Orsola": an apostrophe between two capitals, where none makes a genitive. */
export function isElision(tokens: readonly Token[], at: number, language: Language): boolean {
  const mark = tokens[at]?.text
  if ((mark !== "'" && mark !== '’') || !language.names.capitalTells) return false
  const before = tokens[at - 1]
  return before?.kind === 'word' && isCapital(before) && tokens[at + 1]?.glued === true
}

/** "J. Halden", "H.N.K. Capital", "St. Norvik": the dot is an initial's, not a sentence's. */
export function isInitials(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:St|(?:\p{Lu}\.){0,3}\p{Lu})$/u.test(token.text) &&
    token.lower !== 'u.s'
  )
}

/** "Solar- und Windparks": the first half of a compound whose second one comes later. */
export function isCutOff(tokens: readonly Token[], at: number, { names }: Language): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]]
  if (!names.capitalNouns || hyphen?.glued !== true || !/^[-‐‑]$/.test(hyphen.text)) return false
  return next !== undefined && !next.glued && names.conjunctions.has(next.lower)
}
