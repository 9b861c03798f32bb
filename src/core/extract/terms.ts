import { sameKey } from '../company/name.ts'
import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Money } from '../money/money.ts'
import type { MoneyMention } from '../money/read-money.ts'
import type { PercentMention } from '../money/read-percent.ts'
import { isTooSmall } from '../sense/plausible.ts'
import type { Candidate } from './candidate.ts'
import { isDescribed } from './clause.ts'
import { sumSigns } from './money-role.ts'
import { introducedBy, isParty } from './name.ts'
import { wordsAround } from './phrase.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'
import { spanStart } from './stake-range.ts'
import { isOtherShare } from './stake-words.ts'
import { isStrangersSum } from './strange-sum.ts'
import { isToldOfPrice } from './told-price.ts'

/** Sums and shares of a deal, each with the sentence that states it. */
export interface Terms {
  readonly price: Fact<Money> | null
  readonly valuation: Fact<Money> | null
  readonly stakePct: Fact<number> | null
  readonly round: Fact<string> | null
}

interface Weighed<T> {
  readonly value: T
  readonly reading: Reading
  readonly score: number
  /** Taken from the confidence. */
  readonly doubt?: number
  /** Its sentence names a side of the deal or tells it. */
  readonly isTied?: boolean
}

const PRICE_LEAST = 3.1
const VALUATION_LEAST = 2.5
const STAKE_LEAST = 2.2
// The currency of a sum is open.
const GUESSED = 0.15
// "from 20 to 60 percent": the end is what the deal is about.
const RANGE_START = 1
// So small a share is what a price moved by.
const STAKE_SMALLEST = 0.5
// The sentence after the one that tells the deal often gives its terms.
const FOLLOW_ON = 0.6
// "It is said to be": the price that the sentence before names.
const STAND_IN = 3
// What a company offers that has no part in the deal is not its price.
const STRANGE = 3
// What looks back states the terms of earlier deals.
const BACKWARD = 1

/** Where the terms of a deal are looked for. */
interface TermsContext {
  readonly readings: readonly Reading[]
  /** Sentences that look back at another deal of the article: their sums are that one's. */
  readonly elsewhere: ReadonlySet<Reading>
  readonly language: Language
  /** 0 for the article's main deal, to which its loose sums belong. */
  readonly rank: number
}

/** Finds the terms of a deal among all sums and percentages of its article. */
export function readTerms(
  candidate: Candidate,
  { readings, elsewhere, language, rank }: TermsContext,
): Terms {
  const told = new Set(candidate.tellings.map((telling) => telling.reading))
  const next = new Set([...told].map((reading) => readings[reading.sentence.order + 1]))
  const nearby = readings.filter(
    (reading) => told.has(reading) || (rank === 0 && !elsewhere.has(reading)),
  )
  const closeness = (reading: Reading) =>
    closenessOf(candidate, reading, told) +
    (next.has(reading) ? FOLLOW_ON : 0) -
    (reading.sentence.order > 1 && language.cues.background.test(reading.sentence.phrase)
      ? BACKWARD
      : 0)
  const isPriceStandIn = (reading: Reading, sum: MoneyMention) =>
    isToldOfPrice(reading, sum, { before: readings[reading.sentence.order - 1], language })
  const isPrice = (reading: Reading, sum: MoneyMention) =>
    namesPrice(reading, sum, language) || isPriceStandIn(reading, sum)
  const isSecret = nearby.some(({ sentence }) => language.terms.undisclosed?.test(sentence.phrase))
  const sums = nearby.flatMap((reading) =>
    reading.money
      .filter((sum) => !isTooSmall(sum.money))
      .filter((sum) => !isSecret || told.has(reading) || isPrice(reading, sum))
      .map((sum) => ({
        value: sum.money,
        reading,
        signs: sumSigns(reading, sum, language),
        near:
          closeness(reading) +
          (isPriceStandIn(reading, sum) ? STAND_IN : 0) -
          (isStrangersSum(reading, sum, candidate, language) ? STRANGE : 0),
        doubt: sum.isGuessed === true ? GUESSED : 0,
        isTied: told.has(reading) || partiesIn(candidate, reading) > 0,
      })),
  )
  const stakes = stakesIn(nearby, candidate, { language, closeness })
  return {
    price: best(
      sums.map((sum) => ({ ...sum, score: sum.signs.price + sum.near })),
      PRICE_LEAST,
      sameSum,
      isExacter,
    ),
    valuation: best(
      sums.map((sum) => ({
        ...sum,
        score: sum.signs.valuation > 0 ? sum.signs.valuation + sum.near * 0.5 : 0,
      })),
      VALUATION_LEAST,
      sameSum,
    ),
    stakePct: best(stakes, STAKE_LEAST, (a, b) => a === b),
    round: readRound(
      nearby.filter((reading) => told.has(reading) || reading.sentence.order < 4),
      language,
    ),
  }
}

function stakesIn(
  nearby: readonly Reading[],
  candidate: Candidate,
  {
    language,
    closeness,
  }: { readonly language: Language; readonly closeness: (reading: Reading) => number },
): Weighed<number>[] {
  return nearby.flatMap((reading) =>
    reading.percents.map((percent) => ({
      value: spanStart(reading, percent, language) ?? percent.value,
      reading,
      score:
        (isOfAnother(candidate, reading, percent) ? 0 : stakeSigns(reading, percent, language)) +
        closeness(reading) * 0.5 -
        (percent.opensRange === true ? RANGE_START : 0),
    })),
  )
}

// Where the price is said to be kept secret, only words for a price or value tell one ("sources put the price at").
function namesPrice(reading: Reading, sum: MoneyMention, { cues }: Language): boolean {
  const words = wordsAround(reading, sum, BESIDE_SUM, BESIDE_SUM)
  return [cues.payment, cues.valuation, cues.round].some((sign) => sign.test(words))
}

const BESIDE_SUM = 8

// How much a sentence is about the deal: it tells it, names its parties, stands early.
function closenessOf(candidate: Candidate, reading: Reading, told: ReadonlySet<Reading>): number {
  const { order } = reading.sentence
  return (
    (told.has(reading) ? 1.5 : 0) +
    partiesIn(candidate, reading) +
    (order === 0 ? 0.7 : order < 3 ? 0.5 : order < 6 ? 0.2 : 0)
  )
}

function namesAny({ names }: Reading, claims: Candidate['targets']): boolean {
  return claims.some(({ party }) => names.some(({ key }) => sameKey(key, party.key)))
}

function partiesIn({ targets, acquirers }: Candidate, reading: Reading): number {
  return (namesAny(reading, targets) ? 0.6 : 0) + (namesAny(reading, acquirers) ? 0.4 : 0)
}

// Of equal sums the text's proof is preferred to the title's, and repetition speaks for a sum.
function best<T>(
  found: readonly Weighed<T>[],
  least: number,
  same: (a: T, b: T) => boolean,
  exacter: (a: T, b: T) => boolean = () => false,
): Fact<T> | null {
  const first = strongest(found)
  if (first === null || first.score < least) return null
  const exact = found.filter(
    (one) => one.isTied === true && one.score >= least && exacter(one.value, first.value),
  )
  const top = strongest(exact) ?? first
  const inText = strongest(
    found.filter((one) => one.reading.sentence.in === 'text' && same(one.value, top.value)),
  )
  const shown = inText ?? top
  const again = found.filter((one) => same(one.value, top.value)).length > 1 ? 0.08 : 0
  return {
    value: shown.value,
    evidence: evidenceOf(shown.reading.sentence),
    confidence: Math.min(0.97, 0.45 + 0.07 * top.score + again) - (shown.doubt ?? 0),
  }
}

function strongest<T>(found: readonly Weighed<T>[]): Weighed<T> | null {
  return found.reduce<Weighed<T> | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
}

// "more than $16bn" in the headline, "$16.2bn" in the text: the same sum, rounded.
function isExacter(one: Money, other: Money): boolean {
  const isNear = Math.abs(one.amount - other.amount) <= other.amount * ROUNDING
  return isNear && one.currency === other.currency && digits(one) > digits(other)
}

const ROUNDING = 0.04

function digits({ amount }: Money): number {
  return String(amount).replace(/0+$/, '').length
}

function sameSum(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amount === b.amount
}

function stakeSigns(reading: Reading, percent: PercentMention, language: Language): number {
  if (percent.value < STAKE_SMALLEST || percent.value > 100) return 0
  const { tokens } = reading.sentence
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.lower)
      .join(' ')
  const next = words(percent.to, percent.to + 6)
  const near = `${words(percent.from - 5, percent.from)} ${next}`
  if (
    language.cues.notStake.test(words(percent.from - 3, percent.from)) ||
    language.cues.notStake.test(words(percent.to, percent.to + 3))
  )
    return 0
  if (language.cues.alreadyHeld.test(words(percent.from - 6, percent.from))) return 0
  if (isOtherShare(reading, percent, language)) return 0
  if (language.cues.stakeNext.test(next)) return 3
  if (language.cues.stake.test(near)) return 2
  if (language.terms.further.test(words(percent.from - 2, percent.from))) return 2
  return opensPossession(next, language) && isOfCompany(reading, percent) ? 2 : 0
}

// "holds 56% of Corvus": a share in a company that is none of the deal's, in a sentence that names nothing of what is bought.
function isOfAnother(
  { targets, sellers }: Candidate,
  { names }: Reading,
  { to }: PercentMention,
): boolean {
  const parties = [...targets, ...sellers].map(({ party }) => party)
  if (targets.length === 0 || targets.some(({ party }) => isDescribed(party))) return false
  const next = names.find(({ from }) => from >= to)
  if (next === undefined || next.from - to > OTHER_REACH || !introducedBy(next, 'of')) return false
  return (
    isParty(next) &&
    !names.some(({ key }) => parties.some((party) => sameKey(party.key, key))) &&
    !parties.some(({ key }) => next.key.includes(key) || key.includes(next.key))
  )
}

const OTHER_REACH = 5

const COMPANY_REACH = 9

// "49% of Halden", "80% de la cadena de clínicas Halden"
function isOfCompany({ names, sentence }: Reading, { to }: PercentMention): boolean {
  const name = names.find(({ from }) => from >= to)
  if (name === undefined || name.from - to > COMPANY_REACH) return false
  if (name.from - to <= 3) return true
  const between = sentence.tokens.slice(to, name.from)
  const joined = between.every(({ kind, text }) => kind === 'word' || /^['’]$/.test(text))
  return joined && introducedBy(name, 'of')
}

// "49% of", "49 % de", "49 Prozent der"
function opensPossession(next: string, { prepositions, grammar }: Language): boolean {
  const [first = ''] = next.split(' ')
  return prepositions.get(first)?.includes('of') === true || grammar.genitives.has(first)
}

function readRound(readings: readonly Reading[], language: Language): Fact<string> | null {
  for (const reading of readings) {
    const written = roundIn(reading, language)
    if (written !== null)
      return { value: written, evidence: evidenceOf(reading.sentence), confidence: 0.85 }
  }
  return null
}

// The cue is found in the phrase of joined tokens; counting blanks leads back to the tokens as written.
function roundIn({ sentence }: Reading, language: Language): string | null {
  const match = language.cues.round.exec(sentence.phrase)
  if (match === null) return null
  const words = match[0].trim().split(' ').length
  const lead = match[0].startsWith(' ') ? 1 : 0
  const at = sentence.phrase.slice(0, match.index + lead).split(' ').length - 1
  const first = sentence.tokens[at]
  const last = sentence.tokens[at + words - 1]
  if (first === undefined || last === undefined) return null
  return sentence.quote.slice(first.start - sentence.start, last.end - sentence.start)
}
