/** A linear model of classes that exclude each other: the log odds of each are its bias and the weights of the features present. */
export interface LinearModel {
  readonly bias: readonly number[]
  /** Where a feature's weights begin among all of them, one for each class. */
  readonly starts: ReadonlyMap<string, number>
  readonly weights: Float32Array
}

/** A model as its file holds it: features in order, and the weights of one after the other, class by class, in hundredths. */
export interface StoredModel {
  readonly bias: readonly number[]
  readonly features: readonly string[]
  readonly hundredths: readonly number[]
}

/** The model of a file. */
export function linearModel({ bias, features, hundredths }: StoredModel): LinearModel {
  const starts = new Map(features.map((feature, at) => [feature, at * bias.length]))
  return { bias, starts, weights: Float32Array.from(hundredths, (weight) => weight / 100) }
}

/** How probable each class is, 0 to 1, where these features are present; features the model does not know say nothing. */
export function probabilities(
  { bias, starts, weights }: LinearModel,
  features: Iterable<string>,
): readonly number[] {
  const odds = [...bias]
  for (const feature of features) {
    const start = starts.get(feature)
    if (start === undefined) continue
    for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + (weights[start + at] ?? 0)
  }
  return softmax(odds)
}

/** The probabilities of classes by their log odds; they add up to 1. */
export function softmax(odds: readonly number[]): readonly number[] {
  const top = Math.max(...odds)
  const shares = odds.map((one) => Math.exp(one - top))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / whole)
}
