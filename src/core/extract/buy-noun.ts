import { isHyphenAt, lowerAt } from '../text/token.ts'
import {
  type Clause,
  joinedWith,
  OBJECT_REACH,
  type Roles,
  roles,
  subjectBefore,
} from './clause.ts'
import { heldStake } from './held-stake.ts'
import { introducedBy, type Name } from './name.ts'

// How far before a noun the possessive may stand that owns it ("Meta's planned $14bn purchase").
const OWNER_REACH = 8
const GENITIVE_REACH = 5

/** Names a deal noun may take, by where they stand. */
interface Around {
  readonly agent: Name | undefined
  readonly object: Name | undefined
  readonly owner: Name | undefined
  /** Object, or the name glued to the noun ("SanDisk-Übernahme"). */
  readonly target: Name | undefined
  readonly near: readonly Name[]
}

/** Who buys what according to a noun: "X's purchase of Y", "the acquisition of Y by X", "a bid from X for Y". */
export function buyNoun(clause: Clause): Roles {
  const { language, sentence } = clause
  if (isStakeForSale(clause)) return roles({})
  const offered = language.grammar.offerNoun.test(lowerAt(sentence.tokens, clause.at))
  const around = namesAround(clause, offered)
  const held = heldStake(clause, around.object)
  if (held !== null)
    return { ...held, acquirers: joinedWith(clause.names, buyerOf(clause, around)) }
  return (
    (offered ? readOffer(clause, around) : null) ??
    readRejection(clause) ??
    readPlain(clause, around)
  )
}

// "verkauft seine Beteiligung": the selling verb tells the deal, its object does not buy anything.
function isStakeForSale({ language, sentence, at }: Clause): boolean {
  if (!language.grammar.stakeNouns.has(lowerAt(sentence.tokens, at))) return false
  return sentence.tokens
    .slice(Math.max(0, at - OWNER_REACH), at)
    .some(
      ({ lower }) => language.triggers.get(lower)?.some(({ frame }) => frame === 'sell') === true,
    )
}

function namesAround(clause: Clause, offered: boolean): Around {
  const near = clause.right.filter(
    (name) => name.from - clause.at <= OBJECT_REACH && !name.modifier,
  )
  const agent = near.find((name) => introducedBy(name, 'agent') && !isTightOf(clause, name))
  const object = near.find(
    (name) => name !== agent && (isBought(clause, name, offered) || isGenitive(clause, name)),
  )
  const adjacent = adjacentBefore(clause)
  const owner =
    ownerBefore(clause) ?? (isEntry(clause) || object !== undefined ? adjacent : undefined)
  const target = object ?? (adjacent !== owner ? adjacent : undefined)
  return { agent, object, owner, target, near }
}

// "Porsche-Einstieg": the name glued to such a noun is the buyer's.
function isEntry({ language, sentence, at }: Clause): boolean {
  return language.grammar.entryNouns.has(lowerAt(sentence.tokens, at))
}

function buyerOf(clause: Clause, { agent, owner, target }: Around): Name | undefined {
  return agent ?? owner ?? (target === undefined ? undefined : claimant(clause, target))
}

function readPlain(clause: Clause, around: Around): Roles {
  const { target, object, agent, near } = around
  const buyer = buyerOf(clause, around)
  const seller = near.find(
    (name) => introducedBy(name, 'from') && name !== object && name !== agent,
  )
  return roles({
    acquirers: joinedWith(clause.names, buyer === target ? undefined : buyer),
    targets: joinedWith(clause.names, target).filter((name) => name !== buyer),
    sellers: seller === undefined || clause.language.verbLast ? [] : [seller],
  })
}

function readOffer(clause: Clause, { near, target, owner }: Around): Roles | null {
  const bidder = near.find((name) => introducedBy(name, 'from') || introducedBy(name, 'agent'))
  if (bidder !== undefined) return bidFrom(clause, bidder, target ?? owner)
  return owner !== undefined && target === undefined ? bidFrom(clause, owner, undefined) : null
}

function readRejection(clause: Clause): Roles | null {
  const rejected = rejector(clause)
  if (rejected === undefined) return null
  return roles({ targets: [rejected], acquirers: joinedWith(clause.names, subjectBefore(clause)) })
}

// In German "das Angebot von X" is X's own; elsewhere "of" opens what is bought.
function isBought(clause: Clause, name: Name, offered: boolean): boolean {
  if (offered && introducedBy(name, 'for')) return true
  return (
    introducedBy(name, 'of') && !(offered && clause.language.verbLast && introducedBy(name, 'from'))
  )
}

// German "von" right after the noun names what is bought, not who buys ("die Übernahme von B durch A").
function isTightOf(clause: Clause, name: Name): boolean {
  return clause.language.verbLast && introducedBy(name, 'of')
}

// "Übernahme des Konkurrenten Y": a genitive needs no preposition, only closeness.
function isGenitive(clause: Clause, name: Name): boolean {
  return (
    clause.language.verbLast &&
    name.prepositions === null &&
    name.from - clause.at <= GENITIVE_REACH &&
    clause.language.grammar.genitives.has(lowerAt(clause.sentence.tokens, clause.at + 1))
  )
}

/** "Meta's $14bn purchase": the possessive name before a noun. */
function ownerBefore(clause: Clause): Name | undefined {
  return clause.left.find(
    (name) => name.possessive && clause.at - name.to <= OWNER_REACH && isDirect(clause, name.to),
  )
}

// "Beacon's rejection of its offer": what is Beacon's is the rejection.
function isDirect(clause: Clause, from: number): boolean {
  const between = clause.sentence.tokens.slice(from, clause.at)
  return !between.some(
    (token) =>
      clause.language.grammar.own.has(token.lower) ||
      clause.language.prepositions.get(token.lower)?.includes('of'),
  )
}

/** "the Kellanova takeover", "SanDisk-Übernahme": the name glued to the noun. */
function adjacentBefore(clause: Clause): Name | undefined {
  return clause.left.find((name) => {
    const gap = clause.sentence.tokens.slice(name.to, clause.at)
    return gap.length === 0 || (gap.length === 1 && isHyphenAt(gap, 0))
  })
}

// "QXO responds to Beacon's rejection of its offer": Beacon is the one bid for.
function rejector(clause: Clause): Name | undefined {
  return clause.left.find(
    (name) =>
      name.possessive &&
      clause.language.grammar.rejections.has(lowerAt(clause.sentence.tokens, name.to + 1)),
  )
}

// "gets a bid from Anbang": the subject is the one bid for.
function bidFrom(clause: Clause, bidder: Name, named: Name | undefined): Roles {
  const target = (named === bidder ? undefined : named) ?? receiver(clause, bidder)
  return roles({
    acquirers: joinedWith(clause.names, bidder),
    targets: target === undefined || target === bidder ? [] : [target],
  })
}

// "OpenAI-Chef lehnt Musks Angebot ab": whoever answers an offer is the one bid for.
function receiver(clause: Clause, bidder: Name): Name | undefined {
  const answered = clause.sentence.tokens.some((token) =>
    clause.language.grammar.receiveVerbs.has(token.lower),
  )
  const subject = subjectBefore(clause)
  if (!answered) return subject === bidder || clause.language.verbLast ? undefined : subject
  return subject ?? clause.left.find((name) => name !== bidder && name.prepositions === null)
}

// The sentence's subject buys only if its verb takes the deal as its own ("completes the acquisition of").
function claimant(clause: Clause, target: Name): Name | undefined {
  const subject = subjectBefore(clause, target)
  if (subject === undefined) return undefined
  const between = clause.sentence.tokens.slice(subject.to, clause.at)
  return between.some((token) => clause.language.grammar.claimVerbs.has(token.lower))
    ? subject
    : undefined
}
