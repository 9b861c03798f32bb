import type { NameWriting } from '../language/language.ts'
import { isCapital, isHyphenAt, type Token } from '../text/token.ts'
import type { NameSpan } from './name-span.ts'

// Small words between two parts of a town's name ("Saint-Jean-de-la-Ruelle").
const JOINTS_MOST = 2

/** The index of a town's next part past the hyphens and small words from `at` on ("Argenton-sur-Creuse"); null elsewhere. */
export function townPart(
  tokens: readonly Token[],
  at: number,
  { townJoints }: NameWriting,
): number | null {
  if (townJoints === undefined) return null
  for (let joints = 0; joints <= JOINTS_MOST; joints++) {
    const hyphen = at + joints * 2
    const [mark, next] = [tokens[hyphen], tokens[hyphen + 1]]
    if (!isHyphenAt(tokens, hyphen) || mark?.glued !== true || next?.glued !== true) return null
    if (isCapital(next)) return joints > 0 ? hyphen + 1 : null
    if (!townJoints.has(next.lower)) return null
  }
  return null
}

// Words before a town that say it is one ("the mayor of").
const OPENING = 6

/** Whether a name is a town's, by the small words inside it or those before it ("basée à X", "le tribunal de X"). */
export function isTown(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  names: NameWriting,
): boolean {
  for (let at = from + 1; at < to; at++) if (townPart(tokens, at, names) !== null) return true
  const { townOpens } = names
  if (townOpens === undefined) return false
  const before = tokens.slice(Math.max(0, from - OPENING), from)
  return townOpens.test(before.map(({ lower }) => lower).join(' '))
}
