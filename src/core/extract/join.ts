import { type Clause, joinedWith, type Roles, rightWith, roles } from './clause.ts'
import { introducedBy } from './name.ts'
import { subjectBefore } from './subject.ts'

// How far after the words that say so ("becomes a subsidiary of") the new owner may stand.
const OWNER_REACH = 8

/** Who comes into whose hands or sights: "Y becomes a subsidiary of X", "Y dans le viseur de X". */
export function readJoin(clause: Clause): Roles {
  const { trigger, sentence, after } = clause
  const target = subjectBefore(clause)
  const said = sentence.tokens.findIndex(
    ({ lower }, at) => at >= after && (trigger.particle ?? lower) === lower,
  )
  const owner = clause.right.find(
    (name) =>
      name.from > said &&
      name.from - said <= OWNER_REACH &&
      !name.modifier &&
      (trigger.form !== 'noun' || introducedBy(name, 'of')),
  )
  if (target !== undefined && isNewOwner(clause))
    return roles({
      acquirers: joinedWith(clause.names, rightWith(clause, 'with')),
      targets: [target],
    })
  if (target === undefined || owner === undefined) return roles({})
  return roles({ acquirers: [owner], targets: [target] })
}

// "wechselt den Besitzer": somebody buys, and it is for other sentences to say who.
function isNewOwner({ trigger: { particle }, language }: Clause): boolean {
  return particle !== undefined && language.grammar.buyerNouns?.has(particle) === true
}
