import { lowerAt } from '../text/token.ts'
import { type Clause, joinedWith, type Roles, roles } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'

/** Who raises money from whom: the company raising is the target, the lead investors are the acquirers. */
export function readRaise(clause: Clause): Roles {
  if (isLeading(clause)) return readLead(clause)
  const lead = leadAt(clause)
  const leads = lead === null ? leadersAround(clause) : leadersAfter(clause, lead)
  const target = raiser(clause, leads)
  const others = clause.right.filter(
    (name) =>
      name !== target &&
      (leads.includes(name) || (lead !== null && name.from > lead) || introducedBy(name, 'from')),
  )
  return roles({
    acquirers: leads,
    targets: target === undefined ? [] : [target],
    investors: others,
  })
}

// "Iconiq led Datadog's round"
function readLead(clause: Clause): Roles {
  const leads = joinedWith(clause.names, subjectBefore(clause))
  const target = clause.right.find((name) => name.possessive || isRaisedFor(clause, name, leads))
  return roles({
    acquirers: leads,
    targets: target === undefined ? [] : [target],
    investors: leads,
  })
}

// "mène un tour de 12 millions dans Halden", "led a seed round in Halden"
function isRaisedFor({ language }: Clause, name: Name, leads: readonly Name[]): boolean {
  if (language.verbLast || leads.includes(name)) return false
  return introducedBy(name, 'of') || introducedBy(name, 'for')
}

function raiser(clause: Clause, leads: readonly Name[]): Name | undefined {
  const found =
    clause.left.find((name) => name.possessive) ??
    subjectBefore(clause) ??
    (clause.trigger.form === 'noun'
      ? clause.right.find((name) => introducedBy(name, 'for') || isRaisers(clause, name))
      : undefined) ??
    (clause.language.verbLast
      ? clause.right.find((name) => isRaiserBehind(clause, name))
      : undefined)
  return found === undefined || leads.includes(found) ? undefined : found
}

// "In der Runde sammelte Halden …", but not "…, beteiligt ist auch Corvus".
function isRaiserBehind({ sentence, language, at }: Clause, { prepositions, from }: Name): boolean {
  const { entryVerbs } = language.grammar
  const between = sentence.tokens.slice(at, from)
  return prepositions === null && !between.some(({ lower }) => entryVerbs?.has(lower) === true)
}

// "la levée de fonds de Halden": where complements follow their noun, the company raising does too.
function isRaisers({ language, sentence, at }: Clause, name: Name): boolean {
  const { leadWords, leadEnds } = language.grammar
  if (!language.names.complementsFollow || !introducedBy(name, 'of')) return false
  return !sentence.tokens
    .slice(at, name.from)
    .some(({ lower }) => leadWords.has(lower) || leadEnds.has(lower))
}

// "led" as the clause's own verb, not "led by".
function isLeading({ sentence, at, after, language }: Clause): boolean {
  const { leadWords, leadBy } = language.grammar
  return leadWords.has(lowerAt(sentence.tokens, at)) && !leadBy.has(lowerAt(sentence.tokens, after))
}

// The word that opens the lead investors: "led by", "angeführt von"; null when none are named.
function leadAt({ sentence, at, language }: Clause): number | null {
  const { leadWords, leadBy } = language.grammar
  const found = sentence.tokens.findIndex(
    (token, index) =>
      index >= at && leadWords.has(token.lower) && leadBy.has(lowerAt(sentence.tokens, index + 1)),
  )
  return found < 0 ? null : found
}

// "Die Runde wurde von X angeführt": where verbs close the clause, who leads stands before the word that says so.
function leadersAround({ sentence, language, names, left, right }: Clause): Name[] {
  const { leadWords } = language.grammar
  if (!language.verbLast || !sentence.tokens.some(({ lower }) => leadWords.has(lower))) return []
  const leader = [...left.toReversed(), ...right].find((name) => introducedBy(name, 'agent'))
  return joinedWith(names, leader)
}

function leadersAfter(clause: Clause, lead: number): Name[] {
  const { leadEnds } = clause.language.grammar
  const stop = clause.sentence.tokens.findIndex(
    (token, at) => at > lead && leadEnds.has(token.lower),
  )
  return clause.right
    .filter((name) => name.from > lead && (stop < 0 || name.to <= stop) && !isOnlyOf(name))
    .slice(0, 5)
}

// "led by funds close to the founders of Halden": what they are close to does not lead.
function isOnlyOf(name: Name): boolean {
  return name.prepositions?.every((meaning) => meaning === 'of') ?? false
}

/** Who puts money into whom. */
export function readInvest(clause: Clause): Roles {
  const investor =
    clause.left.find((name) => name.possessive) ??
    subjectBefore(clause) ??
    (clause.language.verbLast ? clause.left.at(-1) : undefined)
  const all = clause.language.verbLast ? [...clause.right, ...clause.left] : clause.right
  const target = all.find((name) => introducedBy(name, 'of') && !name.modifier && name !== investor)
  if (investor === undefined || target === undefined) return roles({})
  const investors = joinedWith(clause.names, investor)
  return roles({ acquirers: investors, targets: [target], investors })
}
