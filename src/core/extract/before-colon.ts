import { lowerAt } from '../text/token.ts'
import { type Clause, type Roles, roles } from './clause.ts'
import { hasPercent } from './guarded-sale.ts'
import { isParty, type Name } from './name.ts'

// How soon behind the colon a verb stands that has no subject of its own there.
const SOON = 3

// The one company that a headline names before the colon its clause begins with.
function namedBeforeColon({ sentence, names, at, language }: Clause): Name | undefined {
  if (!language.names.capitalTells || sentence.order > 0) return undefined
  const colon = sentence.tokens.findLastIndex(({ text }, index) => text === ':' && index < at)
  if (colon < 0) return undefined
  const [name, ...others] = names.filter((each) => isParty(each) && each.to <= colon)
  return name === undefined || others.length > 0 || name.modifier ? undefined : name
}

/** The same as the subject of a verb right behind the colon: "Norvik sigue de compras: adquiere Halden". */
export function subjectBeforeColon(clause: Clause): Name | undefined {
  const { sentence, at, left, trigger } = clause
  if (trigger.form === 'noun' || left.length > 0) return undefined
  const opens = sentence.tokens.slice(Math.max(0, at - SOON), at).some(({ text }) => text === ':')
  return opens ? namedBeforeColon(clause) : undefined
}

const PRONOUNS = /^(?:la|lo|le|l|los|las|les)$/

/** "Halden : Norvik prend 65 %", "Halden cambia de dueño: Norvik la compra"; null where the clause itself names what is bought. */
export function topicBeforeColon(clause: Clause, bought: Name | undefined): Roles | null {
  const [subject] = clause.left
  if (bought !== undefined || subject === undefined) return null
  const isTold = hasPercent(clause) || PRONOUNS.test(lowerAt(clause.sentence.tokens, clause.at - 1))
  const topic = isTold ? namedBeforeColon(clause) : undefined
  return topic === undefined ? null : roles({ acquirers: [subject], targets: [topic] })
}
