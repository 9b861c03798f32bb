import { lowerAt } from '../text/token.ts'
import { buyNoun } from './buy-noun.ts'
import {
  bareRight,
  type Clause,
  joinedWith,
  OBJECT_REACH,
  type Roles,
  rightWith,
  roles,
  subjectBefore,
} from './clause.ts'
import { heldStake } from './held-stake.ts'
import { introducedBy, type Name } from './name.ts'
import { isPassive } from './passive.ts'
import { unitAfter } from './unit.ts'

/** Who buys what in a clause with a buying verb or noun. */
export function readBuy(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return buyNoun(clause)
  const { verbLast } = clause.language
  if (isPassive(clause)) return verbLast ? buyPassiveVerbLast(clause) : buyPassive(clause)
  return verbLast ? buyVerbSecond(clause) : buyActive(clause)
}

function buyActive(clause: Clause): Roles {
  const acquirers = joinedWith(clause.names, subjectBefore(clause))
  const object = clause.right.find((name) => endsSearch(clause, name) || isObject(clause, name))
  const bought = object !== undefined && isObject(clause, object) ? object : undefined
  const held = heldStake(clause, bought)
  if (held !== null) return { ...held, acquirers }
  const unit = unitTarget(clause, bought)
  if (unit !== null) return { ...roles(unit), acquirers }
  const seller = clause.right.find((name) => introducedBy(name, 'from') && name !== bought)
  return roles({
    acquirers,
    targets: joinedWith(clause.names, bought).filter((name) => name.from > clause.at),
    sellers: seller === undefined ? [] : [seller],
  })
}

// "buys the mobile unit of Siemens" and "buys Siemens's mobile unit": the unit is bought, Siemens sells.
function unitTarget(clause: Clause, object: Name | undefined): Partial<Roles> | null {
  const unit = unitAfter(clause, clause.after)
  if (unit?.owner === undefined || unit.isStake) return null
  if (object !== undefined && object !== unit.owner && !object.possessive) return null
  return { targets: [unit.party], sellers: [unit.owner] }
}

// What can be bought: a bare name, or one after "in", "of" ("a stake in", "shares of").
function isObject(clause: Clause, name: Name): boolean {
  if (name.modifier || name.from - clause.at > OBJECT_REACH) return false
  if (name.prepositions === null || introducedBy(name, 'of')) return true
  const { forVerbs } = clause.language.grammar
  return introducedBy(name, 'for') && forVerbs.has(lowerAt(clause.sentence.tokens, clause.at))
}

function endsSearch(clause: Clause, name: Name): boolean {
  return name.from - clause.at > OBJECT_REACH || (!name.modifier && introducedBy(name, 'to'))
}

function buyPassive(clause: Clause): Roles {
  const agent = rightWith(clause, 'agent')
  const seller = clause.right.find((name) => introducedBy(name, 'from') && name !== agent)
  const bare = clause.left.find((name) => name.prepositions === null && name !== agent)
  return roles({
    acquirers: joinedWith(clause.names, agent),
    targets: joinedWith(clause.names, subjectBefore(clause) ?? bare),
    sellers: seller === undefined ? [] : [seller],
  })
}

function buyPassiveVerbLast(clause: Clause): Roles {
  const agent = [...clause.left, ...clause.right].find((name) => introducedBy(name, 'agent'))
  const bare = clause.left.findLast((name) => name.prepositions === null && name !== agent)
  return roles({
    acquirers: joinedWith(clause.names, agent),
    targets: joinedWith(clause.names, bare ?? bareRight(clause)),
  })
}

// Verb-second languages: subject and object stand around a finite verb, or both before a closing one.
function buyVerbSecond(clause: Clause): Roles {
  const both = [...clause.right, ...clause.left]
  const left = clause.left.filter(isBare).toReversed()
  const right = clause.right.filter(isBare)
  const stakeObject = both.find((name) => introducedBy(name, 'of'))
  const seller = both.find((name) => introducedBy(name, 'from') && name !== stakeObject)
  const subject = subjectOf(clause, left, right)
  const acquirers = joinedWith(clause.names, subject).filter(
    (name) => name.from < clause.at || left.length === 0,
  )
  const target = objectOf(left, right, acquirers) ?? stakeObject
  return roles({
    acquirers: target === subject ? [] : acquirers,
    targets: joinedWith(clause.names, target).filter((name) => !acquirers.includes(name)),
    sellers: seller === undefined || seller === target ? [] : [seller],
  })
}

function isBare(name: Name): boolean {
  return name.prepositions === null && !name.modifier
}

function subjectOf(
  clause: Clause,
  left: readonly Name[],
  right: readonly Name[],
): Name | undefined {
  if (left.length === 0 && right.length > 1) return right[0]
  return left[0] ?? clause.left.findLast((name) => name.modifier)
}

function objectOf(
  left: readonly Name[],
  right: readonly Name[],
  acquirers: readonly Name[],
): Name | undefined {
  const closing = left.length > 1 && right.length === 0
  return closing
    ? left.findLast((name) => !acquirers.includes(name))
    : right.find((name) => !acquirers.includes(name))
}
