import { sameKey } from '../company/name.ts'
import { INDEFINITES } from '../language/indefinites.data.ts'
import type { Language } from '../language/language.ts'
import { isCapital, lowerAt, type Token } from '../text/token.ts'
import type { Party, Roles } from './clause.ts'
import { withHeading } from './headed-deal.ts'
import { isParty } from './name.ts'
import { isReflexive } from './passive.ts'
import type { Reading } from './reading.ts'
import type { Telling } from './telling.ts'
import { tellingScore } from './telling-score.ts'

// How far back a pronoun's company may have been named, in sentences.
const REACH = 3

/**
 * Fills the buyer or target that a pronoun or "the company" stands for with the company the sentences before speak
 * of. Only sides that a stand-in word names are filled; the rest stays open.
 */
export function resolveStandIns(
  tellings: readonly Telling[],
  readings: readonly Reading[],
  { language, isShort }: { readonly language: Language; readonly isShort: boolean },
): Telling[] {
  const told = tellings.map((telling) => {
    const roles = resolved(telling, readings, language)
    if (roles === telling.roles) return telling
    const full = { ...telling, roles }
    // In a text of a sentence or two, which a pronoun ties together, the deal is told in full.
    return isShort || telling.score === 0
      ? { ...full, score: tellingScore(telling.reading, { ...full, isShort }, language) }
      : full
  })
  return told.filter(({ score }) => score > 0)
}

function resolved(telling: Telling, readings: readonly Reading[], language: Language): Roles {
  const roles = withHeading(telling, language)
  if (roles !== telling.roles) return roles
  const { frame } = telling
  if (frame === 'venture') return roles
  if (isDefinite(telling, language)) {
    const others = [...roles.acquirers, ...roles.sellers]
    const known = headlineTopic(readings, others) ?? topicBefore(telling, readings, others)
    if (known !== undefined) return { ...roles, targets: [known] }
  }
  const sold = withSeller(telling, readings, language)
  if (sold !== null) return sold
  const missing = missingSide(telling, language)
  if (missing === null || !hasStandIn(telling, missing, language)) return roles
  const others = [...roles.acquirers, ...roles.targets, ...roles.sellers]
  const topic = topicBefore(telling, readings, others)
  if (topic === undefined) return roles
  return { ...roles, [missing]: [topic] }
}

// "Sie veräußert ihre Anteile an Norvik": who sells has been named before.
function withSeller(
  telling: Telling,
  readings: readonly Reading[],
  { names, verbLast }: Language,
): Roles | null {
  const { roles, frame, trigger, reading } = telling
  if (!verbLast || frame !== 'sell' || trigger.form !== 'finite') return null
  if (roles.sellers.length > 0 || roles.targets.length === 0) return null
  const [first] = reading.sentence.tokens
  if (first === undefined || telling.at !== 1 || !names.pronouns.has(first.lower)) return null
  const seller = topicBefore(telling, readings, [...roles.acquirers, ...roles.targets])
  return seller === undefined ? null : { ...roles, sellers: [seller] }
}

// Whoever leads a round may stay unnamed, whoever raises one not; "the firm has led a round in Halden" says that it does.
function missingSide(telling: Telling, language: Language): 'acquirers' | 'targets' | null {
  const { roles, frame } = telling
  if (frame === 'raise' && roles.targets.length === 0) return 'targets'
  if (frame === 'raise' && !isLead(telling, language)) return null
  return roles.acquirers.length === 0 ? 'acquirers' : roles.targets.length === 0 ? 'targets' : null
}

function isLead({ reading, at }: Telling, { grammar }: Language): boolean {
  const { tokens } = reading.sentence
  return grammar.leadWords.has(lowerAt(tokens, at)) && !grammar.leadBy.has(lowerAt(tokens, at + 1))
}

// "agreed to buy the cider maker": which one has been said before.
function isDefinite({ roles, reading, at }: Telling, { grammar, names }: Language): boolean {
  const [only, ...others] = roles.targets
  if (only?.described !== true || others.length > 0) return false
  const { tokens } = reading.sentence
  // "the cider maker", "la cadena zaragozana": where adjectives follow, the noun comes first.
  const noun = only.text.split(' ').at(names.complementsFollow ? 0 : -1) ?? ''
  const isCompany = names.companyNouns.has(noun) && !names.unitNouns.has(noun)
  const isTrade = isCompany || names.institutions?.has(noun) === true
  const [first] = only.text.split(' ')
  return (
    isTrade &&
    ARTICLE_STEPS.some(
      (step) =>
        grammar.definites?.has(lowerAt(tokens, at + step)) === true &&
        lowerAt(tokens, at + step + 1) === first,
    )
  )
}

// "se queda con la cadena", "met la main sur la banque": the article stands behind the verb and its particle.
const ARTICLE_STEPS = [1, 2, 3, 4, 5]

// A subject pronoun before the trigger stands for the buyer; before a passive for what is bought.
function hasStandIn(
  telling: Telling,
  missing: 'acquirers' | 'targets',
  language: Language,
): boolean {
  const { tokens } = telling.reading.sentence
  const before = tokens.slice(Math.max(0, telling.at - 12), telling.at)
  const stands = missing === 'targets' ? isObjectStandIn : isMeans
  if (stands(telling, language)) return true
  // "Norvik cut its stake": what is the seller's own says nothing about who buys.
  const mayOwn = telling.roles.sellers.length === 0
  const pronoun = before.some(
    ({ lower }, index) =>
      (language.names.pronouns.has(lower) && !INDEFINITES.has(lowerAt(before, index - 1))) ||
      (mayOwn && language.grammar.own.has(lower)),
  )
  const passive =
    before.some((token) => language.grammar.passive.has(token.lower)) &&
    telling.trigger.form === 'participle' &&
    !isReflexive(tokens, telling.at, language)
  // Whoever stands before a verb of selling sells.
  if (!pronoun || (telling.frame === 'sell' && missing === 'acquirers')) return false
  if (telling.frame === 'raise')
    return telling.trigger.form !== 'noun' && isLead(telling, language) === (missing !== 'targets')
  return missing === (passive ? 'targets' : 'acquirers')
}

// "Avec le rachat de Halden, le numéro un du secteur complète son offre": the main clause's subject is the one who buys.
function isMeans({ reading, trigger, at }: Telling, { names, prepositions, verbLast }: Language) {
  const { tokens } = reading.sentence
  if (verbLast || trigger.form !== 'noun' || at > MEANS) return false
  const opens = tokens.slice(0, at).some(({ lower }) => prepositions.get(lower)?.[0] === 'with')
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',')
  return (
    opens &&
    comma > at &&
    names.determiners.has(lowerAt(tokens, comma + 1)) &&
    names.pronouns.has(lowerAt(tokens, comma + 2))
  )
}

// How early the noun stands in "With the acquisition of Y, the company enters …".
const MEANS = 4

// "Norvik übernimmt das Dresdner Unternehmen": the object is what the text is about; so is that of "Verkauf an Norvik".
function isObjectStandIn({ reading, frame, trigger, at }: Telling, language: Language): boolean {
  if (trigger.form === 'noun')
    return frame === 'sell' || isOfStandIn({ reading, frame, at }, language)
  if (frame !== 'buy') return false
  if (language.grammar.entryVerbs?.has(lowerAt(reading.sentence.tokens, at)) === true) return true
  const closes = language.verbLast && trigger.form !== 'finite'
  if (trigger.form === 'participle' && !closes) return false
  const from = closes ? Math.max(0, at - OBJECT_WORDS) : at + 1
  return reading.sentence.tokens
    .slice(from, from + OBJECT_WORDS)
    .some((_, step) => isStandInNoun(reading.sentence.tokens, from + step, language))
}

const OBJECT_WORDS = 8

// "withdrew its offer for the company"
function isOfStandIn(
  { reading, frame, at }: Pick<Telling, 'reading' | 'frame' | 'at'>,
  language: Language,
): boolean {
  const { tokens } = reading.sentence
  const classes = language.prepositions.get(lowerAt(tokens, at + 1)) ?? []
  if (frame !== 'buy' || !(classes.includes('for') || classes.includes('of'))) return false
  return [2, 3].some((step) => isStandInNoun(tokens, at + step, language))
}

// "the company", but not "the company's sales", "der Betrieb des Freibads".
function isStandInNoun(
  tokens: readonly Token[],
  at: number,
  { names, grammar, prepositions }: Language,
): boolean {
  const word = lowerAt(tokens, at)
  if (!names.pronouns.has(word) || !names.companyNouns.has(word)) return false
  const next = tokens[at + 1]
  const goesOn =
    next !== undefined &&
    (isCapital(next) ||
      grammar.genitives.has(next.lower) ||
      prepositions.get(next.lower)?.includes('of') === true)
  return !goesOn && [1, 2].some((back) => names.determiners.has(lowerAt(tokens, at - back)))
}

// "Founder of Halden bids for the company": the first other company of the headline.
function headlineTopic(readings: readonly Reading[], others: readonly Party[]): Party | undefined {
  const [first] = readings
  if (first?.sentence.in !== 'title') return undefined
  return first.names.find(
    (name) => isParty(name) && !others.some((other) => sameKey(other.key, name.key)),
  )
}

function topicBefore(
  telling: Telling,
  readings: readonly Reading[],
  others: readonly Party[],
): Party | undefined {
  const { order } = telling.reading.sentence
  for (let back = 0; back <= REACH; back++) {
    const reading = back === 0 ? telling.reading : readings[order - back]
    const names = (reading?.names ?? []).filter(
      (name) =>
        isParty(name) &&
        !name.modifier &&
        name.prepositions === null &&
        (back > 0 || name.to <= telling.at) &&
        !others.some((other) => sameKey(other.key, name.key)),
    )
    if (names[0] !== undefined) return names[0]
  }
  return undefined
}
