import { nameKey } from '../company/name.ts'
import { lowerAt } from '../text/token.ts'
import type { Clause, Party } from './clause.ts'
import type { Name } from './name.ts'
import { spanText } from './read-names.ts'

const REACH = 12

/** A part of a company named by what it does ("its vacation ownership business"), with its owner if one is named. */
export interface Unit {
  readonly party: Party
  readonly owner: Name | undefined
  /** The "unit" is a stake, which is no company's part of its own. */
  readonly isStake: boolean
}

/** The unit the words after `from` speak of, up to `to` or the next sentence mark; null when none is named. */
export function unitAfter(clause: Clause, from: number): Unit | null {
  const { tokens } = clause.sentence
  const { unitNouns, determiners } = clause.language.names
  let start = from
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'mark' && !/^[-‐‑"'“„’&%]$/.test(token.text)))
      return null
    if (determiners.has(token.lower) || /^['’]s$/.test(token.lower)) start = at + 1
    if (unitNouns.has(token.lower)) return unitOf(clause, start, at + 1)
    if (at > from && clause.language.prepositions.has(token.lower)) return null
  }
  return null
}

function unitOf(clause: Clause, from: number, to: number): Unit | null {
  if (to <= from) return null
  const text = spanText(clause.sentence, { from, to })
  const key = nameKey(text)
  const owner = clause.names.find(
    (name) =>
      name.kind === 'company' &&
      ((name.possessive && name.to < to && name.from >= from - 4) ||
        (name.from - to <= 2 && name.from > to)),
  )
  const isStake = clause.language.grammar.stakeNouns.has(lowerAt(clause.sentence.tokens, to - 1))
  return key === '' ? null : { party: { text, key }, owner, isStake }
}
