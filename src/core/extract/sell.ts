import { lowerAt } from '../text/token.ts'
import { isAimedAt } from './bought-name.ts'
import { type Clause, joinedWith, type Party, type Roles, roles } from './clause.ts'
import { guardedSale, hasPercent, isSearch, sellerOf } from './guarded-sale.ts'
import { introducedBy, type Name } from './name.ts'
import { isPassive } from './passive.ts'
import { sellNoun } from './sell-noun.ts'
import { heldIn, isOfStake, isStakeIn } from './sold-stake.ts'
import { subjectBefore } from './subject.ts'
import { type Unit, unitAfter, unitBefore } from './unit.ts'
import { unitSubject } from './unit-subject.ts'

/** Who sells what to whom in a clause with a selling verb or noun; nothing unless a company or unit is sold. */
export function readSell(clause: Clause): Roles {
  return forSale(clause) ?? readSale(clause)
}

function readSale(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return sellNoun(clause)
  if (isPassive(clause)) return sellPassive(clause)
  return sellActive(clause)
}

// "Halden est à vendre", "Halden niega que esté en venta": no shop says so of itself, though nobody sells or buys yet.
function forSale(clause: Clause): Roles | null {
  const { sentence, language, right } = clause
  if (language.cues.forSale?.test(sentence.phrase) !== true) return null
  const target = subjectBefore(clause)
  const isTold = target === undefined || right.some((name) => !introducedBy(name, 'other'))
  return isTold ? null : roles({ targets: joinedWith(clause.names, target) })
}

// "sells Y to X", "to a group led by X", "to a fund managed by X"
function buyerIn({ language, sentence }: Clause, names: readonly Name[]): Name | undefined {
  const { leadWords, leadBy, tieWords } = language.grammar
  const leads = ({ from }: Name) =>
    leadBy.has(lowerAt(sentence.tokens, from - 1)) &&
    [leadWords, tieWords].some((words) => words?.has(lowerAt(sentence.tokens, from - 2)) === true)
  return names.find((name) => introducedBy(name, 'to')) ?? names.find(leads)
}

function buyerOf(clause: Clause, names: readonly Name[]): Name | undefined {
  return isSearch(clause) ? undefined : (buyerIn(clause, names) ?? personIn(clause))
}

// "verkoopt Y aan investeerder Jan Kern": people buy companies, too, and hardly anybody else is told of by name.
function personIn(clause: Clause): Name | undefined {
  return clause.names.find(
    (name) =>
      name.kind === 'person' &&
      introducedBy(name, 'to') &&
      !isStakeIn(clause, name) &&
      (clause.language.verbLast || name.from > clause.at),
  )
}

// "a deal with X to sell Y", "un accord avec X pour lui céder Y": whom a sale is agreed with buys. Goods are sold so,
// too: it takes a sale that is one without a buyer.
function withPartner({ trigger, language, left, names }: Clause, sale: Roles): Roles {
  const [nearest] = left
  if (trigger.form !== 'infinitive' || language.verbLast || sale.targets.length === 0) return sale
  if (sale.acquirers.length > 0 || nearest === undefined || !introducedBy(nearest, 'with'))
    return sale
  return {
    ...sale,
    acquirers: joinedWith(names, nearest),
    sellers: sale.sellers.filter(({ key }) => key !== nearest.key),
  }
}

function isPartSold(clause: Clause, held: Name | undefined): boolean {
  return (held !== undefined && clause.language.verbLast) || hasPercent(clause)
}

function sellActive(clause: Clause): Roles {
  const subject = sellerOf(clause)
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const held = heldIn(clause, all)
  const others = all.filter((name) => name !== subject && name !== held)
  const buyer = buyerOf(clause, others)
  const object = objectOf(clause, others)
  const unit = unitAfter(clause, objectStart(clause, buyer)) ?? unitBefore(clause, subject)
  if (unit?.isStake === true || (object === undefined && unit === null && isPartSold(clause, held)))
    return sellStake(clause, { subject, buyer, all, held })
  const isNamed = object !== undefined && Math.abs(object.from - clause.at) < OBJECT_REACH
  const part = partOf(clause, all).filter((name) => name !== buyer && name !== subject)
  const told = unit === null ? part : [asDescribed(unit.party)]
  return withPartner(
    clause,
    guardedSale(clause, buyer, {
      targets: isNamed ? joinedWith(clause.names, object) : told,
      sellers: joinedWith(clause.names, subject),
    }),
  )
}

const OBJECT_REACH = 12

function objectOf(clause: Clause, names: readonly Name[]): Name | undefined {
  const reflexive = takesOf(clause)
  const search = isSearch(clause)
  return names.find(
    (name) =>
      !name.possessive &&
      !name.modifier &&
      (name.prepositions === null ||
        (reflexive && introducedBy(name, 'of')) ||
        isAimedAt(clause, name) ||
        (search && (introducedBy(name, 'for') || introducedBy(name, 'to')))),
  )
}

// "verkauft seine Beteiligung an dem Gemeinschaftsunternehmen": the stake is in a company told by what it is.
function stakeUnit(clause: Clause): Unit | null {
  const { sentence, language, after } = clause
  const { grammar, prepositions } = language
  const at = sentence.tokens.findIndex(
    ({ lower }, index) => index >= after && grammar.stakeNouns.has(lower),
  )
  const joint = prepositions.get(lowerAt(sentence.tokens, at + 1))
  if (at < 0 || joint?.includes('of') !== true) return null
  const unit = unitAfter(clause, at + 2)
  return unit?.isStake === false ? unit : null
}

// "s'est défait de Y", "trennt sich von Y", "steigt bei Y aus": what is sold stands behind "of".
function takesOf({ trigger, language, sentence, at }: Clause): boolean {
  const { openers, particle = '' } = trigger
  return (
    openers !== undefined ||
    language.grammar.ofVerbs?.has(lowerAt(sentence.tokens, at)) === true ||
    language.prepositions.get(particle)?.includes('of') === true ||
    language.grammar.exits?.has(particle) === true
  )
}

// Where the words for what is sold begin: behind the verb, behind "trennt sich von" or "sucht einen Käufer für", behind
// the buyer in "céder à Norvik sa filiale".
function objectStart(clause: Clause, buyer: Name | undefined): number {
  const { sentence, after, trigger, language } = clause
  const opens = language.prepositions.get(lowerAt(sentence.tokens, after))?.includes('to') === true
  if (opens && !language.verbLast && buyer !== undefined && buyer === clause.right[0])
    return buyer.to
  const { particle = '' } = trigger
  const isOf = language.prepositions.get(particle)?.includes('of') === true
  if (!isOf && !isSearch(clause)) return after
  const said = sentence.tokens.findIndex(({ lower }, at) => at >= after && lower === particle)
  return said + (isOf ? 1 : 2)
}

// "sells 30 % of Y", "20 % de sa filiale, l'agence Y": the first company that a percentage is of.
function partOf(clause: Clause, all: readonly Name[]): readonly Name[] {
  const { sentence, language, after } = clause
  const part = all.find((name) => introducedBy(name, 'of') || isUnitsName(clause, name))
  if (part === undefined || part.from < after) return []
  const { percent } = language.numbers
  const between = sentence.tokens.slice(after, part.from)
  return between.some(({ lower }) => percent.has(lower)) ? [part] : []
}

// "sa principale filiale, l'agence Y": behind the unit and a comma its name is told.
function isUnitsName({ sentence: { tokens }, language }: Clause, { from, prepositions }: Name) {
  if (prepositions !== null) return false
  const back = [2, 3, 4, 5, 6, 7, 8].find((step) => tokens[from - step]?.text === ',')
  const comma = from - (back ?? 0)
  return (
    back !== undefined &&
    language.names.determiners.has(lowerAt(tokens, comma + 1)) &&
    language.names.unitNouns.has(lowerAt(tokens, comma - 1))
  )
}

// "sells 60 % of its pump unit"
function partOfUnit(clause: Clause): Unit | null {
  const { sentence, language, after } = clause
  const near = sentence.tokens.slice(after, after + PART_REACH)
  const share = near.findIndex(({ lower }) => language.numbers.percent.has(lower))
  const of = after + share + 1
  if (share < 0 || language.prepositions.get(lowerAt(sentence.tokens, of))?.includes('of') !== true)
    return null
  const unit = unitAfter(clause, of + 1)
  return unit?.isStake === false ? unit : null
}

const PART_REACH = 5

// "sells unit": any fuller word for it is better.
function asDescribed(party: Party): Party {
  return party.text.includes(' ') ? party : { ...party, described: true }
}

interface StakeSale {
  readonly subject: Name | undefined
  readonly buyer: Name | undefined
  readonly all: readonly Name[]
  readonly held: Name | undefined
}

// A stake "in Y" is a part of Y; without one the seller sells of itself.
function sellStake(clause: Clause, found: StakeSale): Roles {
  const { subject, buyer } = found
  const held = found.held ?? ownerOfStake(found)
  const unit = partOfUnit(clause) ?? (held === undefined ? stakeUnit(clause) : null)
  if (unit !== null && subject !== undefined)
    return guardedSale(clause, buyer, { targets: [asDescribed(unit.party)], sellers: [subject] })
  if (held === undefined) {
    const ofSeller = subject === undefined ? [] : [subject]
    return guardedSale(clause, buyer, familySale(clause, subject) ?? { targets: ofSeller })
  }
  const sale = { targets: [held], sellers: subject === undefined ? [] : [subject] }
  return isOfStake(clause, held)
    ? roles({ ...sale, acquirers: joinedWith(clause.names, buyer) })
    : guardedSale(clause, buyer, sale)
}

function ownerOfStake({ subject, buyer, all }: StakeSale): Name | undefined {
  return all.find((name) => introducedBy(name, 'of') && name !== buyer && name !== subject)
}

// "la famille Halden cède 30 % du groupe hôtelier": a family sells of what is hers, which another sentence names.
function familySale(clause: Clause, family: Name | undefined): Partial<Roles> | null {
  const { sentence, language, after } = clause
  const { familyNouns } = language.grammar
  if (family === undefined || familyNouns?.has(lowerAt(sentence.tokens, family.from - 1)) !== true)
    return null
  const of = sentence.tokens.findIndex(
    ({ lower }, at) => at >= after && language.prepositions.get(lower)?.includes('of') === true,
  )
  const whole = of < 0 ? null : unitAfter(clause, of + 1, true)
  if (whole === null || whole.isStake) return { targets: [], sellers: [family] }
  return { targets: [{ ...whole.party, described: true }], sellers: [family] }
}

function sellPassive(clause: Clause): Roles {
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const buyer = all.find((name) => introducedBy(name, 'to')) ?? personIn(clause)
  const unit = clause.language.verbLast ? null : unitSubject(clause)
  if (unit !== null) return guardedSale(clause, buyer, unit)
  const target = subjectBefore(clause)
  const seller = all.find((name) => introducedBy(name, 'agent') && name !== buyer)
  return guardedSale(clause, buyer, {
    targets: joinedWith(clause.names, target),
    sellers: seller === undefined ? [] : [seller],
  })
}
