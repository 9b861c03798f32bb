import { sameKey } from '../company/name.ts'
import type { Language } from '../language/language.ts'
import type { MoneyMention } from '../money/read-money.ts'
import type { PercentMention } from '../money/read-percent.ts'
import { isTooSmall } from '../sense/plausible.ts'
import type { Candidate, Claim } from './candidate.ts'
import { type Standing, shareFeatures, sumFeatures } from './learned/figure-features.ts'
import { type Sketch, sketchOf } from './learned/sketch.ts'
import { sumSigns } from './money-role.ts'
import { wordsAround } from './phrase.ts'
import type { Reading } from './reading.ts'
import { isOfAnother, stakeSigns } from './stake-signs.ts'
import { isStrangersSum } from './strange-sum.ts'
import { isToldOfPrice } from './told-price.ts'

// The sentence after the one that tells the deal often gives its terms.
const FOLLOW_ON = 0.6
// "It is said to be": the price that the sentence before names.
const STAND_IN = 3
// What a company offers that has no part in the deal is not its price.
const STRANGE = 3
// What looks back states the terms of earlier deals.
const BACKWARD = 1
// "from 20 to 60 percent": the end is what the deal is about.
const RANGE_START = 1

/** Where the terms of a deal are looked for. */
export interface TermsGround {
  readonly readings: readonly Reading[]
  /** Sentences that look back at another deal of the article: their sums are that one's. */
  readonly elsewhere: ReadonlySet<Reading>
  readonly language: Language
  /** 0 for the article's main deal, to which its loose sums belong. */
  readonly rank: number
}

/** A figure that may be a term of the deal, with what a model weighs of it. */
export interface Figure<T> {
  readonly mention: T
  readonly reading: Reading
  readonly features: ReadonlySet<string>
  /** Its sentence tells the deal or names a side of it. */
  readonly isTied: boolean
}

/** A sum; the scores are what the lexicon has to say for a price or a valuation, 0 for nothing. */
export interface SumFigure extends Figure<MoneyMention> {
  readonly priceScore: number
  readonly valueScore: number
}

/** A percentage; the score is what the lexicon has to say for the share that changes hands. */
export interface ShareFigure extends Figure<PercentMention> {
  readonly score: number
}

// An article that states more figures than this is a list, or an attack.
const MAX_SENTENCES = 60
const MAX_FIGURES = 120

/** The sums and percentages of an article that may be terms of a deal. */
export function figuresOf(
  candidate: Candidate,
  ground: TermsGround,
): { readonly sums: readonly SumFigure[]; readonly shares: readonly ShareFigure[] } {
  const readings = termReadings(candidate, ground)
  const nearby = new Nearby(candidate, ground, readings)
  const drawn = readings
    .filter(({ money, percents }) => money.length + percents.length > 0)
    .slice(0, MAX_SENTENCES)
    .map((reading) => sketchOf(reading, ground.language))
  const amounts = drawn
    .flatMap(({ reading }) => reading.money.filter(({ perShare }) => !perShare))
    .slice(0, MAX_FIGURES)
    .map(({ money }) => money.amount)
  return {
    sums: drawn.flatMap((sketch) => nearby.sumsIn(sketch, amounts)),
    shares: drawn.flatMap((sketch) => nearby.sharesIn(sketch)),
  }
}

/** The sentences that may state a deal's terms: those that tell it, and for the main deal all that tell no other. */
export function termReadings(
  { tellings }: Candidate,
  { readings, elsewhere, rank }: TermsGround,
): readonly Reading[] {
  const told = new Set(tellings.map(({ reading }) => reading))
  return readings.filter((reading) => told.has(reading) || (rank === 0 && !elsewhere.has(reading)))
}

/** The sentences of an article that may state a deal's terms. */
class Nearby {
  readonly #candidate: Candidate
  readonly #ground: TermsGround
  readonly #told: ReadonlySet<Reading>
  readonly #next: ReadonlySet<Reading | undefined>
  readonly #isSecret: boolean

  constructor(candidate: Candidate, ground: TermsGround, readings: readonly Reading[]) {
    const { language } = ground
    this.#candidate = candidate
    this.#ground = ground
    this.#told = new Set(candidate.tellings.map(({ reading }) => reading))
    this.#next = new Set([...this.#told].map(({ sentence }) => ground.readings[sentence.order + 1]))
    this.#isSecret = readings.some(
      ({ sentence }) => language.terms.undisclosed?.test(sentence.phrase) === true,
    )
  }

  sumsIn(sketch: Sketch, amounts: readonly number[]): readonly SumFigure[] {
    const { reading } = sketch
    const standing = this.#standing(reading)
    const usable = reading.money
      .slice(0, MAX_FIGURES)
      .filter((sum) => this.#mayBeTerm(reading, sum))
    return usable.map((sum) => {
      const signs = sumSigns(reading, sum, this.#ground.language)
      const near =
        standing.closeness +
        (this.#isStandIn(reading, sum) ? STAND_IN : 0) -
        (isStrangersSum(reading, sum, this.#candidate, this.#ground.language) ? STRANGE : 0)
      const priceScore = signs.price + near
      const valueScore = signs.valuation > 0 ? signs.valuation + near * 0.5 : 0
      const scores = { signs, near, priceScore, valueScore }
      const features = sumFeatures(sketch, sum, { ...standing, ...scores, amounts })
      return { mention: sum, reading, features, isTied: standing.isTied, priceScore, valueScore }
    })
  }

  sharesIn(sketch: Sketch): readonly ShareFigure[] {
    const { reading } = sketch
    const standing = this.#standing(reading)
    return reading.percents.slice(0, MAX_FIGURES).flatMap((percent) => {
      const signs = isOfAnother(this.#candidate, reading, percent)
        ? null
        : stakeSigns(reading, percent, this.#ground.language)
      if (signs === null) return []
      const start = percent.opensRange === true ? RANGE_START : 0
      const score = signs + standing.closeness * 0.5 - start
      const features = shareFeatures(sketch, percent, { ...standing, signs, score })
      return [{ mention: percent, reading, features, isTied: standing.isTied, score }]
    })
  }

  // Where the price is said to be kept secret, only words for a price or value tell one ("sources put the price at").
  #mayBeTerm(reading: Reading, sum: MoneyMention): boolean {
    if (sum.perShare || isTooSmall(sum.money)) return false
    if (!this.#isSecret || this.#told.has(reading)) return true
    return namesPrice(reading, sum, this.#ground.language) || this.#isStandIn(reading, sum)
  }

  #isStandIn(reading: Reading, sum: MoneyMention): boolean {
    const { readings, language } = this.#ground
    return isToldOfPrice(reading, sum, { before: readings[reading.sentence.order - 1], language })
  }

  #standing(reading: Reading): Standing {
    const { targets, acquirers, sellers, best } = this.#candidate
    const isTold = this.#told.has(reading)
    const namesTarget = namesAny(reading, targets)
    const namesBuyer = namesAny(reading, acquirers)
    const isNext = this.#next.has(reading)
    const closeness =
      (isTold ? 1.5 : 0) +
      (namesTarget ? 0.6 : 0) +
      (namesBuyer ? 0.4 : 0) +
      earliness(reading) +
      (isNext ? FOLLOW_ON : 0) -
      (this.#looksBack(reading) ? BACKWARD : 0)
    return {
      isTold,
      isNext,
      namesTarget,
      namesBuyer,
      namesSeller: namesAny(reading, sellers),
      isTied: isTold || namesTarget || namesBuyer,
      closeness,
      frame: best.frame,
    }
  }

  #looksBack({ sentence }: Reading): boolean {
    return sentence.order > 1 && this.#ground.language.cues.background.test(sentence.phrase)
  }
}

function earliness({ sentence: { order } }: Reading): number {
  return order === 0 ? 0.7 : order < 3 ? 0.5 : order < 6 ? 0.2 : 0
}

const BESIDE_SUM = 8

function namesPrice(reading: Reading, sum: MoneyMention, { cues }: Language): boolean {
  const words = wordsAround(reading, sum, BESIDE_SUM, BESIDE_SUM)
  return [cues.payment, cues.valuation, cues.round].some((sign) => sign.test(words))
}

/** Whether a sentence names any of these parties. */
export function namesAny({ names }: Reading, claims: readonly Claim[]): boolean {
  return claims.some(({ party }) => names.some(({ key }) => sameKey(key, party.key)))
}
