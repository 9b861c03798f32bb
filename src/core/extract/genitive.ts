import type { Language } from '../language/language.ts'
import { lowerAt, type Token } from '../text/token.ts'

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
