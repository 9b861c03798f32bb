import AhoCorasick from 'modern-ahocorasick'
import { foldedWords } from '../../src/core/text/fold.ts'
import type { NamedRule } from './rules.ts'

/** Finds the rules of which a name stands in a text: a part of what rules ask for, and of what the index does. */
export interface NameFinder {
  find(words: string): ReadonlySet<number>
}

/** The fastest matching library of the registry, an Aho-Corasick automaton over all names as whole words. */
export function createNameFinder(rules: readonly NamedRule[]): NameFinder {
  const rulesOf = new Map<string, number[]>()
  for (const [at, { names }] of rules.entries()) {
    for (const name of names) {
      const words = foldedWords(name)
      const known = rulesOf.get(words)
      if (known === undefined) rulesOf.set(words, [at])
      else known.push(at)
    }
  }
  const automaton = new AhoCorasick([...rulesOf.keys()])
  return {
    find: (words) =>
      new Set(automaton.search(words).flatMap(({ pattern }) => rulesOf.get(pattern) ?? [])),
  }
}
