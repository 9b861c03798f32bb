import { sameKey } from '../company/name.ts'
import type { PersonMove } from '../deal.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import { lowerAt } from '../text/token.ts'
import type { Candidate } from './candidate.ts'
import { introducedBy, type Name } from './name.ts'
import { spanText } from './read-names.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'

const ROLE_REACH = 7
const MAX_PEOPLE = 8

interface Role {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** An article's sentences, and the fullest writing of each company in them. */
export interface PeopleContext {
  readonly readings: readonly Reading[]
  readonly language: Language
  readonly longest: ReadonlyMap<string, string>
}

/** People who take up, keep or leave a post because of the deal, as sentences about its parties say. */
export function readPeople(candidate: Candidate, context: PeopleContext): Fact<PersonMove>[] {
  const { readings, language, longest } = context
  const parties = [...candidate.acquirers, ...candidate.targets, ...candidate.sellers]
  const isTied = (company: Name | null) =>
    company !== null && parties.some(({ party }) => sameKey(party.key, company.key))
  const called = (company: Name | null) =>
    company === null ? null : (longest.get(company.key) ?? company.text)
  const found: Fact<PersonMove>[] = []
  for (const reading of readings) {
    if (!language.cues.person.test(reading.sentence.phrase)) continue
    const person = reading.names.find((name) => name.kind === 'person' && !isOwner(reading, name))
    if (person === undefined) continue
    const { role, from, to } = moveOf(reading, person, language)
    if (!isTied(from) && !isTied(to)) continue
    const value = { name: person.text, role, from: called(from), to: called(to) }
    remember(found, { value, evidence: evidenceOf(reading.sentence), confidence: 0.7 })
  }
  return found.slice(0, MAX_PEOPLE)
}

// A later, fuller sentence about the same person replaces an emptier one.
function remember(found: Fact<PersonMove>[], fact: Fact<PersonMove>): void {
  const at = found.findIndex((known) => known.value.name === fact.value.name)
  const known = found[at]
  if (known === undefined) found.push(fact)
  else if (fullness(fact.value) > fullness(known.value)) found[at] = fact
}

function fullness({ role, from, to }: PersonMove): number {
  return [role, from, to].filter((part) => part !== null).length
}

interface Move {
  readonly role: string | null
  readonly from: Name | null
  readonly to: Name | null
}

function moveOf(reading: Reading, person: Name, language: Language): Move {
  const held = roleBefore(reading, person, language) ?? roleAfter(reading, person, language)
  const taken = roleTaken(reading, person, language)
  const role = textOf(taken ?? held)
  const companies = reading.names.filter((name) => name.kind === 'company' && !name.bracketed)
  const home = companies.find((name) => isBeside(name, held)) ?? null
  const goal = companies.find((name) => follows(reading, name, language.grammar.goalWords))
  const others = companies.filter((name) => name !== home)
  const left = others.find((name) => isLeft(reading, { name, person }, language)) ?? null
  const from = left ?? home
  if (goal !== undefined) return { role, to: goal, from: from === goal ? null : from }
  const isGoing = taken === null && language.cues.departs.test(reading.sentence.phrase)
  return isGoing ? { role, to: null, from } : { role, to: home, from: left }
}

function textOf(role: Role | null): string | null {
  return role === null ? null : role.text
}

function roleTaken(reading: Reading, person: Name, language: Language): Role | null {
  const cue = cueAt(reading, person, language)
  if (cue === null) return null
  return roleBetween(reading, { from: cue, to: reading.sentence.tokens.length }, language)
}

function isBeside(name: Name, role: Role | null): boolean {
  if (role === null) return false
  return Math.min(Math.abs(name.to - role.from), Math.abs(name.from - role.to)) <= 3
}

function isOwner(reading: Reading, name: Name): boolean {
  return /^['’]s$/.test(lowerAt(reading.sentence.tokens, name.to))
}

function follows(reading: Reading, name: Name, words: ReadonlySet<string>): boolean {
  return words.has(lowerAt(reading.sentence.tokens, name.from - 1))
}

function isLeft(
  reading: Reading,
  { name, person }: { readonly name: Name; readonly person: Name },
  { grammar }: Language,
): boolean {
  if (follows(reading, name, grammar.leaveWords)) return true
  return name.from > person.to && introducedBy(name, 'from') && !introducedBy(name, 'of')
}

function cueAt(reading: Reading, person: Name, language: Language): number | null {
  const { tokens } = reading.sentence
  for (let at = person.to; at < tokens.length; at++) {
    const rest = ` ${tokens
      .slice(at, at + 8)
      .map((token) => token.lower)
      .join(' ')}`
    const match = language.cues.person.exec(rest)
    if (match !== null && match.index <= 1) return at
  }
  return null
}

function roleBefore(reading: Reading, person: Name, language: Language): Role | null {
  return roleBetween(
    reading,
    { from: Math.max(0, person.from - ROLE_REACH), to: person.from },
    language,
    true,
  )
}

function roleAfter(reading: Reading, person: Name, language: Language): Role | null {
  const comma = reading.sentence.tokens[person.to]?.text === ','
  return comma
    ? roleBetween(reading, { from: person.to, to: person.to + ROLE_REACH }, language)
    : null
}

// "Chief Strategy Officer", "CEO", "chief executive": the run of role words in a stretch of tokens.
function roleBetween(
  reading: Reading,
  stretch: { readonly from: number; readonly to: number },
  language: Language,
  last = false,
): Role | null {
  const { tokens } = reading.sentence
  const isRole = (at: number) => language.names.roles.has(tokens[at]?.lower ?? '')
  let found: Role | null = null
  for (let at = stretch.from; at < Math.min(stretch.to, tokens.length); at++) {
    if (!isRole(at)) continue
    let to = at + 1
    while (
      to < stretch.to &&
      (isRole(to) || (isRole(to + 1) && /^\p{Lu}/u.test(tokens[to]?.text ?? '')))
    )
      to++
    found = { text: spanText(reading.sentence, { from: at, to }), from: at, to }
    if (!last) return found
    at = to
  }
  return found
}
