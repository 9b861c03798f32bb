import { isHyphenAt, lowerAt } from '../text/token.ts'
import type { Clause } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

// Words between a stake's noun and the company that it is a part of.
const STAKE_REACH = 6

/** The company that a stake which is sold is a part of, by the noun it follows or is glued to. */
export function heldIn(clause: Clause, all: readonly Name[]): Name | undefined {
  return gluedStake(clause) ?? all.find((name) => isStakeIn(clause, name))
}

/** Whether a name stands where a stake's company does. */
export function isOfStake(clause: Clause, name: Name): boolean {
  return name.modifier || followsStake(clause, name)
}

/** "verkauft Anteile an Y": right behind the stake an ambiguous preposition says what it is in, not who gets it. */
export function isStakeIn(clause: Clause, name: Name): boolean {
  if (!introducedBy(name, 'of') || !followsStake(clause, name)) return false
  return introducedBy(name, 'to') || clause.language.names.capitalNouns
}

function followsStake(clause: Clause, { from }: Name): boolean {
  const { tokens } = clause.sentence
  const { prepositions, grammar } = clause.language
  for (let at = from - 1; at > 0 && at >= from - STAKE_REACH; at--)
    if (prepositions.has(lowerAt(tokens, at)))
      return (
        grammar.stakeNouns.has(lowerAt(tokens, at - 1)) && ownerOfStake(clause, at - 1) === null
      )
  return false
}

// "verkauft Halden-Beteiligung an Norvik": what is held is glued to the stake's noun.
function ownerOfStake({ names, sentence, language }: Clause, noun: number): Name | null {
  if (!language.names.capitalNouns || !isHyphenAt(sentence.tokens, noun - 1)) return null
  return names.find(({ modifier, to }) => modifier && to === noun - 1) ?? null
}

function gluedStake(clause: Clause): Name | undefined {
  const { grammar } = clause.language
  return clause.names.find(
    (name) =>
      name.kind === 'company' &&
      grammar.stakeNouns.has(lowerAt(clause.sentence.tokens, name.to + 1)) &&
      ownerOfStake(clause, name.to + 1) === name,
  )
}
