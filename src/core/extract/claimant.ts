import { lowerAt, type Token } from '../text/token.ts'
import { type Clause } from './clause.ts'
import { introducedBy, type Name } from './name.ts'
import { subjectBefore } from './subject.ts'

// "demanda a X por abortar la compra": whom the sentence's subject moves to act is the one who acts.
function urged(clause: Clause, target: Name | undefined): Name | undefined {
  const [nearest] = clause.left
  return nearest !== undefined && nearest !== target && introducedBy(nearest, 'object')
    ? nearest
    : undefined
}

// "Corvus advises Norvik on its acquisition of Halden": whom another helps is the one who buys.
function helped({ left, language, sentence, at }: Clause): Name | undefined {
  const [nearest] = left
  if (nearest === undefined || language.grammar.helpVerbs === undefined) return undefined
  const verb = lowerAt(sentence.tokens, nearest.from - 1)
  const isOwn = sentence.tokens
    .slice(nearest.to, at)
    .some(({ lower }) => language.grammar.own.has(lower))
  return isOwn && language.grammar.helpVerbs.has(verb) ? nearest : undefined
}

// "Norvik expands its Corvus range with the acquisition of Halden": the sentence's first name does it.
function actor({ left, language, sentence, at }: Clause): Name | undefined {
  if (language.verbLast || language.names.complementsFollow) return undefined
  const [before, further] = [1, 2].map((back) => lowerAt(sentence.tokens, at - back))
  const isMeans = [before, language.names.determiners.has(before ?? '') ? further : undefined].some(
    (word) => word !== undefined && language.prepositions.get(word)?.[0] === 'with',
  )
  return isMeans ? left.findLast((name) => name.prepositions === null && !name.modifier) : undefined
}

/** The sentence's subject, if its verb takes the deal noun as its own ("completes the acquisition of", "announces the sale"). */
export function claimant(clause: Clause, target?: Name): Name | undefined {
  const buyer = helped(clause)
  if (buyer !== undefined) return buyer
  const subject = urged(clause, target) ?? actor(clause) ?? subjectBefore(clause, target)
  if (subject === undefined) return undefined
  const between = clause.sentence.tokens.slice(subject.to, clause.at)
  if (isClaimedBefore(clause, subject)) return subject
  return between.some((token) => clause.language.grammar.claimVerbs.has(token.lower)) ||
    isHeading(clause, between) ||
    isOwnDoing(clause, target, between)
    ? subject
    : undefined
}

// "Norvik suma una planta con la compra de Halden": whoever does anything but judge, help or stop a purchase makes it.
function isOwnDoing(
  { trigger, language: { grammar } }: Clause,
  target: Name | undefined,
  between: readonly Token[],
): boolean {
  const { strangerVerbs } = grammar
  if (strangerVerbs === undefined || trigger.frame !== 'buy' || target === undefined) return false
  return !between.some(({ text, lower }) => /^[:«“"]$/.test(text) || strangerVerbs.has(lower))
}

// "Nun verhandelt Norvik über die Übernahme": where another phrase stands first, the verb comes before its subject.
function isClaimedBefore({ sentence, language }: Clause, { from }: Name): boolean {
  if (!language.verbLast) return false
  return [1, 2, 3, 4].some((back) =>
    language.grammar.claimVerbs.has(lowerAt(sentence.tokens, from - back)),
  )
}

// "Norvik, opa su Halden", "Norvik AG: Erwerb der Halden GmbH": a headline's name, a mark, and what it does.
function isHeading({ language, sentence, at }: Clause, between: readonly Token[]): boolean {
  if (between[0]?.text === ':' && language.names.capitalNouns) return true
  if (!language.names.capitalTells || between[0]?.text !== ',') return false
  const offers = language.grammar.offerNoun.test(lowerAt(sentence.tokens, at))
  return offers && between.slice(1).every(({ lower }) => language.names.determiners.has(lower))
}

// How early the noun stands in "With the acquisition of Y, X enters …".
const OPENING = 4

/** The main clause's subject, where the deal is only the means by which it does something. */
export function beneficiary(
  { sentence, language, at, left, right }: Clause,
  target: Name,
): Name | undefined {
  const start = sentence.tokens.findLastIndex(({ text }, index) => index < at && text === ':') + 1
  const isMeans = sentence.tokens
    .slice(start, at)
    .some(({ lower }) => language.prepositions.get(lower)?.includes('with') === true)
  if (at - start > OPENING || left.some(({ from }) => from >= start) || !isMeans) return undefined
  const after = right.filter((name) => name.from >= target.to)
  const [subject, next] = after
  if (subject === undefined || subject.modifier || next?.joined === true) return undefined
  const comma = sentence.tokens[subject.from - 1]?.text === ','
  return subject.prepositions === null || (subject.joined && comma) ? subject : undefined
}
