import {
  type Clause,
  joinedWith,
  type Party,
  type Roles,
  rightWith,
  roles,
  subjectBefore,
} from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { isPassive } from './passive.ts'
import { unitAfter } from './unit.ts'

/** Who sells what to whom in a clause with a selling verb or noun; nothing unless a company or unit is sold. */
export function readSell(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return sellNoun(clause)
  if (isPassive(clause)) return sellPassive(clause)
  return sellActive(clause)
}

function sellActive(clause: Clause): Roles {
  const subject = sellerOf(clause)
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const buyer = all.find((name) => introducedBy(name, 'to') && name !== subject)
  const object = all.find(
    (name) => name.prepositions === null && name !== subject && !name.possessive && !name.modifier,
  )
  const unit = unitAfter(clause, clause.after)
  if (unit?.isStake === true) return sellStake(clause, { subject, buyer, all })
  const targets: readonly Party[] =
    object !== undefined && Math.abs(object.from - clause.at) < 12
      ? joinedWith(clause.names, object)
      : unit === null
        ? []
        : [unit.party]
  return guarded(clause, buyer, { targets, sellers: joinedWith(clause.names, subject) })
}

// A stake "in Y" is a part of Y; without one the seller sells of itself.
function sellStake(
  clause: Clause,
  found: {
    readonly subject: Name | undefined
    readonly buyer: Name | undefined
    readonly all: readonly Name[]
  },
): Roles {
  const { subject, buyer, all } = found
  const held = all.find((name) => introducedBy(name, 'of') && name !== buyer && name !== subject)
  const seller = held === undefined || subject === undefined ? [] : [subject]
  return guarded(clause, buyer, {
    targets: [held ?? subject].filter((name) => name !== undefined),
    sellers: seller,
  })
}

// Verb-second clauses may put the seller after the verb ("Um … zu sparen, verkauft X seine Sparte").
function sellerOf(clause: Clause): Name | undefined {
  if (!clause.language.verbLast) return subjectBefore(clause)
  return clause.left.findLast(isBare) ?? clause.left.at(-1) ?? clause.right.find(isBare)
}

function isBare(name: Name): boolean {
  return name.prepositions === null
}

function sellPassive(clause: Clause): Roles {
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const buyer = all.find((name) => introducedBy(name, 'to'))
  const target = subjectBefore(clause)
  const seller = all.find((name) => introducedBy(name, 'agent') && name !== buyer)
  return guarded(clause, buyer, {
    targets: joinedWith(clause.names, target),
    sellers: seller === undefined ? [] : [seller],
  })
}

function sellNoun(clause: Clause): Roles {
  const buyer = rightWith(clause, 'to')
  const object = clause.right.find((name) => introducedBy(name, 'of') && name !== buyer)
  const unit = unitAfter(clause, clause.after + 1)
  const owner = clause.left.find((name) => name.possessive) ?? rightWith(clause, 'agent')
  const seller = owner !== object ? (owner ?? unit?.owner) : undefined
  const targets: readonly Party[] =
    object !== undefined && object !== unit?.owner
      ? joinedWith(clause.names, object)
      : unit === null
        ? []
        : [unit.party]
  return guarded(clause, buyer, { targets, sellers: seller === undefined ? [] : [seller] })
}

// Shops sell things all day: without a buyer it takes a company's part to make a deal.
function guarded(clause: Clause, buyer: Name | undefined, found: Partial<Roles>): Roles {
  const acquirers = joinedWith(clause.names, buyer)
  const targets = (found.targets ?? []).filter(
    (party) => !acquirers.some((name) => name.key === party.key),
  )
  const sellers = (found.sellers ?? []).filter(
    (party) => !targets.some((name) => name.key === party.key),
  )
  const alone = acquirers.length === 0
  if (targets.length === 0 || (alone && !isWorthTelling(clause, sellers, targets))) return roles({})
  return roles({ acquirers, targets, sellers })
}

// Without a buyer it takes a seller and a part of it, or a sum.
function isWorthTelling(
  clause: Clause,
  sellers: readonly Party[],
  targets: readonly Party[],
): boolean {
  const { tokens } = clause.sentence
  const { magnitudes } = clause.language.numbers
  if (tokens.some((token) => magnitudes.has(token.lower))) return true
  const isName = (party: Party) => clause.names.some((name) => name.key === party.key)
  return sellers.length > 0 && targets.some((party) => !isName(party))
}
