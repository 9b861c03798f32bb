import { type Moment, satisfies } from '../query/predicate.ts'
import type { Condition } from '../query/query.ts'
import type { Subject } from '../query/subject.ts'
import { eachMember, type Members, memberWhich, withMember, withoutMember } from './members.ts'
import { createPhrases } from './phrases.ts'
import { isProvenByPlace, type Place, placesOf, valuesOf } from './place.ts'

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
  take(condition: Condition): SharedCondition<R>
  /** Gives one use back; the last one forgets the condition. */
  giveBack(shared: SharedCondition<R>): void
  /** Those with places that hold for the subject. */
  holding(subject: Subject, moment: Moment): ReadonlySet<SharedCondition<R>>
}

export function createConditions<R extends object>(): Conditions<R> {
  type Shared = SharedCondition<R>
  const phrases = {
    text: createPhrases<Shared>(),
    name: createPhrases<Shared>(),
    source: createPhrases<Shared>(),
  }
  const values = new Map<string, Members<Shared>>()
  /** Those that are found by no phrase, as JSON. */
  const others = new Map<string, Shared>()

  function known(condition: Condition): Shared | undefined {
    if (!isPhrase(condition)) return others.get(JSON.stringify(condition))
    const same = (shared: Shared): boolean => isSame(condition, shared.condition)
    return memberWhich(phrases[condition.kind].of(condition.words), same)
  }

  function keep(shared: Shared): void {
    for (const place of placesOf(shared.condition) ?? []) {
      if (place.field !== 'value') phrases[place.field].add(place.phrase, shared)
      else values.set(place.key, withMember(values.get(place.key) ?? null, shared))
    }
    if (!isPhrase(shared.condition)) others.set(JSON.stringify(shared.condition), shared)
  }

  function forget(shared: Shared): void {
    for (const place of placesOf(shared.condition) ?? []) {
      if (place.field !== 'value') phrases[place.field].remove(place.phrase, shared)
      else setOrDelete(values, place, withoutMember(values.get(place.key) ?? null, shared))
    }
    if (!isPhrase(shared.condition)) others.delete(JSON.stringify(shared.condition))
  }

  return {
    take(condition) {
      const shared = known(condition) ?? { kind: 'condition', condition, uses: 0, anchored: null }
      if (shared.uses === 0) keep(shared)
      shared.uses += 1
      return shared
    },
    giveBack(shared) {
      shared.uses -= 1
      if (shared.uses === 0) forget(shared)
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
      for (const stem of subject.stems) eachMember(values.get(stem) ?? null, meet)
      for (const key of valuesOf(subject)) eachMember(values.get(key) ?? null, meet)
      return holding
    },
  }
}

function setOrDelete<T extends object>(
  values: Map<string, Members<T>>,
  { key }: Extract<Place, { field: 'value' }>,
  members: Members<T>,
): void {
  if (members === null) values.delete(key)
  else values.set(key, members)
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
