import { isHyphenAt, lowerAt } from '../text/token.ts'
import type { Clause } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

// "Papiere des schottischen Spieleentwicklers Halden": words from the shares to their company.
const REACH = 5

/** The company whose shares the clause is about: "Shares in X jumped on", "Die X-Aktie steigt", "aandelen van X". */
export function tradedBefore({ left, sentence, language }: Clause): Name | undefined {
  const { shareNouns } = language.grammar
  if (shareNouns === undefined) return undefined
  const { tokens } = sentence
  return left.findLast((name) => {
    if (name.modifier)
      return isHyphenAt(tokens, name.to) && shareNouns.has(lowerAt(tokens, name.to + 1))
    const before = tokens.slice(Math.max(0, name.from - REACH), name.from)
    return introducedBy(name, 'of') && before.some(({ lower }) => shareNouns.has(lower))
  })
}
