import { softmax } from '../../src/core/extract/learned/linear-model.ts'

/** What is learned from: the features present, the class that is right, and the number of the text it stands in. */
export interface Example {
  readonly features: readonly string[]
  readonly label: number
  readonly text: number
}

/** What is learned: the bias of each class, and the weights of each feature, class by class. */
export interface Learned {
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/**
 * How many classes there are; in how many texts a feature has to stand; how strongly weights are held down; how often all
 * examples are gone through, and in what steps.
 */
export interface Settings {
  readonly classes: number
  readonly leastTexts: number
  readonly penalty: number
  readonly rounds: number
  readonly step: number
}

interface Weights {
  readonly values: Float64Array
  /** What the slopes so far add up to, squared: the larger, the smaller the next step (AdaGrad). */
  readonly seen: Float64Array
}

const START = 1e-8
// So small an error teaches nothing.
const SLIGHT = 1e-4

/**
 * Multinomial logistic regression by AdaGrad, one example after the other in an order shuffled alike each time: the same
 * examples give the same weights to the last bit. What is learned is the mean over the later half of the rounds (Polyak
 * and Juditsky 1992), which the last examples sway less.
 */
export function learnSoftmax(examples: readonly Example[], settings: Settings): Learned {
  const { classes, rounds } = settings
  const index = frequent(examples, settings.leastTexts)
  const rows = examples.map(({ features }) => features.flatMap((one) => index.get(one) ?? []))
  const weights = startingWeights(index.size * classes)
  const bias = startingWeights(classes)
  const order = examples.map((_, at) => at)
  const random = generator()
  const means = [meanOf(weights), meanOf(bias)]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order)
      learnOne(
        { row: rows[at] ?? [], label: examples[at]?.label ?? 0 },
        { weights, bias, settings },
      )
    if (round >= rounds / 2) for (const mean of means) mean.take()
  }
  const [whole, basis] = means.map((mean) => mean.values())
  const of = (at: number) => [...(whole?.subarray(at * classes, (at + 1) * classes) ?? [])]
  return {
    bias: [...(basis ?? [])],
    weights: new Map([...index].map(([feature, at]) => [feature, of(at)])),
  }
}

// What values are on average whenever they are taken down.
function meanOf({ values }: Weights) {
  const sums = new Float64Array(values.length)
  let count = 0
  return {
    take() {
      count++
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value
    },
    values: () => sums.map((sum) => sum / count),
  }
}

function startingWeights(size: number): Weights {
  return { values: new Float64Array(size), seen: new Float64Array(size).fill(START) }
}

function learnOne(
  { row, label }: { readonly row: readonly number[]; readonly label: number },
  {
    weights,
    bias,
    settings,
  }: { readonly weights: Weights; readonly bias: Weights; readonly settings: Settings },
): void {
  const { classes, step, penalty } = settings
  const odds = [...bias.values]
  for (const column of row)
    for (let at = 0; at < classes; at++)
      odds[at] = (odds[at] ?? 0) + (weights.values[column * classes + at] ?? 0)
  for (const [at, share] of softmax(odds).entries()) {
    const error = share - (at === label ? 1 : 0)
    descend(bias, at, { slope: error, step })
    if (Math.abs(error) < SLIGHT) continue
    for (const column of row) {
      const place = column * classes + at
      descend(weights, place, { slope: error + penalty * (weights.values[place] ?? 0), step })
    }
  }
}

function descend(
  { values, seen }: Weights,
  at: number,
  { slope, step }: { readonly slope: number; readonly step: number },
): void {
  const sum = (seen[at] ?? 0) + slope * slope
  seen[at] = sum
  values[at] = (values[at] ?? 0) - (step * slope) / Math.sqrt(sum)
}

function frequent(examples: readonly Example[], least: number): ReadonlyMap<string, number> {
  const texts = new Map<string, Set<number>>()
  for (const { features, text } of examples)
    for (const feature of features) {
      const known = texts.get(feature)
      if (known === undefined) texts.set(feature, new Set([text]))
      else if (known.size < least) known.add(text)
    }
  const kept = [...texts].filter(([, { size }]) => size >= least).map(([feature]) => feature)
  return new Map(kept.toSorted().map((feature, at) => [feature, at]))
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = moved
  }
}

// A linear congruential generator with the constants of C's example in ISO/IEC 9899: enough to shuffle by.
function generator(): () => number {
  let state = 12_345
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}
