/** A linear model of headlines: log odds = bias + trust × the rules' log odds + the weights of the features present. */
export interface HeadlineModel {
  readonly bias: number
  readonly trust: number
  readonly weights: ReadonlyMap<string, number>
}

/** A model as its file holds it: features in order, each with its weight in hundredths. */
export interface StoredHeadlineModel {
  readonly bias: number
  readonly trust: number
  readonly features: readonly string[]
  readonly hundredths: readonly number[]
}

/** The model of a file. */
export function headlineModel(stored: StoredHeadlineModel): HeadlineModel {
  const { bias, trust, features, hundredths } = stored
  const weights = new Map(features.map((feature, at) => [feature, (hundredths[at] ?? 0) / 100]))
  return { bias, trust, weights }
}
