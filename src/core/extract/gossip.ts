import { lowerAt } from '../text/token.ts'
import { type Clause, type Roles, roles } from './clause.ts'
import type { Name } from './name.ts'
import { subjectBefore } from './subject.ts'
import { tradedBefore } from './traded.ts'

/** "Halden jumps on takeover chatter", "Die Halden-Aktie steigt nach Übernahmegerüchten": who may be bought; null for firmer words. */
export function gossiped(clause: Clause, agent: Name | undefined): Roles | null {
  const { sentence, language, at, after } = clause
  const said = lowerAt(sentence.tokens, language.verbLast ? at : after)
  if (language.grammar.gossipNouns?.has(said) !== true || agent !== undefined) return null
  const subject = subjectBefore(clause) ?? tradedBefore(clause)
  return subject === undefined ? null : roles({ targets: [subject] })
}
