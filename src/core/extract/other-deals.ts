import type { Language } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import { namesAny } from './figures.ts'
import type { Reading } from './reading.ts'
import { isComplete } from './telling.ts'

/** The sentences that look back at other deals than this one, or tell one of something else: their sums are not this one's. */
export function otherDeals(
  candidate: Candidate,
  all: readonly Candidate[],
  { cues }: Language,
): ReadonlySet<Reading> {
  const found = new Set<Reading>()
  for (const other of all) {
    if (other === candidate || other.acquirers.length === 0 || other.targets.length === 0) continue
    const isApart = isOfOtherTarget(candidate, other)
    for (const { reading, roles } of other.tellings) {
      if (
        (isApart && isComplete({ roles }) && !namesAny(reading, candidate.targets)) ||
        cues.background.test(reading.sentence.phrase)
      )
        found.add(reading)
    }
  }
  return found
}

// Whatever shares no word with what is bought here is bought elsewhere; money that is raised may be told with either side.
function isOfOtherTarget(candidate: Candidate, other: Candidate): boolean {
  const words = new Set(candidate.targets.flatMap(({ party }) => party.key.split(' ')))
  const isMoney = [candidate, other].some(
    ({ best }) => best.frame === 'raise' || best.frame === 'invest',
  )
  return (
    !isMoney &&
    words.size > 0 &&
    other.targets.every(
      ({ party }) =>
        party.described !== true && party.key.split(' ').every((word) => !words.has(word)),
    )
  )
}
