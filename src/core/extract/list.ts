import { lowerAt } from '../text/token.ts'
import { isApposed } from './around-noun.ts'
import { bareRight, type Clause, type Party, type Roles, rightWith, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'
import { tradedBefore } from './traded.ts'
import { unitAfter, unitBefore } from './unit.ts'

// "the IPO of Y", "Y's planned IPO": how far a noun's company may stand from it.
const NOUN_REACH = 6

/** Whose shares are offered to the public, and who offers them: "Y goes public", "X lists its unit Y", "the IPO of Y". */
export function readList(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return listNoun(clause)
  const all = clause.language.verbLast ? [...clause.left].toReversed() : clause.left
  const subject = subjectBefore(clause) ?? tradedBefore(clause) ?? all.find(isBare)
  const listed = bareRight(clause) ?? lastBare(clause, subject)
  if (listed !== undefined && listed !== subject) return listing(listed, subject)
  const unit = unitAfter(clause, clause.after) ?? unitBefore(clause, subject)
  if (unit !== null && !unit.isStake) return listing(unit.party, subject)
  return roles({ targets: subject === undefined ? [] : [subject] })
}

function listing(target: Party, seller: Name | undefined): Roles {
  return roles({ targets: [target], sellers: seller === undefined ? [] : [seller] })
}

// "X will Y an die Börse bringen": where the verb closes the clause, the second bare name is listed.
function lastBare(clause: Clause, subject: Name | undefined): Name | undefined {
  if (!clause.language.verbLast) return undefined
  return clause.left.find((name) => isBare(name) && name !== subject)
}

function isBare(name: Name): boolean {
  return name.prepositions === null && !name.modifier && !name.possessive
}

// "Börsengang geglückt: Halden-Aktie startet mit Plus"
function headed({ right, sentence, at }: Clause): Name | undefined {
  const [first] = right
  if (first === undefined) return undefined
  const between = sentence.tokens.slice(at, first.from)
  return between.some(({ text }) => text === ':') ? first : undefined
}

function listNoun(clause: Clause): Roles {
  const { language, sentence, at } = clause
  const near = (name: Name) => Math.abs(name.from - at) <= NOUN_REACH
  const object = clause.right.find(
    (name) => near(name) && (introducedBy(name, 'of') || isApposed(clause, name)),
  )
  const glued = clause.left.find((name) => at - name.to <= 1)
  const owner = clause.left.find((name) => name.possessive && near(name))
  const genitive = language.grammar.genitives.has(lowerAt(sentence.tokens, clause.after))
    ? clause.right.find((name) => near(name) && name.prepositions === null)
    : undefined
  const target =
    object ??
    genitive ??
    owner ??
    glued ??
    subjectBefore(clause) ??
    tradedBefore(clause) ??
    rightWith(clause, 'for') ??
    headed(clause)
  return roles({ targets: target === undefined ? [] : [target] })
}
