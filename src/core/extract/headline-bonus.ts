import { sameKey } from '../company/name.ts'
import type { Party } from './clause.ts'
import type { Name } from './name.ts'
import { isComplete, type Telling } from './telling.ts'

/** A deal with its sides, as far as a headline can name them. */
interface Sided {
  readonly tellings: readonly Telling[]
  readonly acquirers: readonly Side[]
  readonly targets: readonly Side[]
  readonly sellers: readonly Side[]
}

interface Side {
  readonly party: Party
}

const TOLD_IN_FULL = 0.6
const BOTH_NAMED = 0.4

/** What the headline tells in full is what the article is about: this much more for a deal told so. */
export function headlineBonus(tellings: readonly Telling[]): number {
  return tellings.some((telling) => telling.reading.sentence.in === 'title' && isComplete(telling))
    ? TOLD_IN_FULL
    : 0
}

/** The same for the sides that a headline names, however it tells of them ("Norvik loses interest in Halden"). */
export function namedBonus(
  { tellings, acquirers, targets, sellers }: Sided,
  headline: readonly Name[],
): number {
  const isNamed = (side: readonly Side[]) =>
    side.some(({ party }) => headline.some(({ key }) => sameKey(key, party.key)))
  if (headlineBonus(tellings) > 0 || !isNamed(targets)) return 0
  return isNamed(acquirers) || isNamed(sellers) ? BOTH_NAMED : 0
}
