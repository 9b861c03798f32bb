import type { Language } from '../language/language.ts'
import { lowerAt, type Token } from '../text/token.ts'
import type { Clause } from './clause.ts'
import { introducedBy, type Name } from './name.ts'

/** The name that can be the subject of a verb at the clause's trigger, not `except`. */
export function subjectBefore(clause: Clause, except?: Name): Name | undefined {
  const left = except === undefined ? clause.left : clause.left.filter((name) => name !== except)
  return (
    antecedent(clause, left) ??
    (clause.language.verbLast || clause.trigger.form === 'noun'
      ? undefined
      : (nextTo(clause, left) ?? shared(clause, left))) ??
    nearest(clause, left)
  )
}

// Bare, and what it is said of ("Meta, owner of Instagram, …"), not what says it.
function nearest(clause: Clause, left: readonly Name[]): Name | undefined {
  const bare = left.filter((name) => isBare(name) && !isActedOn(clause, name))
  return bare.find((name) => !isApposition(clause, name) && !isInAside(clause, name)) ?? bare[0]
}

// "trumps Corvus with a higher bid", "hires Corvus to sell a unit": whoever is outbid or hired does nothing of his own.
function isActedOn({ sentence, language }: Clause, { from }: Name): boolean {
  const { outbidVerbs, hireVerbs } = language.grammar
  const verb = lowerAt(sentence.tokens, from - 1)
  return [outbidVerbs, hireVerbs].some((verbs) => verbs?.has(verb) === true)
}

function isBare({ prepositions, modifier, possessive }: Name): boolean {
  return prepositions === null && !modifier && !possessive
}

// "LifeLock, which was sold": the relative clause is about the name right before it.
function antecedent({ sentence, language }: Clause, left: readonly Name[]): Name | undefined {
  const [name] = left
  if (name === undefined) return undefined
  const { tokens } = sentence
  const at = afterBrackets(tokens, name.to)
  const next = tokens[at]?.text === ',' ? at + 1 : at
  const isOpen = next > name.to || !language.verbLast
  return isOpen && language.grammar.relatives.has(lowerAt(tokens, next)) ? name : undefined
}

const BRACKETS_REACH = 15

// "Norvik (a maker of pumps) was": where the words go on.
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let end = at + 1; end < at + BRACKETS_REACH; end++)
    if (tokens[end]?.text === ')') return end + 1
  return at
}

/** Where the words of the trigger's verb begin: "has since been" of "has since been acquired". */
export function groupStart({ sentence, language, at }: Clause): number {
  let from = at
  while (from > 0 && isVerbWord(lowerAt(sentence.tokens, from - 1), language)) from--
  return from
}

function isVerbWord(word: string, { grammar }: Language): boolean {
  return (
    grammar.passive.has(word) || grammar.perfect.has(word) || grammar.verbWords?.has(word) === true
  )
}

// "a deal for Norvik to buy Halden", "talk of Norvik buying Halden", "Norvik's bought Halden": whatever stands before
// or behind the name, it is the verb's.
function nextTo(clause: Clause, left: readonly Name[]): Name | undefined {
  const { sentence, trigger, language } = clause
  const from = groupStart(clause)
  const [name] = left
  if (name === undefined || name.modifier) return undefined
  if (name.possessive) {
    const isVerb = from < clause.at || opensObject(sentence.tokens, clause.after, language)
    return name.to + 1 === from && isVerb ? name : undefined
  }
  if (trigger.form !== 'infinitive') return undefined
  const isNext = afterBrackets(sentence.tokens, name.to) === from
  return isNext && (from === clause.at || introducedBy(name, 'for')) ? name : undefined
}

function opensObject(tokens: readonly Token[], at: number, { names }: Language): boolean {
  const token = tokens[at]
  return token !== undefined && (names.determiners.has(token.lower) || token.text !== token.lower)
}

/** "After acquiring Halden, Norvik grew": the main clause's subject behind an opening one that has none. */
export function subjectAfter(clause: Clause, object: Name | undefined): Name | undefined {
  const { sentence, language, left, right } = clause
  if (language.verbLast || object === undefined || left.length > 0) return undefined
  const from = groupStart(clause)
  const opens =
    from === 0 || language.grammar.sharers?.has(lowerAt(sentence.tokens, from - 1)) === true
  if (!opens || clause.at > OPENING_REACH) return undefined
  return right.find(
    (name) =>
      name.from > object.to &&
      sentence.tokens[name.from - 1]?.text === ',' &&
      isBare(name) &&
      !name.joined,
  )
}

// How early the verb of an opening clause stands ("Shortly after being fully acquired by").
const OPENING_REACH = 7

const DEPTH = 3

// "Norvik bought Halden and sold Corvus": after "and" the verb has the subject of the one before.
function shared(clause: Clause, left: readonly Name[], depth = DEPTH): Name | undefined {
  const { sentence, language } = clause
  const from = groupStart(clause)
  const { conjunctions } = language.names
  const word = lowerAt(sentence.tokens, from - 1)
  if (!conjunctions.has(word) && language.grammar.sharers?.has(word) !== true) return undefined
  const start = openingBefore(clause, from - 1)
  const inside = left.filter((name) => name.from >= start)
  const verb = verbBefore(clause, start, from - 1)
  if (verb !== null && depth > 0) {
    const before = { ...clause, ...verb, after: verb.at + 1 }
    const names = inside.filter((name) => name.to <= verb.at)
    const subject = nextTo(before, names) ?? shared(before, names, depth - 1)
    if (subject !== undefined) return subject
    return nearest(before, names) ?? inside.findLast(isBare)
  }
  return inside.findLast(isBare)
}

// Where the clause begins that the words at the index belong to: behind "that", "when", "which".
function openingBefore({ sentence, language }: Clause, at: number): number {
  const { openers, relatives } = language.grammar
  for (let index = at - 1; index > 0; index--) {
    const word = lowerAt(sentence.tokens, index)
    if (openers?.has(word) === true || relatives.has(word)) return index + 1
  }
  return 0
}

// The last verb of a deal between two places.
function verbBefore({ sentence, language }: Clause, start: number, end: number) {
  for (let at = end - 1; at >= start; at--) {
    const triggers = language.triggers.get(lowerAt(sentence.tokens, at))
    const trigger = triggers?.find(({ form }) => form !== 'noun')
    if (trigger !== undefined) return { at, trigger }
  }
  return null
}

// "Meta, owner of Instagram, …": a name after a comma and a determiner or noun describes the one before.
function isApposition(clause: Clause, name: Name): boolean {
  const before = clause.sentence.tokens[name.from - 1]
  return (
    before !== undefined &&
    clause.language.names.companyNouns.has(before.lower) &&
    hasCommaBefore(clause, name)
  )
}

// "Norvik, which owns Corvus and Halden, sold": what is said between commas of the name before them.
function isInAside({ sentence: { tokens }, language, left, at }: Clause, name: Name): boolean {
  const end = commaFrom(tokens, name.to, 1)
  const comma = commaFrom(tokens, name.from - 1, -1)
  if (end === undefined || comma === undefined || end > at) return false
  const head = left.some((other) => other.to === comma && isBare(other))
  const from = language.names.determiners.has(lowerAt(tokens, comma + 1)) ? comma + 2 : comma + 1
  const word = lowerAt(tokens, from)
  const opens = language.names.companyNouns.has(word) || language.grammar.relatives.has(word)
  return head && opens && from < name.from
}

const ASIDE_REACH = 20

// The next comma to one side, as far as an aside goes.
function commaFrom(tokens: readonly Token[], start: number, step: 1 | -1): number | undefined {
  for (let away = 0; away < ASIDE_REACH; away++) {
    const at = start + away * step
    if (tokens[at]?.text === ',') return at
  }
  return undefined
}

function hasCommaBefore(clause: Clause, name: Name): boolean {
  for (let at = name.from - 1; at >= name.from - 6 && at >= 0; at--) {
    const token = clause.sentence.tokens[at]
    if (token?.text === ',')
      return clause.left.some((other) => other.to <= at && at - other.to <= 1)
  }
  return false
}
