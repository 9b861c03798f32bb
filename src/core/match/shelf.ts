import type { Subject } from '../query/subject.ts'
import { eachMember, type Members, withMember, withoutMember } from './members.ts'
import { createPhrases } from './phrases.ts'
import { type Place, valuesOf } from './place.ts'

/** Keeps things at places, and finds those whose places a subject meets. */
export interface Shelf<T extends object> {
  put(place: Place, thing: T): void
  takeAway(place: Place, thing: T): void
  at(place: Place): Members<T>
  /** Calls `visit` for what is at the places that the subject meets, once for each meeting. */
  eachMet(subject: Subject, visit: (thing: T) => void): void
}

export function createShelf<T extends object>(): Shelf<T> {
  const phrases = { text: createPhrases<T>(), name: createPhrases<T>(), source: createPhrases<T>() }
  const values = new Map<string, Members<T>>()
  const valueAt = (key: string): Members<T> => values.get(key) ?? null
  return {
    put(place, thing) {
      if (place.field === 'value') values.set(place.key, withMember(valueAt(place.key), thing))
      else phrases[place.field].add(place.phrase, thing)
    },
    takeAway(place, thing) {
      if (place.field !== 'value') return phrases[place.field].remove(place.phrase, thing)
      const left = withoutMember(valueAt(place.key), thing)
      if (left === null) values.delete(place.key)
      else values.set(place.key, left)
    },
    at: (place) =>
      place.field === 'value' ? valueAt(place.key) : phrases[place.field].of(place.phrase),
    eachMet(subject, visit) {
      phrases.text.eachIn(subject.words, visit)
      for (const { words } of subject.parties) phrases.name.eachIn(words, visit)
      for (const source of subject.sources) phrases.source.eachIn(source, visit)
      for (const stem of subject.stems) eachMember(valueAt(stem), visit)
      for (const key of valuesOf(subject)) eachMember(valueAt(key), visit)
    },
  }
}
