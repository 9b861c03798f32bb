import { isHyphenAt, lowerAt } from '../text/token.ts'
import { isApposed } from './around-noun.ts'
import { claimant } from './claimant.ts'
import { type Clause, joinedWith, type Party, type Roles, rightWith, roles } from './clause.ts'
import { guardedSale, hasOwn, isInSteps } from './guarded-sale.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'
import { tradedBefore } from './traded.ts'
import { type Unit, unitAfter } from './unit.ts'

/** Who sells what to whom according to a noun: "the sale of Y to X", "X's sale of its pump unit". */
export function sellNoun(clause: Clause): Roles {
  const buyer = rightWith(clause, 'to') ?? partner(clause)
  const object = clause.right.find(
    (name) =>
      (introducedBy(name, 'of') || isApposed(clause, name)) &&
      name !== buyer &&
      !isGlued(name, clause),
  )
  const named = unitAfter(clause, clause.after + 1)
  const unit = named?.isStake === true ? null : named
  const seller = sellerNamed(clause, object, unit)
  const targets = soldBy(clause, object, unit)
  const whole = targets.length === 0 ? saleOfSubject(clause, buyer) : null
  if (whole !== null) return whole
  const found = { targets, sellers: seller === undefined ? [] : [seller] }
  if (buyer === undefined && seller !== undefined && isUnderWay(clause, named)) return roles(found)
  return guardedSale(clause, buyer, found)
}

// "Verkauf von Norvik-Sparte": the unit is sold, not Norvik.
function isGlued({ modifier, to }: Name, { sentence, language }: Clause): boolean {
  return modifier && isHyphenAt(sentence.tokens, to) && language.names.capitalNouns
}

// The sale of what the sentence is about.
function saleOfSubject(clause: Clause, buyer: Name | undefined): Roles | null {
  if (buyer !== undefined) return isSaleTo(clause, buyer) ? saleTo(clause, buyer) : null
  return isForSale(clause) ? onSale(clause) : null
}

function saleTo(clause: Clause, buyer: Name): Roles {
  return roles({
    acquirers: joinedWith(clause.names, buyer),
    targets: joinedWith(clause.names, subjectBefore(clause, buyer)),
  })
}

// "Halden is up for sale", "Halden steht vor dem Verkauf"
function isForSale(clause: Clause): boolean {
  const { sentence, at, language } = clause
  const isBehind = [1, 2].some((back) => {
    const classes = language.prepositions.get(lowerAt(sentence.tokens, at - back))
    return classes !== undefined && !classes.includes('of') && !classes.includes('agent')
  })
  return isBehind && isInSteps(clause)
}

function onSale(clause: Clause): Roles {
  const subject = subjectBefore(clause) ?? tradedBefore(clause)
  return roles({ targets: subject === undefined ? [] : [subject] })
}

function sellerNamed(clause: Clause, object: Name | undefined, unit: Unit | null) {
  const owner = ownerOfSold(clause, object)
  return owner === object ? unit?.owner : (owner ?? unit?.owner)
}

// "weist einen Verkauf an X zurück": nothing but the buyer follows, so that what is sold is what the sentence is about.
function isSaleTo({ sentence, after, language }: Clause, buyer: Name): boolean {
  const said = lowerAt(sentence.tokens, after)
  return (
    language.prepositions.get(said)?.includes('to') === true && buyer.from - after <= BUYER_REACH
  )
}

const BUYER_REACH = 8

function ownerOfSold(clause: Clause, object: Name | undefined): Name | undefined {
  return (
    clause.left.find((name) => name.possessive) ??
    rightWith(clause, 'agent') ??
    (hasOwn(clause) ? subjectBefore(clause) : claimant(clause, object))
  )
}

function soldBy(clause: Clause, object: Name | undefined, unit: Unit | null): readonly Party[] {
  if (object !== undefined && object !== unit?.owner) return joinedWith(clause.names, object)
  return unit === null ? [] : [unit.party]
}

// "is negotiating the sale of Y", "confirms the sale of a stake in Y": goods are not talked about so.
function isUnderWay({ sentence, language, left }: Clause, named: Unit | null): boolean {
  const { rumored, cancelled } = language.cues
  if (left.length === 0 || !(language.verbLast || language.names.complementsFollow)) return false
  return named?.isStake === true || [rumored, cancelled].some((cue) => cue.test(sentence.phrase))
}

// "in talks with X over the sale of Y", "hat mit X einen Vertrag über den Verkauf von Y unterzeichnet"
function partner({ left, language, sentence }: Clause): Name | undefined {
  const { rumored, ahead, contract } = language.cues
  const isTalked = [rumored, ahead, contract].some((cue) => cue?.test(sentence.phrase) === true)
  if (!isTalked) return undefined
  return left.find((name) => introducedBy(name, 'with'))
}
