import type { Language, NameWriting } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import type { Sentence } from './sentence.ts'

// Articles behind the "of" ("Aceites de la Loma").
const ARTICLES = 2
// What an article has so often is a name, not a phrase.
const OFTEN = 2

/** Names that are carried on by an "of" ("Ferrovías del Ebro"), told by the article having them more than once. */
export function jointedNames(
  sentences: readonly Sentence[],
  language: Language,
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { tokens, titleCase, capitalsOnly } of sentences) {
    if (titleCase || capitalsOnly || !language.names.complementsFollow) continue
    for (let at = 1; at < tokens.length - 1; at++) {
      const key = jointKey(tokens, at, language)
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([key]) => key))
}

/** The words around an "of" at the index that may be inside a name; null where it is not. */
export function jointKey(tokens: readonly Token[], at: number, { names }: Language): string | null {
  const before = tokens[at - 1]
  if (!isWritten(before) || isOrdinary(before, names) || !isJoint(tokens[at], names)) return null
  let next = at + 1
  while (next <= at + ARTICLES && names.determiners.has(lowerAt(tokens, next))) next++
  const token = tokens[next]
  return isWritten(token) ? `${before.lower} ${lowerAt(tokens, at)} ${token.lower}` : null
}

function isJoint(token: Token | undefined, { nameJoints }: NameWriting): boolean {
  return token !== undefined && token.text === token.lower && nameJoints?.has(token.lower) === true
}

// With a capital, as names are.
function isWritten(token: Token | undefined): token is Token {
  return token?.kind === 'word' && isCapital(token)
}

// "Presidente de", "Milano di"
function isOrdinary({ lower }: Token, names: NameWriting): boolean {
  const { commonWords, roles, places, companyNouns, contractWords } = names
  return [commonWords, roles, places, companyNouns, contractWords].some((words) =>
    words?.has(lower),
  )
}
