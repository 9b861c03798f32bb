import { hasEnding } from '../language/ending.ts'
import { lowerAt } from '../text/token.ts'
import { type Clause, joinedWith, type Party, type Roles, roles } from './clause.ts'
import type { Name } from './name.ts'
import { subjectBefore } from './subject.ts'
import { unitBefore } from './unit.ts'

/** The sides of a sale, nobody where it may as well be of goods. */
export function guardedSale(clause: Clause, buyer: Name | undefined, found: Partial<Roles>): Roles {
  const acquirers = joinedWith(clause.names, buyer)
  const targets = (found.targets ?? []).filter(
    (party) => !acquirers.some((name) => name.key === party.key),
  )
  const sellers = (found.sellers ?? []).filter(
    (party) => !targets.some((name) => name.key === party.key),
  )
  // Shops sell things all day: without a buyer it takes a company's part to make a deal.
  const alone = acquirers.length === 0
  if (targets.length === 0 || (alone && !isWorthTelling(clause, sellers, targets))) return roles({})
  return roles({ acquirers, targets, sellers })
}

// "Le fonds Norvik vend Halden": funds deal in companies, and staff that buys takes over its firm.
function isOfInvestors({ sentence, language }: Clause): boolean {
  return language.cues.buyout.test(sentence.phrase)
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
  if (isSoldTo(clause) || isInSteps(clause)) return true
  if (sellers.length === 0) return false
  if (clause.trigger.weight >= OF_COMPANIES || isOfInvestors(clause)) return true
  if (hasPercent(clause) || isOfStake(clause) || isSearch(clause)) return true
  return (
    targets.some((party) => !isName(party)) || isOwnPart(clause) || isCalledFirm(clause, targets)
  )
}

// "verkoopt winkelketen Halden", "vende la catena Halden", "trennt sich von der Altener Brauerei": a noun before the name or
// at its end says that it is a company's.
function isCalledFirm({ names, sentence, language }: Clause, targets: readonly Party[]): boolean {
  const { companyNouns, companyEndings, institutionNoun } = language.names
  return names.some(({ key, from, to }) => {
    const noun = lowerAt(sentence.tokens, from - 1)
    const isFirm =
      companyNouns.has(noun) ||
      (companyEndings !== undefined && hasEnding(noun, companyEndings, 3)) ||
      (to - from > 1 && institutionNoun?.test(lowerAt(sentence.tokens, to - 1)) === true)
    return isFirm && targets.some((party) => party.key === key)
  })
}

// "se retire du capital de Halden", "steigt bei Halden aus": the verb's own words say that shares are sold.
function isOfStake({ trigger, language }: Clause): boolean {
  const { particle } = trigger
  if (particle === undefined) return false
  return language.cues.stake.test(particle) || language.grammar.exits?.has(particle) === true
}

// "the auction process", "steht vor dem Verkauf": goods are not sold in such steps.
export function isInSteps({ sentence, language: { cues } }: Clause): boolean {
  return cues.saleSteps?.test(sentence.phrase) === true
}

// "Halden sold to Canadian pension fund": whoever that is, a company's noun says that it is no shopper.
function isSoldTo({ trigger, sentence: { tokens }, language, after }: Clause): boolean {
  if (
    trigger.form !== 'participle' ||
    language.prepositions.get(lowerAt(tokens, after))?.includes('to') !== true
  )
    return false
  return tokens
    .slice(after + 1, after + BUYER_REACH)
    .some(({ lower }) => language.names.companyNouns.has(lower))
}

const BUYER_REACH = 6
const OWN_REACH = 12

// "its Acme Corp subsidiary": what is sold is the seller's own.
function isOwnPart(clause: Clause): boolean {
  const { sentence, after, language } = clause
  const next = sentence.tokens.slice(after, after + OWN_REACH)
  return (
    hasOwn(clause) ||
    next.some(({ lower }) => language.names.unitNouns.has(lower)) ||
    unitBefore(clause, sellerOf(clause)) !== null
  )
}

/** Whether what follows belongs to the sentence's subject ("its"). */
export function hasOwn({ sentence, after, language }: Clause): boolean {
  return sentence.tokens
    .slice(after, after + OWN_REACH)
    .some(({ lower }) => language.grammar.own.has(lower))
}

/** "cherche un acquéreur pour Y": no shop looks for buyers by that word. */
export function isSearch({ trigger: { particle }, language: { grammar } }: Clause): boolean {
  return particle !== undefined && grammar.buyerNouns?.has(particle) === true
}

const PERCENT_REACH = 8

/** "sells 30% of Y": a share of a company is sold although no noun says so. */
export function hasPercent({ sentence, after, language }: Clause): boolean {
  return sentence.tokens
    .slice(after, after + PERCENT_REACH)
    .some(({ lower }) => language.numbers.percent.has(lower))
}

/** Whoever sells: the subject, behind the verb where another phrase stands first ("Um … zu sparen, verkauft X seine Sparte"). */
export function sellerOf(clause: Clause): Name | undefined {
  if (!clause.language.verbLast) return subjectBefore(clause)
  const { left, right, trigger } = clause
  const behind = trigger.form === 'finite' ? right.find(isBare) : undefined
  return left.findLast(isBare) ?? behind ?? left.at(-1) ?? right.find(isBare)
}

function isBare(name: Name): boolean {
  return name.prepositions === null
}
