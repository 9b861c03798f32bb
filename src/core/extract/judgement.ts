import type { Language } from '../language/language.ts'
import type { Frame } from '../language/trigger.ts'
import type { Candidate } from './candidate.ts'
import { isDealMarket } from './deal-market.ts'
import { headlineLogit, isHeadline } from './headline-model.ts'
import { probabilities } from './learned/linear-model.ts'
import { reportFeatures } from './learned/report-features.ts'
import { REPORT_MODEL } from './learned/report-model.ts'
import { isOtherTrade } from './other-trade.ts'
import { type ArticleReading, SHORT } from './read-article.ts'
import type { Reading } from './reading.ts'
import { signWeight } from './signs.ts'

/** From this probability on an article counts as reporting a deal. */
export const THRESHOLD = 0.5

// Where the score of a candidate is as often a deal as not, and how sharply that turns. With the weight of its
// phrases known an article has to show more.
const MIDDLE = 0.58
const MIDDLE_WITH_SIGNS = 1
const MIDDLE_SHORT = 0.9
// Buyer and target both named are worth this much to a text too short to say more.
const NAMED_SHORT = 0.25
// English alone has a table of phrases so long that their absence says something; elsewhere buyer and target do without.
const NAMED_UNSPOKEN = 0.2
const STEEPNESS = 3
const FOREIGN_LEAST = 3
const SIGN_SHARE = 0.7
const SIGN_MOST = 4
// Without anybody named who buys or is bought, phrases have to say this much.
const SIGNS_ALONE = 1.8
const SIGNS_ALONE_SHORT = 1
// What speaks for a deal in a sentence or two lacks the article around it that would bear it out.
const TRUST_SHORT = 0.4
// Log odds at which nothing is left to doubt.
const NOTHING = -7

// Log odds of the lexicon beyond which the report model is not asked.
const SURE = 5
const HOPELESS = -2
// So few sentences say too little else to outweigh a deal in them.
const BRIEF = 4
// What the report model's log odds are worth beside the lexicon's: less where the lexicon has found little, as written
// examples of news know how deals are told better than how seldom they happen.
const TRUST = 0.7
const TRUST_AGAINST_LEXICON = 0.3

/**
 * Probability, 0 to 1, that an article reports a deal: its main candidate, its phrases, in a headline its words, and in
 * longer texts what the report model makes of how the deal is told.
 */
export function dealProbability(reading: ArticleReading): number {
  const rules = ruleLogit(reading)
  const model = reading.language.headline
  if (model !== undefined && isHeadline(reading.readings))
    return probability(headlineLogit(model, reading, rules))
  if (rules === NOTHING) return 0
  if (isOpen(reading, rules)) return probability(rules + reportLogit(reading, rules))
  return probability(rules > 0 && reading.readings.length <= SHORT ? rules * TRUST_SHORT : rules)
}

// Who is listed or founds a venture plays a part that the role model has not learned.
const UNJUDGED: ReadonlySet<Frame | undefined> = new Set<Frame>(['list', 'venture'])

/** Whether the lexicon, whose log odds are `rules`, leaves open if an article reports its deal or mentions it only. */
export function isOpen({ readings, candidates }: ArticleReading, rules: number): boolean {
  if (UNJUDGED.has(candidates[0]?.best.frame)) return false
  return readings.length > SHORT && rules > HOPELESS && rules < SURE
}

function reportLogit(reading: ArticleReading, rules: number): number {
  if (rules >= 0 && reading.readings.length <= BRIEF) return 0
  const [mentioned = 1, reported = 1] = probabilities(REPORT_MODEL, reportFeatures(reading, rules))
  const trust = rules < 0 ? TRUST_AGAINST_LEXICON : TRUST
  return trust * Math.log(reported / mentioned)
}

/**
 * What lexicon and grammar alone make of it, as log odds within ±7; without any candidate its phrases decide, and -7
 * means that nothing speaks of a deal.
 */
export function ruleLogit(article: ArticleReading): number {
  const { candidates, readings, language } = article
  const [main] = candidates
  const told =
    main === undefined || main.targets.length + main.acquirers.length === 0 ? 0 : main.score
  const signs = Math.max(-SIGN_MOST, Math.min(SIGN_MOST, signWeight(readings, language)))
  const alone = readings.length <= SHORT ? SIGNS_ALONE_SHORT : SIGNS_ALONE
  if (told === 0 && (signs < alone || isOtherTrade(readings, language))) return NOTHING
  const foreign = foreignSigns(readings, language)
  const isForeign = foreign >= FOREIGN_LEAST && !isRaisedInTitle(main)
  const isMarket = isDealMarket(article)
  // What is said of a market of deals is said in the words of deals.
  const said = isMarket ? Math.min(0, signs) : signs
  const score = told * (isMarket || isForeign ? 0.35 : 1) - foreign * 0.08 + said * SIGN_SHARE
  const logit = STEEPNESS * (score - middleOf(main, readings, language))
  return Math.max(NOTHING, Math.min(-NOTHING, logit))
}

// A start-up may be about football: whose headline says how much it has raised is a company.
function isRaisedInTitle(main: Candidate | undefined): boolean {
  return (
    main?.best.frame === 'raise' &&
    main.tellings.some(({ reading }) => reading.sentence.in === 'title' && reading.money.length > 0)
  )
}

function probability(logit: number): number {
  return round(1 / (1 + Math.exp(-logit)))
}

function middleOf(
  main: Candidate | undefined,
  readings: readonly Reading[],
  { signs, headline }: Language,
): number {
  if (signs === undefined) return MIDDLE
  const named = main !== undefined && main.acquirers.length > 0 && main.targets.length > 0
  if (readings.length <= SHORT) return named ? MIDDLE_SHORT - NAMED_SHORT : MIDDLE_SHORT
  return named && headline === undefined ? MIDDLE_WITH_SIGNS - NAMED_UNSPOKEN : MIDDLE_WITH_SIGNS
}

// Sentences that speak of sport, art or politics instead of business.
function foreignSigns(readings: readonly Reading[], language: Language): number {
  return readings.filter(({ sentence }) => language.cues.otherField.test(sentence.phrase)).length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
