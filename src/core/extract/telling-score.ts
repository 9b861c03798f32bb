import type { Language } from '../language/language.ts'
import type { Frame, Trigger } from '../language/trigger.ts'
import { lowerAt, type Token } from '../text/token.ts'
import type { Roles } from './clause.ts'
import type { Reading } from './reading.ts'

/** What is weighed: a trigger with the parties found for it. */
export interface Weighed {
  readonly trigger: Trigger
  readonly at: number
  readonly roles: Roles
  /** The text is so short that nothing in it is background. */
  readonly isShort: boolean
}

// A sum this many tokens after "raises" is what is raised.
const SUM_REACH = 7
const FUNDING_BONUS = 0.35
const SIGN_BONUS = 0.08
/** A telling with this score leaves little doubt. */
export const STRONG = 0.8
/** What is left of a telling that looks back. */
export const BACKGROUND = 0.5

/** How surely a trigger with its parties tells of a deal, 0 (not at all) to about 1.5 (in full, in the headline). */
export function tellingScore(reading: Reading, weighed: Weighed, language: Language): number {
  const { trigger, roles, isShort } = weighed
  const { phrase } = reading.sentence
  const complete = completeness(trigger.frame, roles)
  if (complete === 0 || language.cues.notDeal.test(phrase)) return 0
  const funding = fundingBonus(reading, weighed, language)
  if (funding === null) return 0
  const score = trigger.weight * complete + funding + signs(reading, language)
  const background = !isShort && (language.cues.background.test(phrase) || isQuestion(reading))
  return score * (background ? BACKGROUND : 1) * placeWeight(reading)
}

// "How did the purchase of Halden turn out?": an interview asks about what is known.
function isQuestion({ sentence }: Reading): boolean {
  return sentence.in === 'text' && sentence.tokens.at(-1)?.text === '?'
}

// Raising and investing need a sum, a stage, or the word "round" itself, to be a deal: null when they have neither.
function fundingBonus(reading: Reading, weighed: Weighed, language: Language): number | null {
  const { trigger, at } = weighed
  if (!isFunding(trigger.frame)) return 0
  const { phrase, tokens } = reading.sentence
  const { funding, round } = language.cues
  if (round.test(phrase)) return FUNDING_BONUS
  const word = lowerAt(tokens, at)
  const speaks = funding.test(phrase)
  if (language.grammar.stageNouns.has(word) || !isBacked(reading, weighed, language)) return null
  if (!speaks && (language.grammar.leadWords.has(word) || isRoundNoun(trigger))) return null
  return speaks ? FUNDING_BONUS : 0
}

function isBacked(reading: Reading, { trigger, at, roles }: Weighed, language: Language): boolean {
  if (isLedRound(trigger, roles)) return true
  const { tokens } = reading.sentence
  return language.grammar.leadWords.has(lowerAt(tokens, at))
    ? hasRoundNoun(tokens, at, language)
    : hasSumNear(reading, trigger.form === 'noun' ? null : at, language)
}

// "led the round", but "a consortium led by Norvik": who leads anything else raises nothing.
function hasRoundNoun(tokens: readonly Token[], at: number, { triggers }: Language): boolean {
  return tokens.some(
    ({ lower }, other) =>
      other !== at && triggers.get(lower)?.some(({ frame }) => isFunding(frame)) === true,
  )
}

// "round" and "financing" mean many things; "investment" with a sum means one.
function isRoundNoun({ form, frame }: Trigger): boolean {
  return form === 'noun' && frame === 'raise'
}

// "Die Runde wurde von Norvik angeführt": a round with its leader needs no sum beside it.
function isLedRound(trigger: Trigger, { acquirers }: Roles): boolean {
  return isRoundNoun(trigger) && acquirers.length > 0
}

// A verb's sum stands close behind it; where verbs close the clause, and for a noun, anywhere.
function hasSumNear(reading: Reading, at: number | null, language: Language): boolean {
  const anywhere = at === null || language.verbLast
  return reading.money.some(
    (sum) => !sum.perShare && (anywhere || Math.abs(sum.from - at) <= SUM_REACH),
  )
}

function signs(reading: Reading, language: Language): number {
  const stake = reading.percents.length > 0 || language.cues.stake.test(reading.sentence.phrase)
  return (reading.money.length > 0 ? SIGN_BONUS : 0) + (stake ? SIGN_BONUS : 0)
}

/** What a telling is worth with only one side named; where it is told in full it is worth 1. */
interface Halves {
  readonly buyers: number
  readonly targets: number
}

// A venture has partners only, a listing no buyer; a round is told in full by who raises.
const HALVES: Readonly<Partial<Record<Frame, Halves>>> = {
  venture: { buyers: 1, targets: 0.3 },
  raise: { buyers: 0.6, targets: 1 },
  list: { buyers: 0, targets: 1 },
}
const OTHER_HALVES: Halves = { buyers: 0.45, targets: 0.6 }
const WITH_SELLER = 0.25

function completeness(frame: Frame, { acquirers, targets, sellers }: Roles): number {
  const halves = HALVES[frame]
  const { buyers, targets: bought } = halves ?? OTHER_HALVES
  if (targets.length === 0) return acquirers.length > 0 ? buyers : 0
  if (halves !== undefined) return acquirers.length > 0 ? Math.max(buyers, bought) : bought
  return (acquirers.length === 0 ? bought : 1) + (sellers.length > 0 ? WITH_SELLER : 0)
}

/** What is told early weighs more: 1.3 in the headline, 0.8 far down. */
export function placeWeight({ sentence: { order } }: Reading): number {
  if (order === 0) return 1.3
  if (order <= 2) return 1.2
  return order <= 6 ? 1 : 0.8
}

function isFunding(frame: Frame): boolean {
  return frame === 'raise' || frame === 'invest'
}
