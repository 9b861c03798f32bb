import type { StoredModel } from '../../src/core/extract/learned/linear-model.ts'
import type { Learned } from './softmax-regression.ts'

// A feature none of whose weights reaches this, in hundredths, says nothing.
const LEAST = 5

/** What is learned as it is kept: hundredths, without the features that say next to nothing. */
export function storedModel({ bias, weights }: Learned): StoredModel {
  const kept = [...weights]
    .map(([feature, each]) => [feature, each.map((one) => Math.round(one * 100))] as const)
    .filter(([, hundredths]) => hundredths.some((one) => Math.abs(one) >= LEAST))
  return {
    bias: bias.map((one) => Math.round(one * 100) / 100),
    features: kept.map(([feature]) => feature),
    hundredths: kept.flatMap(([, hundredths]) => hundredths),
  }
}
