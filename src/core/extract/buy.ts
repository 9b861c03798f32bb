import { nameKey } from '../company/name.ts'
import { hasEnding } from '../language/ending.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import { boughtName, holderOf, isAimedAt, isOffered } from './bought-name.ts'
import { buyNoun } from './buy-noun.ts'
import { bareRight, type Clause, joinedWith, type Roles, rightWith, roles } from './clause.ts'
import { heldStake } from './held-stake.ts'
import { introducedBy, type Name } from './name.ts'
import { isPassive } from './passive.ts'
import { spanText } from './read-names.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { unitAfter } from './unit.ts'
import { unitSubject } from './unit-subject.ts'

/** Who buys what in a clause with a buying verb or noun. */
export function readBuy(clause: Clause): Roles {
  if (clause.trigger.form === 'noun') return buyNoun(clause)
  const { verbLast } = clause.language
  if (isPassive(clause)) return verbLast ? buyPassiveVerbLast(clause) : buyPassive(clause)
  return verbLast ? buyVerbSecond(clause) : buyActive(clause)
}

function buyActive(clause: Clause): Roles {
  const bought = boughtName(clause)
  const subject = agentOf(clause, bought) ?? subjectBefore(clause) ?? subjectAfter(clause, bought)
  const acquirers = joinedWith(clause.names, subject)
  const owned = ownedObject(clause, bought)
  if (owned !== null) return { ...roles(owned), acquirers }
  const topic = topicOf(clause, bought)
  if (topic !== null) return topic
  const seller = sellerAfter(clause, bought)
  const described = bought === undefined ? unitAfter(clause, clause.after, true) : null
  return roles({
    acquirers,
    targets:
      described !== null && !described.isStake
        ? [{ ...described.party, described: true }]
        : joinedWith(clause.names, bought).filter((name) => !acquirers.includes(name)),
    sellers: seller === undefined ? [] : [seller],
  })
}

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
  return giver ?? holderOf(clause, bought)
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
  if (language.names.demonyms === undefined || subject === undefined || topic === undefined)
    return null
  const comma = sentence.tokens[topic.to]?.text === ',' && subject.from - topic.to <= 4
  const isTopic = topic.prepositions === null && others.length === 0 && comma
  return isTopic ? roles({ acquirers: [subject], targets: [topic] }) : null
}

// "buys the mobile unit of Siemens" and "buys Siemens's mobile unit": the unit is bought, Siemens sells.
function unitTarget(clause: Clause, object: Name | undefined): Partial<Roles> | null {
  const unit = unitAfter(clause, clause.after)
  if (unit?.owner === undefined || unit.isStake) return null
  if (object !== undefined && object !== unit.owner && !object.possessive) return null
  return { targets: [unit.party], sellers: [unit.owner] }
}

// "buys Norvik's Halden": the name behind the possessive is what is bought.
function ownedBy(clause: Clause, owner: Name | undefined): Name | undefined {
  if (owner === undefined || !owner.possessive || clause.language.verbLast) return undefined
  return clause.right.find((name) => name.from === owner.to + 1 && !name.modifier)
}

function buyPassive(clause: Clause): Roles {
  const agent = rightWith(clause, 'agent')
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

// Verb-second languages: subject and object stand around a finite verb, or both before a closing one.
function buyVerbSecond(clause: Clause): Roles {
  if (isCountedGoods(clause)) return roles({})
  const both = [...clause.right, ...clause.left]
  const left = clause.left.filter(isBare).toReversed()
  const right = clause.right.filter(isBare)
  const stakeObject = both.find(
    (name) => introducedBy(name, 'of') || isOffered(clause, name) || isAimedAt(clause, name),
  )
  const subject = subjectOf(clause, left, right)
  const acquirers = joinedWith(clause.names, subject).filter(
    (name) => name.from < clause.at || left.length === 0,
  )
  const bare = isEntry(clause) ? undefined : objectOf(left, right, acquirers)
  const target = bare ?? stakeObject
  const unit = target === stakeObject ? unitTarget(clause, target) : ownUnit(clause, target)
  if (unit !== null && target !== subject) return { ...roles(unit), acquirers }
  const seller = both.find((name) => isSellerBeside(clause, name, target))
  return roles({
    acquirers: target === subject ? [] : acquirers,
    targets: joinedWith(clause.names, target).filter((name) => !acquirers.includes(name)),
    sellers: seller === undefined ? [] : [seller],
  })
}

// "kauft Haldens Pumpensparte": the unit behind the possessive is bought, its owner sells.
function ownUnit(clause: Clause, owner: Name | undefined): Partial<Roles> | null {
  if (owner?.possessive !== true || owner.from < clause.at) return null
  const unit = unitAfter(clause, owner.to)
  return unit === null || unit.isStake ? null : { targets: [unit.party], sellers: [owner] }
}

const SELLER_REACH = 4

// "neemt Y over van Z", "koopt van Z een belang in Y": the seller stands close to what is bought.
function isSellerBeside(clause: Clause, name: Name, target: Name | undefined): boolean {
  if (target === undefined || name === target || !introducedBy(name, 'from')) return false
  const between = clause.sentence.tokens.slice(
    Math.min(name.to, target.to),
    Math.max(name.from, target.from),
  )
  return name.from > clause.at && between.length <= SELLER_REACH && !between.some(isPause)
}

function isPause({ kind, text }: Token): boolean {
  return kind === 'mark' && !/^[-‐‑%"'“„’]$/.test(text)
}

function isBare(name: Name): boolean {
  return name.prepositions === null && !name.modifier
}

function subjectOf(
  clause: Clause,
  left: readonly Name[],
  right: readonly Name[],
): Name | undefined {
  if (left.length === 0 && (right.length > 1 || opensWithObject(clause))) return right[0]
  const [only, ...others] = left
  const described = clause.left.findLast((name) => name.modifier)
  // "Norvik-topman Jan Bakker wil Halden kopen": before a closing verb the one bare name is the object.
  const closing = clause.trigger.form !== 'finite' && right.length === 0 && others.length === 0
  if (closing && only !== undefined && described !== undefined && described.to <= only.from)
    return described
  return only ?? described
}

// "Bei Halden steigt Norvik ein", "Die Mehrheit an Halden übernimmt Norvik": what stands before the verb is its object.
function opensWithObject(clause: Clause): boolean {
  const { sentence, language, trigger, at } = clause
  if (trigger.form !== 'finite') return false
  if (isEntry(clause)) return true
  const { determiners, unitNouns } = language.names
  return (
    determiners.has(lowerAt(sentence.tokens, 0)) &&
    sentence.tokens
      .slice(1, Math.min(at, OPENING))
      .some(({ lower }) => unitNouns.has(lower) || language.grammar.stakeNouns.has(lower))
  )
}

const OPENING = 4

function isEntry({ sentence, language, at }: Clause): boolean {
  return language.grammar.entryVerbs?.has(lowerAt(sentence.tokens, at)) === true
}

// "kauft 30 Flugzeuge von Norvik": what is counted is goods, unless it is a share or a part of a company.
function isCountedGoods({ sentence: { tokens }, trigger, language, after }: Clause): boolean {
  const [count, noun] = [tokens[after], tokens[after + 1]]
  if (trigger.form !== 'finite' || count === undefined || noun?.kind !== 'word') return false
  const { numbers, names, grammar } = language
  if (count.kind !== 'number' && !numbers.numerals.has(count.lower)) return false
  const isMeasure = [numbers.percent, numbers.magnitudes, numbers.currencies].some((words) =>
    words.has(noun.lower),
  )
  const isPart =
    [names.unitNouns, names.companyNouns, grammar.stakeNouns].some((words) =>
      words.has(noun.lower),
    ) ||
    (names.unitEndings !== undefined && hasEnding(noun.lower, names.unitEndings, 0))
  return isCapital(noun) && !isMeasure && !isPart
}

function objectOf(
  left: readonly Name[],
  right: readonly Name[],
  acquirers: readonly Name[],
): Name | undefined {
  const closing = left.some((name) => !acquirers.includes(name)) && right.length === 0
  return closing
    ? left.findLast((name) => !acquirers.includes(name))
    : right.find((name) => !acquirers.includes(name))
}
