import type { Language } from '../language/language.ts'
import { isCapital, isHyphenAt, lowerAt, type Token } from '../text/token.ts'

/** Whether "Norvik's" means what is Norvik's: not where the words for what a company does stand before its name. */
export function hasGenitive({ names, verbLast }: Language): boolean {
  return verbLast || !names.complementsFollow
}

/** "Levi's", "Nature's Best": where no genitive has an apostrophe, the one at the index is the name's own. */
export function isForeignGenitive(
  tokens: readonly Token[],
  at: number,
  language: Language,
): boolean {
  return !hasGenitive(language) && tokens[at]?.glued === true && /^['’]s$/.test(lowerAt(tokens, at))
}

/** "VWs Sparte", "GEs Halden": capitals with a small "s" before another noun or name, in a language without apostrophe. */
export function isAcronymGenitive(
  tokens: readonly Token[],
  at: number,
  { names }: Language,
): boolean {
  const next = tokens[at + 1]
  if (!names.capitalNouns || next?.kind !== 'word' || !isCapital(next)) return false
  // "die US-VCs Norvik und Halden": behind an article or a hyphen it is a plural.
  if (isHyphenAt(tokens, at - 1) || names.determiners.has(lowerAt(tokens, at - 1))) return false
  return /^\p{Lu}{2,}s$/u.test(tokens[at]?.text ?? '')
}
