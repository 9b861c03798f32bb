import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { isParty } from './name.ts'
import type { Reading } from './reading.ts'
import { signWeight } from './signs.ts'
import type { Telling } from './telling.ts'
import { BACKGROUND } from './telling-score.ts'

// A comment says early which deal it is about.
const EARLY = 2

/**
 * "After the sale of Halden to Norvik its founder speaks": what looks back at a deal early on is about that deal where the
 * headline names what was sold and speaks of nothing else (lay-offs, profits), and loses nothing for looking back.
 */
export function withRetold(
  tellings: readonly Telling[],
  [title]: readonly Reading[],
  language: Language,
): readonly Telling[] {
  if (title?.sentence.in !== 'title' || !language.names.capitalTells) return tellings
  if (signWeight([title], language) < 0) return tellings
  const { background } = language.cues
  const headline = title.names.filter(isParty)
  return tellings.map((telling) => {
    const { roles, reading, score } = telling
    const { order, phrase } = reading.sentence
    if (order === 0 || order > EARLY || roles.acquirers.length === 0) return telling
    const isAbout = roles.targets.some(({ key }) =>
      headline.some((name) => isPartOf(name.key, key)),
    )
    return isAbout && background.test(phrase) ? { ...telling, score: score / BACKGROUND } : telling
  })
}

// "Corsini", the "Salumi Corsini"
function isPartOf(part: string, whole: string): boolean {
  return sameKey(part, whole) || ` ${whole} `.includes(` ${part} `)
}
