import { isApposed } from './buy-noun.ts'
import { claimant } from './claimant.ts'
import { type Clause, joinedWith, type Party, type Roles, rightWith, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { isPassive } from './passive.ts'
import { subjectBefore } from './subject.ts'
import { type Unit, unitAfter } from './unit.ts'
import { unitSubject } from './unit-subject.ts'

/** Who sells what to whom in a clause with a selling verb or noun; nothing unless a company or unit is sold. */
export function readSell(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return sellNoun(clause)
  if (isPassive(clause)) return sellPassive(clause)
  return sellActive(clause)
}

function sellActive(clause: Clause): Roles {
  const subject = sellerOf(clause)
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const search = isSearch(clause)
  const buyer = search
    ? undefined
    : all.find((name) => introducedBy(name, 'to') && name !== subject)
  const reflexive = takesOf(clause)
  const object = all.find(
    (name) =>
      (name.prepositions === null ||
        (reflexive && introducedBy(name, 'of')) ||
        (search && (introducedBy(name, 'for') || introducedBy(name, 'to')))) &&
      name !== subject &&
      !name.possessive &&
      !name.modifier,
  )
  const unit = unitAfter(clause, clause.after)
  if (unit?.isStake === true || (object === undefined && unit === null && hasPercent(clause)))
    return sellStake(clause, { subject, buyer, all })
  const targets: readonly Party[] =
    object !== undefined && Math.abs(object.from - clause.at) < 12
      ? joinedWith(clause.names, object)
      : unit === null
        ? partOf(clause, all).filter((name) => name !== buyer && name !== subject)
        : [asDescribed(unit.party)]
  return guarded(clause, buyer, { targets, sellers: joinedWith(clause.names, subject) })
}

// "s'est défait de Y", "trennt sich von Y": what is sold stands behind "of".
function takesOf({ trigger: { opener, particle }, language }: Clause): boolean {
  return opener !== undefined || language.prepositions.get(particle ?? '')?.includes('of') === true
}

// "cherche un acquéreur pour Y": no shop looks for buyers by that word.
function isSearch({ trigger: { particle }, language: { grammar } }: Clause): boolean {
  return particle !== undefined && grammar.buyerNouns?.has(particle) === true
}

const PERCENT_REACH = 8

// "sells 30% of Y": a share of a company is sold although no noun says so.
function hasPercent({ sentence, after, language }: Clause): boolean {
  return sentence.tokens
    .slice(after, after + PERCENT_REACH)
    .some(({ lower }) => language.numbers.percent.has(lower))
}

// "sells 30 % of Y": the first company that a percentage is of.
function partOf({ sentence, language, after }: Clause, all: readonly Name[]): readonly Name[] {
  const part = all.find((name) => introducedBy(name, 'of'))
  if (part === undefined || part.from < after) return []
  const { percent } = language.numbers
  const between = sentence.tokens.slice(after, part.from)
  return between.some(({ lower }) => percent.has(lower)) ? [part] : []
}

// "sells unit": any fuller word for it is better.
function asDescribed(party: Party): Party {
  return party.text.includes(' ') ? party : { ...party, described: true }
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
  const unit = clause.language.verbLast ? null : unitSubject(clause)
  if (unit !== null) return guarded(clause, buyer, unit)
  const target = subjectBefore(clause)
  const seller = all.find((name) => introducedBy(name, 'agent') && name !== buyer)
  return guarded(clause, buyer, {
    targets: joinedWith(clause.names, target),
    sellers: seller === undefined ? [] : [seller],
  })
}

function sellNoun(clause: Clause): Roles {
  const buyer = rightWith(clause, 'to') ?? partner(clause)
  const object = clause.right.find(
    (name) => (introducedBy(name, 'of') || isApposed(clause, name)) && name !== buyer,
  )
  const named = unitAfter(clause, clause.after + 1)
  const unit = named?.isStake === true ? null : named
  const owner = ownerOfSold(clause, object)
  const seller = owner !== object ? (owner ?? unit?.owner) : undefined
  const found = {
    targets: soldBy(clause, object, unit),
    sellers: seller === undefined ? [] : [seller],
  }
  if (buyer === undefined && seller !== undefined && isUnderWay(clause, named)) return roles(found)
  return guarded(clause, buyer, found)
}

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
  if (left.length === 0 || language.names.demonyms === undefined) return false
  return named?.isStake === true || [rumored, cancelled].some((cue) => cue.test(sentence.phrase))
}

// "in talks with X over the sale of Y"
function partner({ left, language, sentence }: Clause): Name | undefined {
  const { rumored, ahead } = language.cues
  if (!rumored.test(sentence.phrase) && !ahead.test(sentence.phrase)) return undefined
  return left.find((name) => introducedBy(name, 'with'))
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

// A verb of selling that says so much by itself is not said of goods ("stoot af").
const OF_COMPANIES = 0.65

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
  if (sellers.length === 0) return false
  if (clause.trigger.weight >= OF_COMPANIES) return true
  if (hasPercent(clause) || isOfStake(clause) || isSearch(clause)) return true
  return targets.some((party) => !isName(party)) || isOwnPart(clause)
}

// "se retire du capital de Halden": the verb's own words say that shares are sold.
function isOfStake({ trigger, language }: Clause): boolean {
  return trigger.particle !== undefined && language.cues.stake.test(trigger.particle)
}

const OWN_REACH = 12

// "its Acme Corp subsidiary": what is sold is the seller's own.
function isOwnPart(clause: Clause): boolean {
  const { sentence, after, language } = clause
  const next = sentence.tokens.slice(after, after + OWN_REACH)
  return hasOwn(clause) || next.some(({ lower }) => language.names.unitNouns.has(lower))
}

function hasOwn({ sentence, after, language }: Clause): boolean {
  return sentence.tokens
    .slice(after, after + OWN_REACH)
    .some(({ lower }) => language.grammar.own.has(lower))
}
