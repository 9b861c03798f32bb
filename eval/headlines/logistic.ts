/** A text to learn from: what is present in it, what the rules make of it (log odds), and whether it is a deal. */
export interface Example {
  readonly features: readonly string[]
  readonly rules: number
  readonly isDeal: boolean
}

/** What is learned: log odds = bias + trust × rules + weights. */
export interface Learned {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** How much the rules count, how strongly weights are held down, and how many texts a feature must stand in. */
export interface Settings {
  readonly trust: number
  readonly penalty: number
  readonly leastTexts: number
}

const ROUNDS = 150
const STEP = 0.5

interface Slopes {
  readonly weights: Float64Array
  bias: number
}

/**
 * Logistic regression with a squared penalty, by AdaGrad over all examples in their order: the same examples give the
 * same weights to the last bit.
 */
export function learn(examples: readonly Example[], settings: Settings): Learned {
  const index = frequent(examples, settings.leastTexts)
  const rows = examples.map(({ features }) =>
    features.flatMap((feature) => index.get(feature) ?? []),
  )
  const weights = new Float64Array(index.size)
  const seen = new Float64Array(index.size).fill(1e-6)
  let bias = 0
  let seenBias = 1e-6
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(examples, rows, { weights, bias, trust: settings.trust })
    for (let at = 0; at < weights.length; at++) {
      const slope = (slopes.weights[at] ?? 0) + settings.penalty * (weights[at] ?? 0)
      seen[at] = (seen[at] ?? 0) + slope * slope
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(seen[at] ?? 1)
    }
    seenBias += slopes.bias * slopes.bias
    bias -= (STEP * slopes.bias) / Math.sqrt(seenBias)
  }
  return { bias, weights: new Map([...index].map(([name, at]) => [name, weights[at] ?? 0])) }
}

function frequent(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature)
  return new Map(kept.toSorted().map((feature, at) => [feature, at]))
}

function slopesOf(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  model: { readonly weights: Float64Array; readonly bias: number; readonly trust: number },
): Slopes {
  const slopes = { weights: new Float64Array(model.weights.length), bias: 0 }
  for (const [at, example] of examples.entries()) {
    const row = rows[at] ?? []
    let logit = model.bias + model.trust * example.rules
    for (const column of row) logit += model.weights[column] ?? 0
    const error = 1 / (1 + Math.exp(-logit)) - (example.isDeal ? 1 : 0)
    for (const column of row) slopes.weights[column] = (slopes.weights[column] ?? 0) + error
    slopes.bias += error
  }
  return slopes
}
