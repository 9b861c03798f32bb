import { lowerAt } from '../text/token.ts'
import { type Clause, OBJECT_REACH } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'

const HOLDER_REACH = 6

/** The name of what a buying verb's subject buys; undefined where only a noun says it. */
export function boughtName(clause: Clause): Name | undefined {
  const personal = personalObject(clause)
  if (personal !== undefined) return personal
  const object = clause.right.find((name) => endsSearch(clause, name) || isObject(clause, name))
  if (object !== undefined && isObject(clause, object)) return object
  return relativeObject(clause) ?? exampleOf(clause)
}

// "acquired several rivals, including Halden and Corvus"
function exampleOf({ sentence, right, language }: Clause): Name | undefined {
  const { exampleWords } = language.grammar
  return right.find(
    ({ from }) =>
      exampleWords?.has(lowerAt(sentence.tokens, from - 1)) === true ||
      exampleWords?.has(
        `${lowerAt(sentence.tokens, from - 2)} ${lowerAt(sentence.tokens, from - 1)}`,
      ) === true,
  )
}

// "compra a Halden" buys Halden; "compra a Corvus el 49 % de Halden" buys from Corvus.
function personalObject(clause: Clause): Name | undefined {
  const first = clause.right.find((name) => !name.modifier)
  if (first === undefined || !introducedBy(first, 'object') || isFar(clause, first))
    return undefined
  const next = clause.right.find((name) => name.from > first.to && !name.joined)
  if (next === undefined || !isObject(clause, next)) return first
  const parted = clause.sentence.tokens
    .slice(first.to, next.from)
    .some(
      ({ kind, text, lower }) =>
        (kind === 'mark' && text !== '%') ||
        clause.language.prepositions.get(lower)?.includes('of') === false,
    )
  return parted ? first : undefined
}

// "Halden, que Norvik a racheté": the name before the relative's subject is what is bought.
function relativeObject(clause: Clause): Name | undefined {
  const { relatives, objectRelatives } = clause.language.grammar
  const { tokens } = clause.sentence
  const subject = subjectBefore(clause)
  const name = clause.left.find((other) => subject !== undefined && other.to < subject.from)
  if (subject === undefined || name === undefined) return undefined
  const [comma, relative, ...rest] = tokens.slice(name.to, subject.from)
  if (comma?.text !== ',' || relative === undefined) return undefined
  const opens = relatives.has(relative.lower) || objectRelatives?.has(relative.lower) === true
  const { determiners } = clause.language.names
  const bare = rest.every(({ kind, lower }) => kind === 'mark' || determiners.has(lower))
  return opens && bare ? name : undefined
}

// What can be bought: a bare name, or one after "in", "of" ("a stake in", "shares of").
function isObject(clause: Clause, name: Name): boolean {
  if (name.modifier || isFar(clause, name) || isPaidFor(clause, name)) return false
  return (
    name.prepositions === null ||
    introducedBy(name, 'of') ||
    isOffered(clause, name) ||
    isAimedAt(clause, name)
  )
}

/** "punta a Halden", "en lice pour Halden": the verb's own preposition introduces what is wanted. */
export function isAimedAt(clause: Clause, { prepositions }: Name): boolean {
  const { trigger, language } = clause
  if (prepositions === null || trigger.particle === undefined) return false
  const own = language.prepositions.get(trigger.particle) ?? behindParticle(clause)
  return prepositions === own
}

// "se retire de la course à Halden": the preposition behind the noun that the verb goes with.
function behindParticle({ trigger, language, sentence, after }: Clause) {
  const said = sentence.tokens.findIndex(
    ({ lower }, at) => at >= after && lower === trigger.particle,
  )
  return language.prepositions.get(lowerAt(sentence.tokens, said + 1))
}

/** "bids for Y", "pays $4 bn for Y" */
export function isOffered(clause: Clause, name: Name): boolean {
  const { forVerbs } = clause.language.grammar
  return introducedBy(name, 'for') && forVerbs.has(lowerAt(clause.sentence.tokens, clause.at))
}

// "pays for Y", without a sum, as readers and viewers do.
function isPaidFor(clause: Clause, name: Name): boolean {
  const { sentence, trigger, language, at } = clause
  const { tokens } = sentence
  if (trigger.particle === undefined || !language.cues.payment.test(lowerAt(tokens, at)))
    return false
  return !tokens.slice(at, name.from).some(({ kind }) => kind === 'number')
}

function endsSearch(clause: Clause, name: Name): boolean {
  const receives = introducedBy(name, 'to') && !introducedBy(name, 'from')
  return isFar(clause, name) || (!name.modifier && receives)
}

function isFar(clause: Clause, name: Name): boolean {
  return name.from - clause.at > OBJECT_REACH
}

/** "Halden, détenue par Corvus": who owns what is bought sells it. */
export function holderOf(clause: Clause, bought: Name | undefined): Name | undefined {
  const { heldWords } = clause.language.grammar
  if (bought === undefined || heldWords === undefined) return undefined
  return clause.right.find(
    (name) =>
      name.from > bought.to &&
      (introducedBy(name, 'agent') || introducedBy(name, 'of')) &&
      clause.sentence.tokens
        .slice(Math.max(bought.to, name.from - HOLDER_REACH), name.from)
        .some(({ lower }) => heldWords.has(lower)),
  )
}
