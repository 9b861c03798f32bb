import { eachMember, type Members, withMember, withoutMember } from './members.ts'

/** Finds in a text which of many phrases stand in it, each with what it was added for. */
export interface Phrases<T extends object> {
  /** `phrase` is a line of words as `foldedWords` gives it. */
  add(phrase: string, value: T): void
  remove(phrase: string, value: T): void
  /** What the phrase was added for. */
  of(phrase: string): Members<T>
  /** Calls `visit` for the values of every phrase of which all words stand in the text in a row, once for each place. */
  eachIn(words: string, visit: (value: T) => void): void
}

/** The first words of phrases. */
interface Beginning<T extends object> {
  /** Phrases that go on from here. */
  longer: number
  /** What the phrase that ends here was added for. */
  values: Members<T>
}

/**
 * A tree of words kept as one map from every beginning of a phrase to what follows: a text is read once, whatever the
 * number of phrases, and a phrase comes and goes at the cost of its own words.
 */
export function createPhrases<T extends object>(): Phrases<T> {
  const beginnings = new Map<string, Beginning<T>>()
  const change = (phrase: string, step: 1 | -1, value: T): void => {
    for (let end = wordEnd(phrase, 1); end !== -1; end = wordEnd(phrase, end + 1)) {
      const key = phrase.slice(1, end)
      const beginning = beginnings.get(key) ?? { longer: 0, values: null }
      if (end < phrase.length - 1) beginning.longer += step
      else beginning.values = (step === 1 ? withMember : withoutMember)(beginning.values, value)
      if (beginning.longer === 0 && beginning.values === null) beginnings.delete(key)
      else beginnings.set(key, beginning)
    }
  }
  return {
    add: (phrase, value) => change(phrase, 1, value),
    remove: (phrase, value) => change(phrase, -1, value),
    of: (phrase) => beginnings.get(phrase.slice(1, -1))?.values ?? null,
    eachIn(words, visit) {
      for (let start = 1; start < words.length; start = wordEnd(words, start) + 1) {
        let end = wordEnd(words, start)
        let found = beginnings.get(words.slice(start, end))
        while (found !== undefined) {
          eachMember(found.values, visit)
          end = found.longer > 0 ? wordEnd(words, end + 1) : -1
          found = end === -1 ? undefined : beginnings.get(words.slice(start, end))
        }
      }
    },
  }
}

/** Where the word ends that begins at `from`; -1 where none begins. */
function wordEnd(words: string, from: number): number {
  return words.indexOf(' ', from)
}
