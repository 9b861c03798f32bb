import type { Fact } from '../fact.ts'
import type { Language } from '../language/language.ts'
import type { Money } from '../money/money.ts'
import type { Candidate } from './candidate.ts'
import {
  figuresOf,
  type ShareFigure,
  type SumFigure,
  type TermsGround,
  termReadings,
} from './figures.ts'
import { SHARE_MODEL, SUM_MODEL } from './learned/figure-models.ts'
import { probabilities } from './learned/linear-model.ts'
import type { Reading } from './reading.ts'
import { evidenceOf } from './sentence.ts'
import { spanStart } from './stake-range.ts'
import { best, together, type Weighed } from './weighed.ts'

/** Sums and shares of a deal, each with the sentence that states it. */
export interface Terms {
  readonly price: Fact<Money> | null
  readonly valuation: Fact<Money> | null
  readonly stakePct: Fact<number> | null
  readonly round: Fact<string> | null
}

// Where the lexicon's score of a figure is as often right as not.
const PRICE_MIDDLE = 3.1
const VALUATION_MIDDLE = 2.5
const STAKE_MIDDLE = 2.2
// How many log odds a step of that score is worth beside those of the model.
const TRUST = 2
// Too few valuations are marked in the corpus for a model to say more of them than the lexicon.
const EVEN = 0.5
// The currency of a sum is open.
const GUESSED = 0.15
// Rounds are named where the deal is told or at the start.
const FIRST = 4

/** Finds the terms of a deal among all sums and percentages of its article. */
export function readTerms(candidate: Candidate, ground: TermsGround): Terms {
  const { sums, shares } = figuresOf(candidate, ground)
  const told = new Set(candidate.tellings.map(({ reading }) => reading))
  const rounds = termReadings(candidate, ground).filter(
    (reading) => told.has(reading) || reading.sentence.order < FIRST,
  )
  return {
    price: best(sums.map(asPrice), sameSum, isExacter),
    valuation: best(sums.map(asValuation), sameSum),
    stakePct: best(
      shares.map((share) => asStake(share, ground.language)),
      (a, b) => a === b,
    ),
    round: readRound(rounds, ground.language),
  }
}

function asPrice(sum: SumFigure): Weighed<Money> {
  const [, price = 0] = probabilities(SUM_MODEL, sum.features)
  return asSum(sum, together(price, TRUST * (sum.priceScore - PRICE_MIDDLE)))
}

function asValuation(sum: SumFigure): Weighed<Money> {
  return asSum(sum, together(EVEN, TRUST * (sum.valueScore - VALUATION_MIDDLE)))
}

function asSum({ mention, reading, isTied }: SumFigure, probability: number): Weighed<Money> {
  const doubt = mention.isGuessed === true ? GUESSED : 0
  return { value: mention.money, reading, isTied, probability, doubt }
}

function asStake(
  { mention, reading, isTied, features, score }: ShareFigure,
  language: Language,
): Weighed<number> {
  const [, share = 0] = probabilities(SHARE_MODEL, features)
  return {
    value: spanStart(reading, mention, language) ?? mention.value,
    reading,
    isTied,
    probability: together(share, TRUST * (score - STAKE_MIDDLE)),
  }
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
