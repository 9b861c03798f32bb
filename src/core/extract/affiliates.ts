import type { Language } from '../language/language.ts'
import type { Clause } from './clause.ts'
import type { Name } from './name.ts'

const REACH = 7

/** "from affiliates of Corvus", "from funds managed by Corvus": who sells through others; undefined where nobody does. */
export function affiliatesOf(
  { sentence, language, right }: Clause,
  bought: Name | undefined,
): Name | undefined {
  const { affiliates } = language.grammar
  if (affiliates === undefined || bought === undefined) return undefined
  return right.find(({ from, modifier }) => {
    if (from < bought.to || modifier) return false
    const words = sentence.tokens
      .slice(Math.max(bought.to, from - REACH), from)
      .map(({ lower }) => lower)
    const opening = words.findLastIndex((word) => isFrom(word, language))
    const between = words.slice(opening + 1)
    if (opening < 0 || !between.some((word) => affiliates.has(word))) return false
    return between.every((word) => affiliates.has(word) || isTie(word, language))
  })
}

function isFrom(word: string, { prepositions }: Language): boolean {
  return prepositions.get(word)?.includes('from') === true
}

function isTie(word: string, { grammar, names, prepositions }: Language): boolean {
  return (
    grammar.tieWords?.has(word) === true || names.determiners.has(word) || prepositions.has(word)
  )
}
