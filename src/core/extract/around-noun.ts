import { DEMONSTRATIVES } from '../language/demonstratives.data.ts'
import { lowerAt } from '../text/token.ts'
import { type Clause, OBJECT_REACH } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { adjacentBefore, ownerBefore } from './noun-owner.ts'
import { isMadeBy, isOffers, valued } from './offer.ts'
import { isFromFamily, isTied } from './tied-name.ts'

const GENITIVE_REACH = 9

/** Names a deal noun may take, by where they stand. */
export interface Around {
  readonly agent: Name | undefined
  readonly object: Name | undefined
  readonly owner: Name | undefined
  /** Object, or the name glued to the noun ("SanDisk-Übernahme"). */
  readonly target: Name | undefined
  readonly near: readonly Name[]
}

/** The names that a deal noun may take as its buyer, object and owner. */
export function namesAround(clause: Clause, offered: boolean): Around {
  const near = clause.right.filter(
    (name) => name.from - clause.at <= OBJECT_REACH && !name.modifier,
  )
  const agent =
    relativeMaker(clause) ??
    near.find((name) => isAgent(clause, name, offered)) ??
    clause.right.find((name) => isParted(clause, name))
  const objects = pointsBack(clause) ? [] : near
  const object =
    objects.find(
      (name) =>
        name !== agent &&
        (isBought(clause, name, offered) || (!offered && isGenitive(clause, name))),
    ) ?? headlineObject(clause, objects, agent)
  const adjacent = adjacentBefore(clause)
  const owner =
    ownerBefore(clause) ?? (isEntry(clause) || object !== undefined ? adjacent : undefined)
  const named = object ?? (adjacent !== owner ? adjacent : undefined)
  const target = named ?? (offered ? valued(clause) : undefined)
  return { agent, object, owner, target, near }
}

/** "This acquisition is part of Norvik's plan": a noun that points back takes only what stands right behind it. */
export function pointsBack({ sentence: { tokens }, language, at, after }: Clause): boolean {
  if (!DEMONSTRATIVES.has(lowerAt(tokens, at - 1))) return false
  const next = lowerAt(tokens, after)
  const takes = language.prepositions.get(next)?.includes('of') === true
  return !takes && !language.grammar.genitives.has(next)
}

// "la opa que Norvik ha lanzado", "das Angebot, das Norvik": a clause behind the noun tells by its subject who makes it.
function relativeMaker(clause: Clause): Name | undefined {
  const { tokens } = clause.sentence
  const { determiners, companyNouns } = clause.language.names
  const [subject] = clause.right
  if (subject === undefined || subject.prepositions !== null || subject.modifier) return undefined
  const from = relativeAt(clause)
  if (from === undefined || from > subject.from) return undefined
  const between = tokens.slice(from, subject.from)
  const isBare = between.every(({ lower }) => determiners.has(lower) || companyNouns.has(lower))
  return isBare && !isAnswer(clause, subject) ? subject : undefined
}

const ANSWER_REACH = 3

// "the offer that Halden rejected": whoever answers one does not make it.
function isAnswer({ sentence, language }: Clause, { to }: Name): boolean {
  const { receiveVerbs } = language.grammar
  return sentence.tokens.slice(to, to + ANSWER_REACH).some(({ lower }) => receiveVerbs.has(lower))
}

// Where the words of a relative clause right behind the noun begin, "la oferta (opa) que" too.
function relativeAt({ sentence, language, after }: Clause): number | undefined {
  const { relatives, objectRelatives } = language.grammar
  const mark = sentence.tokens[after]?.text ?? ''
  if (language.verbLast && mark !== ',') return undefined
  const at = /^[,)]$/.test(mark) ? after + 1 : after
  const word = lowerAt(sentence.tokens, at)
  return relatives.has(word) || objectRelatives?.has(word) === true ? at + 1 : undefined
}

// "la quota da Vivendi": a stake comes from whoever an ambiguous preposition names.
function isGiver({ language, sentence, at }: Clause, name: Name): boolean {
  return introducedBy(name, 'from') && language.grammar.stakeNouns.has(lowerAt(sentence.tokens, at))
}

function isAgent(clause: Clause, name: Name, offered: boolean): boolean {
  if (!introducedBy(name, 'agent')) return false
  if (offered && introducedBy(name, 'for') && !isMadeBy(clause, name)) return false
  if (isFromFamily(clause, name)) return false
  return !isTightOf(clause, name) && !isGiver(clause, name) && !isTied(clause, name)
}

const PARTED = [1, 2, 3, 4, 5, 6]

// "the acquisition of Y, the maker of …, by X": after an apposition the agent may stand far off.
function isParted({ sentence, language }: Clause, name: Name): boolean {
  if (!introducedBy(name, 'agent') || introducedBy(name, 'of')) return false
  return PARTED.some(
    (back) =>
      language.prepositions.get(lowerAt(sentence.tokens, name.from - back))?.includes('agent') ===
        true && lowerAt(sentence.tokens, name.from - back - 1) === ',',
  )
}

// "Porsche-Einstieg": the name glued to such a noun is the buyer's.
function isEntry({ language, sentence, at }: Clause): boolean {
  return language.grammar.entryNouns.has(lowerAt(sentence.tokens, at))
}

// In German "das Angebot von X" is X's own; elsewhere "of" opens what is bought.
function isBought(clause: Clause, name: Name, offered: boolean): boolean {
  if (offered && introducedBy(name, 'for')) return !isMadeBy(clause, name)
  const bids =
    clause.language.grammar.offerOfBidder === true
      ? isOffers(clause, name)
      : clause.language.verbLast && introducedBy(name, 'from')
  return introducedBy(name, 'of') && !(offered && bids)
}

// German "von" right after the noun names what is bought, not who buys ("die Übernahme von B durch A").
function isTightOf(clause: Clause, name: Name): boolean {
  return clause.language.verbLast && introducedBy(name, 'of')
}

// "Übernahme des Konkurrenten Y": a genitive needs no preposition, only closeness.
function isGenitive(clause: Clause, name: Name): boolean {
  if (isApposed(clause, name)) return true
  return (
    clause.language.verbLast &&
    name.prepositions === null &&
    name.from - clause.at <= GENITIVE_REACH &&
    clause.language.grammar.genitives.has(lowerAt(clause.sentence.tokens, clause.at + 1))
  )
}

/** "overname NXP", "acquisizione Versace": headlines put the name right behind the noun. */
export function isApposed({ language, at }: Clause, name: Name): boolean {
  return language.names.complementsFollow && name.prepositions === null && name.from === at + 1
}

// "Opa Halden, le adesioni superano il 95%": where nobody bids, the name behind an offer is what it is for.
function headlineObject(clause: Clause, near: readonly Name[], agent: Name | undefined) {
  if (clause.language.verbLast || agent !== undefined) return undefined
  return near.find((name) => isApposed(clause, name))
}
