import type { Language, PrepositionClass } from '../language/language.ts'
import { SPEECH_VERBS } from '../language/speech-verbs.data.ts'
import type { Trigger } from '../language/trigger.ts'
import { lowerAt } from '../text/token.ts'
import { introducedBy, isParty, type Name } from './name.ts'
import type { Sentence } from './sentence.ts'

/** A name further after its trigger than this many tokens is not its object. */
export const OBJECT_REACH = 16

/** A company or part of one in a deal, as written. */
export interface Party {
  readonly text: string
  readonly key: string
  /** Told by what it is instead of by name ("an energy storage firm"): any name for it is better. */
  readonly described?: boolean
}

/** Whether a party is told by what it is ("pump unit", "rede de farmácias"): no name goes without a capital or a figure. */
export function isDescribed({ described, text }: Party): boolean {
  return described === true || !/[\p{Lu}\p{N}]/u.test(text)
}

/** Who plays which part in one telling of a deal. */
export interface Roles {
  readonly acquirers: readonly Party[]
  readonly targets: readonly Party[]
  readonly sellers: readonly Party[]
  readonly investors: readonly Party[]
}

/** A trigger word with the names around it, nearest first on either side. */
export interface Clause {
  readonly sentence: Sentence
  readonly language: Language
  readonly trigger: Trigger
  /** Index of the trigger's token, and of the token after it. */
  readonly at: number
  readonly after: number
  readonly left: readonly Name[]
  readonly right: readonly Name[]
  /** All names of the sentence, left to right. */
  readonly names: readonly Name[]
}

/** Cuts the names of a sentence into those before and after a trigger, within its clause. */
export function clauseAround(
  found: { readonly sentence: Sentence; readonly at: number; readonly trigger: Trigger },
  names: readonly Name[],
  language: Language,
): Clause {
  const { sentence, at, trigger } = found
  const from = edge(sentence, at, -1)
  const to = edge(sentence, at, 1)
  const near = inReach(names, from, to).filter((name) => !isSpeaker(sentence, name))
  const isListed = trigger.form !== 'noun' && near.every((name) => name.to <= at)
  const parties = isListed
    ? [...near, ...listAfter(sentence, names, to)]
    : near.some((name) => name.to <= at) || trigger.form !== 'noun'
      ? near
      : isHeading(sentence, names, { at, to })
        ? inReach(names, at, edge(sentence, to, 1))
        : // "announced a milestone: a funding round": before a colon only where nothing stands after it.
          inReach(names, 0, to)
  return {
    sentence,
    language,
    trigger,
    at,
    after: at + 1,
    left: parties.filter((name) => name.to <= at).toReversed(),
    right: parties.filter((name) => name.from > at),
    names,
  }
}

// "Börsengang geglückt: Halden startet": what heads a title is about what follows the colon.
function isHeading(
  sentence: Sentence,
  names: readonly Name[],
  { at, to }: { readonly at: number; readonly to: number },
): boolean {
  const isFirst = names.every((name) => name.from > at)
  return sentence.in === 'title' && isFirst && sentence.tokens[to]?.text === ':'
}

const SPOKEN_BY = [1, 2, 3]

// "Norvik übernehme 40 Prozent, teilte Halden mit", ", said chairman of Halden": who says it plays no part in what is said.
function isSpeaker({ tokens }: Sentence, { from }: Name): boolean {
  return SPOKEN_BY.some(
    (back) =>
      SPEECH_VERBS.has(lowerAt(tokens, from - back)) &&
      /^[,"”“»]$/.test(tokens[from - back - 1]?.text ?? ''),
  )
}

function inReach(names: readonly Name[], from: number, to: number): readonly Name[] {
  return names.filter((name) => isParty(name) && name.from >= from && name.to <= to)
}

// "acquired two rivals: Halden and Corvus" buys what the colon lists; a single name there is often a source.
function listAfter(sentence: Sentence, names: readonly Name[], at: number): readonly Name[] {
  if (sentence.tokens[at]?.text !== ':') return []
  const listed = inReach(names, at, edge(sentence, at, 1))
  return listed[0]?.from === at + 1 && listed[1]?.joined === true ? listed : []
}

function edge(sentence: Sentence, at: number, step: 1 | -1): number {
  for (let index = at + step; index >= 0 && index < sentence.tokens.length; index += step) {
    const mark = sentence.tokens[index]?.text
    if (mark === ';' || mark === ':' || mark === '|') return step === 1 ? index : index + 1
  }
  return step === 1 ? sentence.tokens.length : 0
}

/** The first name to the right whose preposition has this meaning. */
export function rightWith(clause: Clause, role: PrepositionClass): Name | undefined {
  return clause.right.find((name) => introducedBy(name, role))
}

/** The first bare name to the right. */
export function bareRight(clause: Clause): Name | undefined {
  return clause.right.find(
    (name) => name.prepositions === null && !name.possessive && !name.modifier,
  )
}

/** A name with those joined to it by commas and "and" ("A, B and C"), in order. */
export function joinedWith(all: readonly Name[], name: Name | undefined): Name[] {
  if (name === undefined) return []
  const names = all.filter((other) => other === name || !other.bracketed)
  const at = names.indexOf(name)
  if (at < 0) return [name]
  let from = at
  while (from > 0 && names[from]?.joined === true && partyBefore(names, from)) from--
  let to = at + 1
  while (names[to]?.joined === true && names[to]?.kind === 'company') to++
  return names.slice(from, to).filter((other) => other === name || isParty(other))
}

function partyBefore(names: readonly Name[], at: number): boolean {
  const before = names[at - 1]
  return before !== undefined && before.kind === 'company' && !before.modifier
}

/** Whether one of the words stands within `reach` tokens before the trigger. */
export function wordBefore(clause: Clause, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = clause.at - 1; at >= 0 && at >= clause.at - reach; at--) {
    const token = clause.sentence.tokens[at]
    if (token !== undefined && words.has(token.lower)) return true
  }
  return false
}

/** Roles with nobody in them but those given. */
export function roles(given: Partial<Roles>): Roles {
  return { acquirers: [], targets: [], sellers: [], investors: [], ...given }
}
