import { nameKey } from '../company/name.ts'
import { hasEnding } from '../language/ending.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import { type Clause, OBJECT_REACH, type Party } from './clause.ts'
import type { Name } from './name.ts'
import { spanText } from './read-names.ts'

const REACH = 12

/** A part of a company named by what it does ("its vacation ownership business"), with its owner if one is named. */
export interface Unit {
  readonly party: Party
  readonly owner: Name | undefined
  /** The "unit" is a stake, which is no company's part of its own. */
  readonly isStake: boolean
}

/**
 * The unit the words after `from` speak of, up to the next sentence mark; null when none is named. `any`: a company told
 * by what it does counts as well ("an energy storage firm").
 */
export function unitAfter(clause: Clause, from: number, any = false): Unit | null {
  const { tokens } = clause.sentence
  const { own } = clause.language.grammar
  let isOwn = false
  let start = from
  const end = Math.min(tokens.length, from + REACH)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || endsUnit(token, clause.language)) return null
    if (opensUnit(token, clause.language)) start = at + 1
    isOwn ||= own.has(token.lower)
    if (isHead(token.lower, clause.language, any || isOwn))
      return unitOf(clause, { from: start, noun: at, to: withComplements(clause, at + 1) })
    if (at > from && clause.language.prepositions.has(token.lower)) return null
  }
  return null
}

/**
 * Where the verb closes the clause, the unit between its subject and it ("will seine Pumpensparte verkaufen"); null when
 * none is named there.
 */
export function unitBefore(clause: Clause, subject: Name | undefined): Unit | null {
  const { sentence, language, trigger, at } = clause
  const closes = trigger.form === 'infinitive' || trigger.form === 'participle'
  if (!language.verbLast || !closes) return null
  const start = Math.max(subject?.to ?? 0, at - OBJECT_REACH)
  for (let from = start; from < at; from++) {
    const unit = opensUnit(sentence.tokens[from], language) ? unitAfter(clause, from) : null
    if (unit !== null) return unit
  }
  return null
}

// A mark or a verb: what follows is another phrase.
function endsUnit({ kind, text, lower }: Token, { triggers }: Language): boolean {
  if (kind === 'mark' && !/^[-‐‑"'“„’&%.]$/.test(text)) return true
  return (
    triggers.get(lower)?.every(({ form }) => form === 'finite' || form === 'infinitive') === true
  )
}

// Behind these words the unit's own begin: "its", "the", "Norvik's".
function opensUnit(token: Token | undefined, { names }: Language): boolean {
  return token !== undefined && (names.determiners.has(token.lower) || /^['’]s?$/.test(token.lower))
}

// `wide`: a company's noun heads the phrase as well ("its products group").
function isHead(word: string, language: Language, wide: boolean): boolean {
  const { companyNouns, institutions } = language.names
  const isTrade = companyNouns.has(word) || institutions?.has(word) === true
  return isUnitNoun(word, language) || (wide && isTrade)
}

function isUnitNoun(word: string, { names, grammar }: Language): boolean {
  if (names.unitNouns.has(word) || grammar.stakeNouns.has(word)) return true
  return names.unitEndings !== undefined && hasEnding(word, names.unitEndings, 2)
}

const COMPLEMENT_REACH = 6

// "sa division de logiciels médicaux", "la filial de Panamá": what follows a unit's noun and belongs to it.
function withComplements({ sentence, language, names, trigger }: Clause, from: number): number {
  const { tokens } = sentence
  if (language.names.capitalNouns)
    return names.some((name) => name.from === from) ? from : withField(tokens, from, language)
  if (!language.names.complementsFollow) return from
  let to = from
  for (let at = from; at < from + COMPLEMENT_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || language.triggers.has(token.lower)) return to
    if (token.lower === trigger.particle) return to
    const place = names.find((name) => name.from === at && name.kind === 'place')
    if (place !== undefined) return place.to
    if (joinsComplement(token, language)) continue
    if (!/^\p{Ll}+$/u.test(token.text) || language.functionWords.has(token.lower)) return to
    to = at + 1
  }
  return to
}

// "ihr Geschäftsbereich Drucktechnik": a bare noun behind the unit's says what it does.
function withField(tokens: readonly Token[], from: number, { triggers }: Language): number {
  const field = tokens[from]
  return field?.kind === 'word' && isCapital(field) && !triggers.has(field.lower) ? from + 1 : from
}

function joinsComplement({ text, lower }: Token, { names }: Language): boolean {
  return (
    names.nameJoints?.has(lower) === true || names.determiners.has(lower) || /^['’]$/.test(text)
  )
}

// "sa filiale italienne Halden", "Norvik's pump unit Halden": the name right behind the noun is the unit's own.
function namedBehind({ names, language, sentence }: Clause, at: number): Name | undefined {
  const { capitalNouns, complementsFollow } = language.names
  if (language.verbLast && !capitalNouns) return undefined
  const isOwn =
    capitalNouns ||
    complementsFollow ||
    language.names.companyNouns.has(lowerAt(sentence.tokens, at - 1))
  return names.find(
    (name) => name.from === at && name.kind === 'company' && !name.bracketed && isOwn,
  )
}

// "Norvik's unit", "the unit of Norvik"
function ownerOf(
  { names, sentence, language }: Clause,
  { from, to }: { readonly from: number; readonly to: number },
): Name | undefined {
  // Assets that are bought "of" a company may be all of it: only what stands close is their owner.
  const reach = language.cues.asset.test(lowerAt(sentence.tokens, to - 1)) ? 0 : OWNER_REACH
  return names.find(
    (name) =>
      name.kind === 'company' &&
      ((name.possessive && name.to < to && name.from >= from - 4) ||
        (name.from > to && (name.from - to <= 2 || isOf(name, to + reach)))),
  )
}

const OWNER_REACH = 5

// "the pump unit of Sweden's Norvik", "de pompendivisie van het Duitse Norvik"
function isOf({ from, prepositions }: Name, to: number): boolean {
  return from <= to && prepositions?.includes('of') === true
}

function unitOf(
  clause: Clause,
  { from, noun, to }: { readonly from: number; readonly noun: number; readonly to: number },
): Unit | null {
  if (to <= from) return null
  const named = namedBehind(clause, to)
  if (named !== undefined)
    return { party: named, owner: ownerOf(clause, { from, to }), isStake: false }
  const text = spanText(clause.sentence, { from, to })
  const key = nameKey(text)
  const owner = ownerOf(clause, { from, to })
  const isStake = clause.language.grammar.stakeNouns.has(lowerAt(clause.sentence.tokens, noun))
  return key === '' ? null : { party: { text, key }, owner, isStake }
}
