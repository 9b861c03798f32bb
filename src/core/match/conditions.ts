import { type Moment, satisfies } from '../query/predicate.ts'
import type { Condition } from '../query/query.ts'
import type { Subject } from '../query/subject.ts'
import { type Members, memberWhich } from './members.ts'
import { isProvenByPlace, placesOf } from './place.ts'
import { createShelf } from './shelf.ts'

/** A condition that many rules share, so that it is tried once for all of them. `R` is a rule. */
export interface SharedCondition<R extends object> {
  readonly kind: 'condition'
  readonly condition: Condition
  /** How often it stands in rules. */
  uses: number
  /** The rules that are looked at when it holds. */
  anchored: Members<R>
}

/** All conditions of a set of rules, each once. */
export interface Conditions<R extends object> {
  /** The shared form of a condition, counted as used once more. */
  readonly take: (condition: Condition) => SharedCondition<R>
  /** Gives one use back; the last one forgets the condition. */
  readonly giveBack: (shared: SharedCondition<R>) => void
  /** How often all of them are used. */
  uses(): number
  /** Those with places that hold for the subject. */
  holding(subject: Subject, moment: Moment): ReadonlySet<SharedCondition<R>>
}

export function createConditions<R extends object>(): Conditions<R> {
  type Shared = SharedCondition<R>
  const shelf = createShelf<Shared>()
  /** Those that are found by no phrase, as JSON. */
  const others = new Map<string, Shared>()
  let uses = 0

  function known(condition: Condition): Shared | undefined {
    if (!isPhrase(condition)) return others.get(JSON.stringify(condition))
    const place = { field: condition.kind, phrase: condition.words }
    return memberWhich(shelf.at(place), (shared) => isSame(condition, shared.condition))
  }

  function keep(shared: Shared): void {
    for (const place of placesOf(shared.condition) ?? []) shelf.put(place, shared)
    if (!isPhrase(shared.condition)) others.set(JSON.stringify(shared.condition), shared)
  }

  function forget(shared: Shared): void {
    for (const place of placesOf(shared.condition) ?? []) shelf.takeAway(place, shared)
    if (!isPhrase(shared.condition)) others.delete(JSON.stringify(shared.condition))
  }

  return {
    take(condition) {
      const shared = known(condition) ?? { kind: 'condition', condition, uses: 0, anchored: null }
      if (shared.uses === 0) keep(shared)
      shared.uses += 1
      uses += 1
      return shared
    },
    giveBack(shared) {
      shared.uses -= 1
      uses -= 1
      if (shared.uses === 0) forget(shared)
    },
    uses: () => uses,
    holding(subject, moment) {
      const holding = new Set<Shared>()
      shelf.eachMet(subject, (shared) => {
        const { condition } = shared
        if (isProvenByPlace(condition) || satisfies(condition, subject, moment)) holding.add(shared)
      })
      return holding
    },
  }
}

type PhraseCondition = Extract<Condition, { kind: 'text' | 'name' | 'source' }>

function isPhrase(condition: Condition): condition is PhraseCondition {
  return condition.kind === 'text' || condition.kind === 'name' || condition.kind === 'source'
}

/** Whether two conditions with the same words mean the same, whatever they were typed like. */
function isSame(one: PhraseCondition, other: Condition): boolean {
  if (one.kind === 'text') return other.kind === 'text' && one.stems.join() === other.stems.join()
  if (one.kind === 'source') return other.kind === 'source'
  return other.kind === 'name' && one.role === other.role && one.companyId === other.companyId
}
