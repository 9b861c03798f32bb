import { nameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import { isApposed } from './around-noun.ts'
import { type Clause, joinedWith, type Party, type Roles, rightWith, roles } from './clause.ts'
import { readJoin } from './join.ts'
import { introducedBy, type Name } from './name.ts'
import { boardOf } from './offer.ts'
import { subjectBefore } from './subject.ts'

/** The two sides of a merger or joint venture; the first named stands on the acquirer's side. */
export function readMerge(clause: Clause): Roles {
  if (isInto(clause)) return readJoin(clause)
  if (isParting(clause)) return readParting(clause)
  const sides = clause.trigger.form === 'noun' ? nounSides(clause) : verbSides(clause)
  const [first, ...others] = asPair(clause, distinct(sides))
  if (first === undefined) return roles({})
  // "it completed its merger with Y": the other side is for the sentences before to tell.
  if (others.length === 0)
    return rightWith(clause, 'with') === first ? roles({ targets: [first] }) : roles({})
  return roles({ acquirers: [first], targets: others })
}

function isParting({ language, sentence, at }: Clause): boolean {
  return language.grammar.partingVerbs?.has(lowerAt(sentence.tokens, at)) === true
}

// "Norvik and Halden call it off": who calls a thing off alone is told by what it is.
function readParting(clause: Clause): Roles {
  const [first, ...others] = joinedWith(clause.names, subjectBefore(clause))
  return first === undefined || others.length === 0
    ? roles({})
    : roles({ acquirers: [first], targets: others })
}

// "merged into Norvik", "folded in 1999 into Norvik": what merges so becomes the other's.
function isInto({ trigger, language, sentence, after }: Clause): boolean {
  const { intoWords } = language.grammar
  return (
    trigger.form !== 'noun' &&
    intoWords !== undefined &&
    sentence.tokens.slice(after, after + INTO_REACH).some(({ lower }) => intoWords.has(lower))
  )
}

const INTO_REACH = 4

// "the Norvik-Halden merger": two companies written as one name.
function asPair({ at, after }: Clause, sides: readonly Name[]): readonly Party[] {
  const [only, ...others] = sides
  if (only === undefined || (only.to !== at && only.from !== after)) return sides
  const parts = only.text.split(/[-‐‑]/) ?? []
  if (others.length > 0 || parts.length !== 2) return sides
  return parts.map((text) => ({ text, key: nameKey(text) }))
}

/** The partners of a joint venture, all on one side, and the venture itself where it has a name. */
export function readVenture(clause: Clause): Roles {
  if (!clause.language.cues.founding.test(clause.sentence.phrase)) return roles({})
  const venture = ventureName(clause)
  const sides = distinct([...nounSides(clause), ...verbSides(clause)])
  const partners = sides.filter((name) => name !== venture)
  // "Beide gründen das Joint Venture Corvus": its name, for the tellings that name the partners.
  if (partners.length < 2) return roles({ targets: venture === undefined ? [] : [venture] })
  return roles({ acquirers: partners, targets: venture === undefined ? [] : [venture] })
}

const NAMING_REACH = 6

// "une coentreprise, baptisée Corvus,": only naming words stand between.
function ventureName(clause: Clause): Name | undefined {
  const { sentence, language, trigger, right, after } = clause
  if (trigger.form !== 'noun') return undefined
  const before = namedBefore(clause)
  if (before !== undefined) return before
  return right.find(
    (name) =>
      name.prepositions === null &&
      name.from >= after &&
      name.from - after <= NAMING_REACH &&
      sentence.tokens
        .slice(after, name.from)
        .every(
          ({ kind, text, lower }) =>
            /^["'“„«’,]$/.test(text) || (kind === 'word' && isNaming(lower, language)),
        ),
  )
}

// "Corvus, la coentreprise de Norvik et Halden": only an article stands between the comma and the noun.
function namedBefore({ left, sentence: { tokens }, language, at }: Clause): Name | undefined {
  const [name] = left
  if (name === undefined || tokens[name.to]?.text !== ',' || name.joined) return undefined
  const { determiners, companyNouns } = language.names
  const isBare = tokens
    .slice(name.to + 1, at)
    .every(
      ({ text, lower }) =>
        /^[-‐‑'’]$/.test(text) ||
        determiners.has(lower) ||
        companyNouns.has(lower) ||
        language.functionWords.has(lower) ||
        /^joint$/.test(lower),
    )
  return isBare ? name : undefined
}

function isNaming(word: string, { names }: Language): boolean {
  return names.companyNouns.has(word) || names.demonyms?.has(word) === true
}

function verbSides(clause: Clause): Name[] {
  const subject = subjectBefore(clause) ?? clause.left.at(-1)
  const joined = joinedWith(clause.names, subject)
  const partner = [...clause.right, ...(clause.language.verbLast ? clause.left : [])].find(
    (name) => introducedBy(name, 'with') && name !== subject,
  )
  const object = clause.right.find((name) => name.prepositions === null || introducedBy(name, 'of'))
  if (partner !== undefined) return [...joined, partner]
  if (joined.length > 1) return joined
  return object === undefined ? joined : [...joined, object]
}

function nounSides(clause: Clause): Name[] {
  const near = clause.right.filter((name) => name.from - clause.at <= 14)
  const of = firstOf(clause, near)
  const partner = rightWith(clause, 'with')
  const owner = clause.left.find((name) => name.possessive && clause.at - name.to <= 6)
  const glued = hyphenated(clause)
  if (glued.length > 1) return glued
  const named = joinedWith(clause.names, of)
  if (named.length > 1 || (named.length === 1 && partner !== undefined && partner !== of)) {
    return partner === undefined ? named : [...named, partner]
  }
  const subject = owner ?? subjectBefore(clause) ?? boardOf(clause)
  return withSubject(clause, subject, { partner, other: of ?? glued[0] })
}

function withSubject(
  { names, trigger }: Clause,
  subject: Name | undefined,
  { partner, other }: { readonly partner: Name | undefined; readonly other: Name | undefined },
): Name[] {
  if (partner !== undefined) return [subject, partner].filter((name) => name !== undefined)
  const together = joinedWith(names, subject)
  if (together.length > 1) return together
  // "les syndicats contre l'union de deux équipes": a word of many uses needs both sides of its own.
  return trigger.weight < SURE ? [] : [subject, other].filter((name) => name !== undefined)
}

// Below it a word means a merger of companies less often than not.
const SURE = 0.5

// "the merger of X and Y", "fusie X en Y"
function firstOf(clause: Clause, near: readonly Name[]): Name | undefined {
  return (
    near.find((name) => introducedBy(name, 'of') || introducedBy(name, 'between')) ??
    near.find((name) => isApposed(clause, name))
  )
}

// "the Dow-DuPont merger", "Dow/DuPont-Fusion"
function hyphenated(clause: Clause): Name[] {
  const [near, far] = clause.left
  if (near === undefined || clause.at - near.to > 1) return []
  return far !== undefined && near.from - far.to <= 1 ? [far, near] : [near]
}

function distinct(names: readonly Name[]): Name[] {
  return names.filter((name, at) => names.findIndex((other) => other.key === name.key) === at)
}
