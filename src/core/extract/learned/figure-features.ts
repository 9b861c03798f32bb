import type { MoneyMention } from '../../money/read-money.ts'
import type { PercentMention } from '../../money/read-percent.ts'
import type { SumSigns } from '../money-role.ts'
import { addAround } from './around.ts'
import type { Sketch } from './sketch.ts'

/** How a figure's sentence stands to the deal. */
export interface Standing {
  readonly isTold: boolean
  /** It follows one that tells the deal. */
  readonly isNext: boolean
  readonly namesTarget: boolean
  readonly namesBuyer: boolean
  readonly namesSeller: boolean
  readonly isTied: boolean
  /** How much the sentence is about the deal, 0 to about 3. */
  readonly closeness: number
  readonly frame: string
}

/** A sum in its article: what the lexicon makes of it, and the amounts of all sums that may be terms. */
interface StandingSum extends Standing {
  readonly signs: SumSigns
  readonly near: number
  readonly priceScore: number
  readonly valueScore: number
  readonly amounts: readonly number[]
}

interface StandingShare extends Standing {
  readonly signs: number
  readonly score: number
}

/** What a model weighs to tell what a sum measures. */
export function sumFeatures(
  sketch: Sketch,
  sum: MoneyMention,
  standing: StandingSum,
): ReadonlySet<string> {
  const features = standingFeatures(sketch, sum.from, standing)
  const { signs, near, priceScore, valueScore, amounts } = standing
  addSteps(features, 'price', signs.price, [-4, -2, -1, 0, 1, 2, 3, 4, 5])
  addSteps(features, 'value', signs.valuation, [-2, 0, 1, 2, 2.5, 3])
  addSteps(features, 'near', near, [-2, 0, 1, 2, 3, 4, 5])
  addSteps(features, 'as price', priceScore, [-1, 0, 1, 2, 2.6, 3.1, 3.6, 4, 4.5, 5, 6, 7])
  addSteps(features, 'as value', valueScore, [0, 1, 2, 2.5, 3, 4, 5])
  addAmount(features, sum.money.amount, amounts)
  const { money, percents } = sketch.reading
  features.add(`here ${placeAmong(money, sum)}`)
  if (percents.length > 0) features.add('with share')
  if (sum.isGuessed === true) features.add('guessed')
  return features
}

/** What a model weighs to tell whether a percentage is the share that changes hands. */
export function shareFeatures(
  sketch: Sketch,
  share: PercentMention,
  standing: StandingShare,
): ReadonlySet<string> {
  const features = standingFeatures(sketch, share.from, standing)
  addSteps(features, 'signs', standing.signs, [0, 1, 2])
  addSteps(features, 'as share', standing.score, [0, 1, 1.5, 2, 2.2, 2.6, 3, 3.5, 4, 5])
  addSteps(features, 'percent', share.value, [3, 5, 10, 25, 49.9, 50, 75, 99])
  features.add(`here ${placeAmong(sketch.reading.percents, share)}`)
  if (share.opensRange === true) features.add('opens range')
  return features
}

// Sentences further down than this are all alike.
const FIRST_SENTENCES = 4

function standingFeatures(sketch: Sketch, from: number, standing: Standing): Set<string> {
  const features = new Set<string>()
  const at = sketch.starts.get(from)
  if (at !== undefined) addAround(features, sketch, at)
  const { sentence } = sketch.reading
  const is = (['isTold', 'isNext', 'namesTarget', 'namesBuyer', 'namesSeller'] as const).filter(
    (one) => standing[one],
  )
  for (const one of is) features.add(one)
  features.add(`is ${is.join(' ')}`)
  features.add(`frame ${standing.frame}`)
  features.add(`order ${Math.min(FIRST_SENTENCES, sentence.order)} ${sentence.in}`)
  addSteps(features, 'close', standing.closeness, [0, 0.5, 1, 1.5, 2, 2.5, 3])
  for (const cue of sketch.cues) features.add(`cue ${cue}`)
  return features
}

// A number is told by the steps it is above.
function addSteps(
  features: Set<string>,
  name: string,
  value: number,
  steps: readonly number[],
): void {
  for (const step of steps) if (value > step) features.add(`${name} > ${step}`)
}

const MOST_BIGGER = 3
const MOST_SUMS = 5

function addAmount(features: Set<string>, amount: number, amounts: readonly number[]): void {
  const bigger = amounts.filter((other) => other > amount).length
  const alike = amounts.filter((other) => other === amount).length
  features.add(`bigger ${Math.min(MOST_BIGGER, bigger)}`)
  features.add(`sums ${Math.min(MOST_SUMS, amounts.length)}`)
  features.add(`told ${Math.min(2, alike)}`)
  features.add(`digits ${Math.floor(Math.log10(Math.max(1, amount)))}`)
}

const MOST_HERE = 3

function placeAmong(
  all: readonly { readonly from: number }[],
  one: { readonly from: number },
): string {
  const place = all.slice(0, MOST_HERE).findIndex(({ from }) => from === one.from)
  return `${place < 0 ? 'later' : place} of ${Math.min(MOST_HERE, all.length)}`
}
