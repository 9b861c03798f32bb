import type { Trigger } from '../language/trigger.ts'
import { lowerAt, type Token } from '../text/token.ts'
import { type Clause, joinedWith, type Roles, rightWith, roles } from './clause.ts'
import { introducedBy, isParty, type Name } from './name.ts'
import { boardOf } from './offer.ts'
import { subjectBefore } from './subject.ts'
import { tradedBefore } from './traded.ts'

// How far after the words that say so ("becomes a subsidiary of") the new owner may stand.
const OWNER_REACH = 8

/** Who comes into whose hands or sights: "Y becomes a subsidiary of X", "Y dans le viseur de X". */
export function readJoin(clause: Clause): Roles {
  const said = saidAt(clause)
  const target = joiner(clause, said)
  if (target === undefined) return roles({})
  const owner = ownerBehind(clause, said)
  if (isNewOwner(clause) && !isNamed(clause, owner)) {
    const buyer = rightWith(clause, 'with') ?? announced(clause, said)
    return roles({ acquirers: joinedWith(clause.names, buyer), targets: [target] })
  }
  if (attracts(clause) || isInNewHands(clause)) {
    const suitor = rightWith(clause, 'of') ?? rightWith(clause, 'from')
    return roles({ acquirers: joinedWith(clause.names, suitor), targets: [target] })
  }
  if (isAbroad(clause, said, owner) || goesToNationals(clause, said))
    return roles({ targets: [target] })
  if (owner === undefined || isBecoming(clause)) return roles({})
  return roles({ acquirers: [owner], targets: [target] })
}

// Where the words end that say so: at the trigger or its particle.
function saidAt({ trigger, sentence, at }: Clause): number {
  const { particle } = trigger
  if (particle === undefined) return at
  return sentence.tokens.findIndex(({ lower }, index) => index > at && lower === particle)
}

function ownerBehind(clause: Clause, said: number): Name | undefined {
  const { trigger, language } = clause
  const isTo =
    language.names.complementsFollow &&
    language.prepositions.get(trigger.particle ?? '')?.includes('to') === true
  return (
    clause.right.find(
      (name) =>
        name.from > said &&
        name.from - said <= OWNER_REACH &&
        !name.modifier &&
        (trigger.form !== 'noun' || introducedBy(name, 'of')) &&
        (!isTo || isGoal(clause, name, said)),
    ) ?? welcomed(clause, said)
  )
}

// "Halden accueille Norvik à son capital", "Halden da entrada a Norvik": whoever is let in, named before or behind where to.
function welcomed({ trigger, right, language }: Clause, said: number): Name | undefined {
  if (trigger.form !== 'finite' || !language.cues.stake.test(trigger.particle ?? ''))
    return undefined
  return right.find((name) => name.to <= said && name.prepositions === null && !name.modifier)
}

function joiner(clause: Clause, said: number): Name | undefined {
  return (
    subjectBefore(clause) ??
    tradedBefore(clause) ??
    boardOf(clause) ??
    holdingOf(clause) ??
    subjectBehind(clause, said)
  )
}

// "Il controllo di Halden passa a Norvik", "le capital d'Halden passe aux mains": shares of it are what passes.
function holdingOf({ left, language, sentence: { tokens } }: Clause): Name | undefined {
  const { stakeNouns } = language.grammar
  return left.find(
    (name) =>
      introducedBy(name, 'of') &&
      [2, 3].some((back) => stakeNouns.has(lowerAt(tokens, name.from - back))),
  )
}

// "Für 310 Millionen Euro geht Halden an Norvik"
function subjectBehind({ right, language, trigger }: Clause, said: number): Name | undefined {
  if (!language.verbLast || trigger.form !== 'finite') return undefined
  return right.find((name) => name.to <= said && name.prepositions === null && !name.modifier)
}

// "devient néerlandaise", "pasa a manos francesas": the buyer is told by its country only.
function isAbroad(clause: Clause, said: number, owner: Name | undefined): boolean {
  const { sentence, language } = clause
  const isCountry = language.names.demonyms?.has(lowerAt(sentence.tokens, said + 1)) === true
  return isCountry && (owner === undefined || isBecoming(clause))
}

// "geht an Finnen", "geht an die Finnen": whose company it is comes later.
function goesToNationals({ sentence: { tokens }, language: { names } }: Clause, said: number) {
  const step = names.determiners.has(lowerAt(tokens, said + 1)) ? 2 : 1
  const isLast = tokens[said + step + 1]?.kind !== 'word'
  return isLast && names.nationals?.has(lowerAt(tokens, said + step)) === true
}

// A verb of becoming by itself: what becomes of whom says the word behind it.
function isBecoming({ trigger }: Clause): boolean {
  return trigger.frame === 'join' && trigger.form === 'finite' && trigger.particle === undefined
}

// "pasa a la sueca Norvik", not "pasa a vender bicis en Norvik": nothing that is done stands between.
function isGoal({ sentence: { tokens }, language, after }: Clause, name: Name, said: number) {
  const between = tokens.slice(said + 1, name.from)
  // "finisce ai francesi di Norvik"
  const isOfOwner = between.some(({ lower }) => language.names.demonyms?.has(lower) === true)
  const isOwn = name.prepositions === null || introducedBy(name, isOfOwner ? 'of' : 'to')
  const isDone = ({ text, lower }: Token) =>
    language.triggers.has(lower) || language.names.infinitive?.test(text) === true
  return said === after && isOwn && !between.some(isDone)
}

// "pasa a manos de Norvik": whose hands they are is said.
function isNamed({ language }: Clause, owner: Name | undefined): boolean {
  if (!language.names.complementsFollow || owner === undefined) return false
  return introducedBy(owner, 'of') || introducedBy(owner, 'agent')
}

// "wechselt den Besitzer": somebody buys, and it is for other sentences to say who.
function isNewOwner({ trigger, language: { grammar } }: Clause): boolean {
  return saysOneOf(trigger, grammar.buyerNouns)
}

// "draws suitors", "weckt Begehrlichkeiten": who they are is told, if at all, behind a preposition.
function attracts({ trigger, language: { grammar } }: Clause): boolean {
  return saysOneOf(trigger, grammar.suitorNouns)
}

// "in neue Hände", "in Franse handen"
function isInNewHands({ trigger, sentence, at, language }: Clause): boolean {
  if (trigger.form !== 'noun') return false
  return language.grammar.newHands?.test(lowerAt(sentence.tokens, at - 1)) === true
}

// "Halden trouve preneur : Norvik"
function announced({ names, sentence: { tokens }, language }: Clause, said: number) {
  const colon = [said + 1, said + 2].find((at) => tokens[at]?.text === ':')
  if (colon === undefined) return undefined
  const isArticle = language.names.determiners.has(lowerAt(tokens, colon + 1))
  return names.find(
    (name) => isParty(name) && name.from === (isArticle ? colon + 2 : colon + 1) && !name.modifier,
  )
}

function saysOneOf(
  { particle, openers }: Trigger,
  words: ReadonlySet<string> | undefined,
): boolean {
  return [particle, openers?.[0]].some((word) => word !== undefined && words?.has(word) === true)
}
