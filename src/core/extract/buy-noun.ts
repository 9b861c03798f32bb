import { lowerAt } from '../text/token.ts'
import { type Around, namesAround, pointsBack } from './around-noun.ts'
import { holderOf } from './bought-name.ts'
import { beneficiary, claimant } from './claimant.ts'
import { type Clause, joinedWith, OBJECT_REACH, type Roles, roles } from './clause.ts'
import { gossiped } from './gossip.ts'
import { heldStake } from './held-stake.ts'
import { introducedBy, type Name } from './name.ts'
import { isOfOffer, readOffer, readRejection } from './offer.ts'
import { subjectBefore } from './subject.ts'
import { isWhole } from './trigger-match.ts'
import { unitAfter } from './unit.ts'

// How far before a stake the verb that sells it may stand.
const SALE_REACH = 8

/** Who buys what according to a noun: "X's purchase of Y", "the acquisition of Y by X", "a bid from X for Y". */
export function buyNoun(clause: Clause): Roles {
  const { language, sentence } = clause
  if (buysNothing(clause)) return roles({})
  if (clause.trigger.particle !== undefined) return readEntry(clause, clause.trigger.particle)
  // "a takeover approach from Norvik": the noun behind says what it is.
  const offered = [clause.at, clause.after].some((at) =>
    language.grammar.offerNoun.test(lowerAt(sentence.tokens, at)),
  )
  const around = namesAround(clause, offered)
  const held = heldStake(clause, around.object) ?? ownedUnit(clause, around.object)
  if (held !== null)
    return { ...held, acquirers: withoutSeller(clause, buyerOf(clause, around), held) }
  return (
    (offered ? readOffer(clause, around) : null) ??
    readRejection(clause) ??
    pairBefore(clause, around) ??
    readPlain(clause, around)
  )
}

function buysNothing(clause: Clause): boolean {
  return [isStakeForSale, isHolding, isKept, isHeld, isOfOffer].some((holds) => holds(clause))
}

// "Norvik, Corvus sign accord on purchase of Corvus's stake in Halden": who sells does not buy.
function withoutSeller(clause: Clause, buyer: Name | undefined, { sellers }: Roles): Name[] {
  return joinedWith(clause.names, buyer).filter(
    ({ key }) => !sellers.some((seller) => seller.key === key),
  )
}

// "the acquisition of Norvik's pump business": the unit is bought, its owner sells.
function ownedUnit(clause: Clause, owner: Name | undefined): Roles | null {
  if (owner?.possessive !== true || clause.language.verbLast) return null
  const owned = clause.right.find((name) => name.from === owner.to + 1 && !name.modifier)
  if (owned !== undefined) return roles({ targets: [owned], sellers: [owner] })
  const unit = unitAfter(clause, owner.to)
  return unit === null || unit.isStake ? null : roles({ targets: [unit.party], sellers: [owner] })
}

// "l'entrée de X au capital de Y", "la prise de contrôle de Y par X", "la prise de participation de X dans Y"
function readEntry(clause: Clause, particle: string): Roles {
  const { tokens } = clause.sentence
  const said = tokens.findIndex(({ lower }, at) => at >= clause.after && lower === particle)
  const agent = clause.right.find((name) => introducedBy(name, 'agent'))
  const inner = clause.right.find((name) => name.to <= said && introducedBy(name, 'of'))
  const outer = clause.right.filter((name) => name.from > said && introducedBy(name, 'of'))
  const [first, second] = outer
  const entering = agent ?? inner ?? (second === undefined ? claimant(clause, first) : first)
  const target = entering === first ? second : first
  return roles({
    acquirers: joinedWith(clause.names, entering),
    targets: joinedWith(clause.names, target),
  })
}

// "the purchase of Corvus's stake in Halden": a stake is its holder's, another word says what becomes of it.
function isHolding({ language, sentence, at, left }: Clause): boolean {
  const [holder] = left
  return (
    holder?.possessive === true &&
    at - holder.to <= HOLDER_REACH &&
    language.grammar.stakeNouns.has(lowerAt(sentence.tokens, at)) &&
    holder.prepositions !== null
  )
}

const HOLDER_REACH = 5

// "wants to convert its stake in Halden": what is one's own is bought where it grows only.
function isKept({ language, sentence: { tokens }, at }: Clause): boolean {
  const { own, stakeNouns } = language.grammar
  if (!stakeNouns.has(lowerAt(tokens, at))) return false
  if (![1, 2, 3].some((back) => own.has(lowerAt(tokens, at - back)))) return false
  const beside = tokens.slice(Math.max(0, at - GROWTH_LEFT), at + GROWTH_RIGHT)
  const words = beside.map(({ lower }) => lower).join(' ')
  return ![language.terms.raise, language.terms.lower].some((cue) => cue?.test(words) === true)
}

// "the bank, in which Norvik has a stake": whoever has one does not buy it.
function isHeld({ language, sentence: { tokens }, at }: Clause): boolean {
  if (!language.grammar.stakeNouns.has(lowerAt(tokens, at))) return false
  const back = language.names.determiners.has(lowerAt(tokens, at - 1)) ? 2 : 1
  return language.terms.holds.test(lowerAt(tokens, at - back))
}

const GROWTH_LEFT = 8
const GROWTH_RIGHT = 14

// "verkauft seine Beteiligung": the selling verb tells the deal, its object does not buy anything.
function isStakeForSale({ language, sentence: { tokens }, at }: Clause): boolean {
  if (!language.grammar.stakeNouns.has(lowerAt(tokens, at))) return false
  const sells = (index: number) =>
    language.triggers
      .get(lowerAt(tokens, index))
      ?.some((trigger) => trigger.frame === 'sell' && isWhole(trigger, tokens, index)) === true
  for (let index = Math.max(0, at - SALE_REACH); index < at; index++) if (sells(index)) return true
  if (!language.verbLast) return false
  // The verb closes the clause, however much stands before it.
  const pause = tokens.findIndex(({ text }, index) => index > at && /^[,;:]$/.test(text))
  const end = Math.max(
    at + OBJECT_REACH,
    Math.min(at + CLAUSE_REACH, pause < 0 ? tokens.length : pause),
  )
  for (let index = at + 1; index <= end; index++) if (sells(index)) return true
  return false
}

const CLAUSE_REACH = 30

// "announces its acquisition by Norvik", "denies a takeover by Norvik": the subject is what is bought.
function ownTarget(clause: Clause, { agent, target }: Around): Name | undefined {
  if (target !== undefined || agent === undefined) return target
  const { grammar, prepositions } = clause.language
  const { tokens } = clause.sentence
  const isOwn = [1, 2].some((back) => grammar.own.has(lowerAt(tokens, clause.at - back)))
  const isNext = prepositions.get(lowerAt(tokens, clause.after))?.[0] === 'agent'
  return isOwn || isNext ? subjectBefore(clause, agent) : undefined
}

function buyerOf(clause: Clause, { agent, owner, target }: Around): Name | undefined {
  return (
    agent ??
    owner ??
    (target === undefined ? undefined : (claimant(clause, target) ?? beneficiary(clause, target)))
  )
}

// "the purchase of the pump unit of Siemens", "la compra de la filial de Panamá"
function unitBought(clause: Clause, { agent, owner, target }: Around): Roles | null {
  const unit = pointsBack(clause) ? null : unitAfter(clause, clause.after + 1)
  if (unit === null || unit.isStake || (target !== undefined && target !== unit.owner)) return null
  const buyer = agent ?? owner ?? claimant(clause, target)
  const seller = unit.owner === buyer ? undefined : unit.owner
  return roles({
    acquirers: joinedWith(clause.names, buyer),
    targets: [unit.party],
    sellers: seller === undefined ? [] : [seller],
  })
}

function readPlain(clause: Clause, around: Around): Roles {
  const ouster =
    around.target === undefined ? (ousterOf(clause) ?? gossiped(clause, around.agent)) : null
  if (ouster !== null) return ouster
  const agreed =
    around.target === undefined && around.agent === undefined ? agreedWith(clause) : null
  const whole = agreed ?? unitBought(clause, around)
  if (whole !== null) return whole
  const { object, agent, near } = around
  const target = ownTarget(clause, around)
  const buyer = buyerOf(clause, around)
  const seller =
    near.find((name) => introducedBy(name, 'from') && name !== object && name !== agent) ??
    holderOf(clause, target)
  return roles({
    acquirers: joinedWith(clause.names, buyer === target ? undefined : buyer).filter(
      (name) => name !== target,
    ),
    targets: joinedWith(clause.names, target).filter((name) => name !== buyer),
    sellers: seller === undefined || clause.language.verbLast ? [] : [seller],
  })
}

// "Norvik, Halden takeover talks": of two names before the noun the first is who buys.
function pairBefore(clause: Clause, { agent, owner, object }: Around): Roles | null {
  const { left, at, sentence } = clause
  const [second] = left
  if (second?.to !== at || [agent, owner, object].some((name) => name !== undefined)) return null
  if (sentence.tokens[second.from - 1]?.text !== ',') return null
  const [first, ...others] = joinedWith(clause.names, second)
  return first === undefined || others.length !== 1
    ? null
    : roles({ acquirers: [first], targets: others })
}

// A deal noun that says so much by itself is agreed on with what is bought.
const TAKEOVER = 0.7

// "hat sich mit Y auf eine Übernahme geeinigt", "spricht mit Y über eine Übernahme"
function agreedWith(clause: Clause): Roles | null {
  const { language, left, trigger } = clause
  if (!language.verbLast || trigger.weight < TAKEOVER) return null
  const partner = left.find((name) => introducedBy(name, 'with') && !introducedBy(name, 'of'))
  const subject = partner === undefined ? undefined : subjectBefore(clause, partner)
  if (partner === undefined || subject === undefined) return null
  return roles({ acquirers: joinedWith(clause.names, subject), targets: [partner] })
}

// "X verlangt vom Vorstand der Y einen Squeeze-out", "Y AG: Squeeze-out der Minderheitsaktionäre"
function ousterOf(clause: Clause): Roles | null {
  const { sentence, language, at, left } = clause
  if (language.grammar.ousterNouns?.has(lowerAt(sentence.tokens, at)) !== true) return null
  const subject = subjectBefore(clause)
  if (subject === undefined) return null
  const object = left.find((name) => name !== subject && introducedBy(name, 'of'))
  if (object === undefined) return roles({ targets: [subject] })
  return roles({ acquirers: [subject], targets: [object] })
}
