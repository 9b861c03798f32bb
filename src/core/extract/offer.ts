import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import { announcedOffer } from './announced-offer.ts'
import { type Clause, joinedWith, type Party, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'

// "valorise le groupe Halden"
const VALUE_REACH = 3

/** The names around an offer's noun: those near it, what it is for, and whose it is. */
interface Offered {
  readonly near: readonly Name[]
  readonly target: Name | undefined
  readonly owner: Name | undefined
}

/** Who bids for what, and who is to sell it, by an offer's noun; null where nobody is said to bid. */
export function readOffer(clause: Clause, { near, target, owner }: Offered): Roles | null {
  const bidder = near.find((name) => isBidder(clause, name))
  if (bidder !== undefined) {
    const bid = bidFrom(clause, bidder, target ?? owner)
    return { ...bid, sellers: receiversOf(clause, [...bid.acquirers, ...bid.targets]) }
  }
  const isAimed = target !== undefined && introducedBy(target, 'for')
  const receivers = isAimed ? receiversOf(clause, [target]) : []
  if (isAimed && receivers.length > 0) return roles({ targets: [target], sellers: receivers })
  if (owner !== undefined && target === undefined) return bidFrom(clause, owner, undefined)
  if (isOwnOffer(clause))
    return roles({
      acquirers: joinedWith(clause.names, subjectBefore(clause)),
      targets: [target].filter((name) => name !== undefined),
    })
  return target === undefined ? (answeredOffer(clause) ?? announcedOffer(clause)) : null
}

// "hat sein Angebot erhöht": the offer is the subject's.
function isOwnOffer({ sentence, language, at }: Clause): boolean {
  if (language.names.complementsFollow) return false
  return [1, 2].some((back) => language.grammar.own.has(lowerAt(sentence.tokens, at - back)))
}

/** "gets a bid from Anbang": the subject is the one bid for. */
function bidFrom(clause: Clause, bidder: Name, named: Name | undefined): Roles {
  const target =
    (named === bidder ? undefined : named) ?? receiver(clause, bidder) ?? boardOf(clause)
  return roles({
    acquirers: joinedWith(clause.names, bidder),
    targets: target === undefined || target === bidder ? [] : [target],
  })
}

/** "les actionnaires de Halden approuvent l'offre": the company whose owners or board answer. */
export function boardOf({ left, language, sentence: { tokens } }: Clause): Name | undefined {
  const { boardNouns } = language.grammar
  return left.find(
    (name) =>
      introducedBy(name, 'of') &&
      [2, 3, 4].some((back) => boardNouns?.has(lowerAt(tokens, name.from - back)) === true),
  )
}

// "OpenAI-Chef lehnt Musks Angebot ab": whoever answers an offer is the one bid for.
function receiver(clause: Clause, bidder: Name): Name | undefined {
  const answered = isAnswered(clause)
  const subject = subjectBefore(clause)
  const silent = clause.language.verbLast || clause.language.grammar.offerOfBidder === true
  if (!answered && (subject === bidder || (silent && !isOccasion(clause)))) return undefined
  if (subject !== undefined) return subject
  const others = clause.left.filter((name) => name !== bidder)
  return (
    others.find((name) => name.prepositions === null) ??
    (silent || answered ? others[0] : undefined)
  )
}

// "Halden s'envole après l'offre de Norvik": whoever reacts to an offer is the one bid for.
function isOccasion({ sentence: { tokens }, at, language }: Clause): boolean {
  return [1, 2, 3].some((back) => {
    const classes = language.prepositions.get(lowerAt(tokens, at - back))
    return classes?.length === 1 && classes[0] === 'other'
  })
}

function isAnswered({ sentence, language }: Clause): boolean {
  return sentence.tokens.some(({ lower }) => language.grammar.receiveVerbs.has(lower))
}

// "an offer from X", "l'offre de X"; what an offer is for does not bid.
function isBidder(clause: Clause, name: Name): boolean {
  if (introducedBy(name, 'for')) return isMadeBy(clause, name)
  if (isApposedBidder(clause, name)) return true
  if (introducedBy(name, 'from') || introducedBy(name, 'agent')) return true
  return isOffers(clause, name)
}

const MAKER_REACH = 4

/** "la opa presentada por Norvik", "a oferta lançada pela Norvik": behind a participle the preposition names who does it. */
export function isMadeBy({ sentence: { tokens }, language }: Clause, { from }: Name): boolean {
  for (let at = from - 1; at >= from - MAKER_REACH && at > 0; at--) {
    const classes = language.prepositions.get(lowerAt(tokens, at))
    if (classes !== undefined)
      return classes.includes('agent') && PARTICIPLE.test(lowerAt(tokens, at - 1))
  }
  return false
}

const PARTICIPLE = /\p{Ll}[aiu][dt][ao]s?$/u

// "wijst bod Norvik af", "opa Norvik su Halden": a name right behind the bid is the bidder's where the one bid for is told, too.
function isApposedBidder(clause: Clause, name: Name): boolean {
  const { language, right } = clause
  if (!language.names.complementsFollow || name.prepositions !== null) return false
  if (name.from !== clause.after) return false
  return (
    isAnswered(clause) || isOccasion(clause) || right.some((other) => introducedBy(other, 'for'))
  )
}

/** "l'offre de X" is X's own; "une OPA sur 30 % de Y" is not Y's. */
export function isOffers(clause: Clause, name: Name): boolean {
  const { grammar, prepositions } = clause.language
  if (grammar.offerOfBidder !== true || !introducedBy(name, 'of')) return false
  const aimed = clause.sentence.tokens
    .slice(clause.after, name.from)
    .some(({ lower }) => prepositions.get(lower)?.includes('for') === true)
  return !aimed && (isDeals(clause, name) || isAnswered(clause))
}

// "l'offre d'achat de Halden": between the offer and the name another deal noun takes the name.
function isDeals({ language, sentence, after }: Clause, name: Name): boolean {
  return !sentence.tokens.slice(after, name.from).some(({ lower }) => language.triggers.has(lower))
}

/** "l'offre de rachat": the offer tells the deal. */
export function isOfOffer({ sentence: { tokens }, at, language }: Clause): boolean {
  const { offerNoun, offerOfBidder } = language.grammar
  if (offerOfBidder !== true) return false
  return [2, 3].some((back) => offerNoun.test(lowerAt(tokens, at - back)))
}

/** "an offer that values Halden at": what is valued is what is bid for. */
export function valued({ right, language, sentence }: Clause): Name | undefined {
  const { valueVerbs } = language.grammar
  if (valueVerbs === undefined) return undefined
  return right.find(({ from }) =>
    sentence.tokens.slice(from - VALUE_REACH, from).some(({ lower }) => valueVerbs.has(lower)),
  )
}

// "Norvik a reçu sept offres pour Halden": who gets an offer for another company than itself is to sell it.
function receiversOf(clause: Clause, others: readonly Party[]): readonly Name[] {
  const subject = subjectBefore(clause)
  if (subject === undefined || others.some(({ key }) => key === subject.key)) return []
  const { getVerbs } = clause.language.grammar
  const between = clause.sentence.tokens.slice(subject.to, clause.at)
  return between.some(({ lower }) => getVerbs.has(lower)) ? [subject] : []
}

export function readRejection(clause: Clause): Roles | null {
  const rejected = rejector(clause)
  if (rejected === undefined) return null
  return roles({ targets: [rejected], acquirers: joinedWith(clause.names, subjectBefore(clause)) })
}

// "QXO responds to Beacon's rejection of its offer": Beacon is the one bid for.
function rejector(clause: Clause): Name | undefined {
  return clause.left.find(
    (name) =>
      name.possessive &&
      clause.language.grammar.rejections.has(lowerAt(clause.sentence.tokens, name.to + 1)),
  )
}

const OFFER_REACH = 8

/**
 * "Halden received a proposal from Norvik to acquire all of its shares": with nothing else named behind the verb the one who
 * got the offer is bought; null for any other clause.
 */
export function receivedOffer(clause: Clause): Roles | null {
  const { sentence, language, trigger, at, left } = clause
  if (trigger.form !== 'infinitive') return null
  const { offerNoun, receiveVerbs } = language.grammar
  const from = Math.max(0, at - OFFER_REACH)
  const step = sentence.tokens.slice(from, at).findLastIndex(({ lower }) => offerNoun.test(lower))
  const target = left.findLast((name) => name.prepositions === null && !name.modifier)
  if (step < 0 || target === undefined || target.to > from + step) return null
  const between = sentence.tokens.slice(target.to, from + step)
  if (!between.some(({ lower }) => receiveVerbs.has(lower))) return null
  const bidder = left.find((name) => introducedBy(name, 'from'))
  return roles({ acquirers: joinedWith(clause.names, bidder), targets: [target] })
}

/**
 * "Halden rebuffed a takeover offer led by a fund": whoever answers an offer for a company, nobody being named who made it, is
 * the one bid for; null for offers of anything else.
 */
function answeredOffer(clause: Clause): Roles | null {
  const { sentence, language, at } = clause
  const { receiveVerbs, offerNoun } = language.grammar
  const words = [-1, 0].map((step) => lowerAt(sentence.tokens, at + step))
  if (language.verbLast || !offerNoun.test(words[1] ?? '')) return null
  if (!isTakeover(words[0] ?? '', language)) return null
  const target = subjectBefore(clause)
  if (target === undefined) return null
  const between = sentence.tokens.slice(target.to, at)
  const isAnswer = between.some(({ lower }) => receiveVerbs.has(lower))
  return isAnswer ? roles({ targets: [target] }) : null
}

// A deal noun that says so much by itself is said of companies.
const OF_COMPANIES = 0.7

function isTakeover(word: string, { triggers }: Language): boolean {
  return (
    triggers.get(word)?.some(({ form, weight }) => form === 'noun' && weight >= OF_COMPANIES) ===
    true
  )
}
