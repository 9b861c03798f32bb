import type { StoredHeadlineModel } from '../../src/core/language/headline-model.ts'
import type { Learned } from './logistic.ts'

/** What is learned as it is kept: hundredths, and no weight that rounds to nothing or next to it. */
export function stored({ bias, weights }: Learned, trust: number): StoredHeadlineModel {
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, hundredths]) => Math.abs(hundredths) >= LEAST)
  return {
    bias: Math.round(bias * 100) / 100,
    trust,
    features: kept.map(([feature]) => feature),
    hundredths: kept.map(([, hundredths]) => hundredths),
  }
}

const LEAST = 4
