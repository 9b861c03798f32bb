import { type Moment, satisfies } from '../query/predicate.ts'
import type { Condition } from '../query/query.ts'
import type { Subject } from '../query/subject.ts'
import { eachMember, type Members, withMember, withoutMember } from './members.ts'
import { createPhrases } from './phrases.ts'
import { isProvenByPlace, type Place, placesOf, valuesOf } from './place.ts'

/** A condition that many rules share, so that it is tried once for all of them. `R` is a rule. */
export interface SharedCondition<R extends object> {
  readonly kind: 'condition'
  readonly condition: Condition
  /** Null: it has to be tried by itself, it is never found. */
  readonly places: readonly Place[] | null
  /** How often it stands in rules. */
  uses: number
  /** The rules that are looked at when it holds. */
  anchored: Members<R>
}

/** All conditions of a set of rules, each once. */
export interface Conditions<R extends object> {
  /** The shared form of a condition, counted as used once more. */
  take(condition: Condition): SharedCondition<R>
  /** Gives one use back; the last one forgets the condition. */
  giveBack(shared: SharedCondition<R>): void
  /** Those with places that hold for the subject. */
  holding(subject: Subject, moment: Moment): ReadonlySet<SharedCondition<R>>
}

export function createConditions<R extends object>(): Conditions<R> {
  type Shared = SharedCondition<R>
  const known = new Map<string, Shared>()
  const values = new Map<string, Members<Shared>>()
  const phrases = {
    text: createPhrases<Shared>(),
    name: createPhrases<Shared>(),
    source: createPhrases<Shared>(),
  }

  function move(shared: Shared, add: boolean): void {
    for (const place of shared.places ?? []) {
      if (place.field !== 'value') {
        phrases[place.field][add ? 'add' : 'remove'](place.phrase, shared)
        continue
      }
      const before = values.get(place.key) ?? null
      const after = (add ? withMember : withoutMember)(before, shared)
      if (after === null) values.delete(place.key)
      else values.set(place.key, after)
    }
  }

  return {
    take(condition) {
      const name = nameOf(condition)
      let shared = known.get(name)
      if (shared === undefined) {
        const places = placesOf(condition)
        shared = { kind: 'condition', condition, places, uses: 0, anchored: null }
        known.set(name, shared)
        move(shared, true)
      }
      shared.uses += 1
      return shared
    },
    giveBack(shared) {
      shared.uses -= 1
      if (shared.uses > 0) return
      known.delete(nameOf(shared.condition))
      move(shared, false)
    },
    holding(subject, moment) {
      const holding = new Set<Shared>()
      const meet = (shared: Shared): void => {
        const { condition } = shared
        if (isProvenByPlace(condition) || satisfies(condition, subject, moment)) holding.add(shared)
      }
      phrases.text.eachIn(subject.words, meet)
      for (const { words } of subject.parties) phrases.name.eachIn(words, meet)
      for (const source of subject.sources) phrases.source.eachIn(source, meet)
      for (const key of valuesOf(subject)) eachMember(values.get(key) ?? null, meet)
      return holding
    },
  }
}

/** Equal for conditions that mean the same, whatever they were typed like. */
function nameOf(condition: Condition): string {
  switch (condition.kind) {
    case 'text':
      return `text:${condition.words}${condition.stems.join(' ')}`
    case 'source':
      return `source:${condition.words}`
    case 'name':
      return `${condition.role}:${condition.companyId ?? ''}${condition.words}`
    default:
      return JSON.stringify(condition)
  }
}
