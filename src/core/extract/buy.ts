import { nameKey } from '../company/name.ts'
import { lowerAt } from '../text/token.ts'
import { affiliatesOf } from './affiliates.ts'
import { withAgreedSeller } from './agreed-seller.ts'
import { subjectBeforeColon, topicBeforeColon } from './before-colon.ts'
import { boughtName, holderOf } from './bought-name.ts'
import { buyNoun } from './buy-noun.ts'
import { buyVerbSecond } from './buy-verb-second.ts'
import { bareRight, type Clause, joinedWith, type Roles, roles } from './clause.ts'
import { readContest } from './contest.ts'
import { heldStake } from './held-stake.ts'
import { isInRound } from './in-round.ts'
import { introducedBy, type Name } from './name.ts'
import { receivedOffer } from './offer.ts'
import { isPassive } from './passive.ts'
import { spanText } from './read-names.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { unitAfter } from './unit.ts'
import { unitSubject } from './unit-subject.ts'
import { unitTarget } from './unit-target.ts'

/** Who buys what in a clause with a buying verb or noun. */
export function readBuy(clause: Clause): Roles {
  return withAgreedSeller(clause, readPurchase(clause))
}

function readPurchase(clause: Clause): Roles {
  if (clause.trigger.form === 'noun')
    return shrinks(clause) ? soldBy(buyNoun(clause)) : buyNoun(clause)
  const { verbLast } = clause.language
  const contest = readContest(clause)
  if (contest !== null) return contest
  if (isInRound(clause) || takesPost(clause)) return roles({})
  if (isPassive(clause)) return verbLast ? buyPassiveVerbLast(clause) : buyPassive(clause)
  return verbLast ? buyVerbSecond(clause) : buyActive(clause)
}

// "takes over the company as chief executive"
function takesPost({ sentence, language, at }: Clause): boolean {
  const { post } = language.cues
  const behind = sentence.tokens.slice(at, at + POST_REACH).map(({ lower }) => lower)
  return post?.test(behind.join(' ')) === true
}

const POST_REACH = 12

// "hat ihre Beteiligung an Norvik von 30 auf 25 Prozent gesenkt": whoever has a stake that shrinks sells.
function shrinks({ sentence, language, at }: Clause): boolean {
  const { grammar, terms } = language
  if (terms.lower === undefined || !grammar.stakeNouns.has(lowerAt(sentence.tokens, at)))
    return false
  const beside = sentence.tokens.slice(Math.max(0, at - SHRINK_LEFT), at + SHRINK_RIGHT)
  return terms.lower.test(beside.map(({ lower }) => lower).join(' '))
}

const SHRINK_LEFT = 4
const SHRINK_RIGHT = 14

function soldBy({ acquirers, targets }: Roles): Roles {
  return roles({ targets, sellers: acquirers })
}

function buyActive(clause: Clause): Roles {
  const bought = boughtName(clause)
  const received = bought === undefined ? receivedOffer(clause) : null
  if (received !== null) return received
  const subject = buyerOf(clause, bought)
  const acquirers = joinedWith(clause.names, subject)
  const owned = ownedObject(clause, bought)
  if (owned !== null) return { ...roles(owned), acquirers }
  const topic = topicOf(clause, bought) ?? topicBeforeColon(clause, bought)
  if (topic !== null) return topic
  const seller = sellerAfter(clause, bought)
  const described = bought === undefined ? unitAfter(clause, objectStart(clause), true) : null
  return roles({
    acquirers,
    targets:
      described !== null && !described.isStake
        ? [{ ...described.party, described: true }]
        : joinedWith(clause.names, bought).filter((name) => !acquirers.includes(name)),
    sellers: seller === undefined ? [] : [seller],
  })
}

function buyerOf(clause: Clause, bought: Name | undefined): Name | undefined {
  return (
    agentOf(clause, bought) ??
    subjectBefore(clause) ??
    subjectBeforeColon(clause) ??
    subjectAfter(clause, bought)
  )
}

// Where the words for what is bought begin: behind the verb, behind "picks up" and "met la main sur".
function objectStart({ sentence: { tokens }, after, trigger, language }: Clause): number {
  if (trigger.particle === undefined || language.prepositions.has(trigger.particle)) return after
  const said = tokens.findIndex(({ lower }, at) => at >= after && lower === trigger.particle)
  if (!language.names.complementsFollow) return said === after ? after + 1 : after
  if (said > after + PARTICLE_REACH) return after
  return language.prepositions.has(lowerAt(tokens, said + 1)) ? said + 2 : said + 1
}

const PARTICLE_REACH = 2

// What is bought of somebody who is named with it: a stake, a unit, a company.
function ownedObject(clause: Clause, bought: Name | undefined): Partial<Roles> | null {
  const held = heldStake(clause, bought)
  if (held !== null) return held
  const left = partnership(clause, bought)
  const unit =
    left === undefined ? (unitTarget(clause, bought) ?? headlineUnit(clause, bought)) : null
  if (unit !== null) return unit
  const owned = left ?? ownedBy(clause, bought)
  return owned === undefined
    ? null
    : { targets: [owned], sellers: joinedWith(clause.names, bought) }
}

// "buys out its partner Corvus in Halden": what the partner leaves is bought.
function partnership({ trigger, language, right }: Clause, partner: Name | undefined) {
  if (partner === undefined || trigger.particle === undefined) return undefined
  if (language.grammar.outWords?.has(trigger.particle) !== true) return undefined
  return right.find((name) => name.from > partner.to && introducedBy(name, 'of'))
}

// "the deal to acquire Halden by Norvik"
function agentOf({ trigger, right }: Clause, bought: Name | undefined): Name | undefined {
  if (trigger.form !== 'infinitive' || bought === undefined) return undefined
  return right.find((name) => name.from === bought.to + 1 && introducedBy(name, 'agent'))
}

function sellerAfter(clause: Clause, bought: Name | undefined): Name | undefined {
  const giver = clause.right.find(
    (name) => introducedBy(name, 'from') && name !== bought && !name.possessive,
  )
  return giver ?? affiliatesOf(clause, bought) ?? holderOf(clause, bought)
}

// "Norvik buys Halden unit": a headline's bare name before the unit is its owner's.
function headlineUnit(clause: Clause, object: Name | undefined): Partial<Roles> | null {
  const { sentence, language } = clause
  if (object === undefined || !(sentence.titleCase || sentence.order === 0)) return null
  const { unitNouns, companyNouns } = language.names
  const noun = lowerAt(sentence.tokens, object.to)
  if (!unitNouns.has(noun) || !companyNouns.has(noun)) return null
  if (object.from !== clause.after || language.verbLast) return null
  const text = spanText(sentence, { from: object.from, to: object.to + 1 })
  return { targets: [{ text, key: nameKey(text), described: true }], sellers: [object] }
}

// "Halden, Norvik rileva il 60%": a headline's topic before its subject is what is bought.
function topicOf({ sentence, language, left }: Clause, bought: Name | undefined): Roles | null {
  if (bought !== undefined) return null
  const [subject, topic, ...others] = left
  if (!language.names.capitalTells || subject === undefined || topic === undefined) return null
  const comma = sentence.tokens[topic.to]?.text === ',' && subject.from - topic.to <= 4
  const isTopic = topic.prepositions === null && others.length === 0 && comma
  return isTopic ? roles({ acquirers: [subject], targets: [topic] }) : null
}

// "buys Norvik's Halden": the name behind the possessive is what is bought.
function ownedBy(clause: Clause, owner: Name | undefined): Name | undefined {
  if (owner === undefined || !owner.possessive || clause.language.verbLast) return undefined
  return clause.right.find((name) => name.from === owner.to + 1 && !name.modifier)
}

function buyPassive(clause: Clause): Roles {
  const agent = clause.right.find((name) => introducedBy(name, 'agent') && !name.modifier)
  const seller = clause.right.find((name) => introducedBy(name, 'from') && name !== agent)
  const bare = clause.left.find((name) => name.prepositions === null && name !== agent)
  const acquirers = joinedWith(clause.names, agent)
  const unit = unitSubject(clause)
  if (unit !== null) return { ...unit, acquirers }
  return roles({
    acquirers,
    targets: joinedWith(clause.names, subjectBefore(clause) ?? bare ?? subjectAfter(clause, agent)),
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
