import { type LinearModel, linearModel } from './linear-model.ts'
import SHARES from './shares.json' with { type: 'json' }
import SUMS from './sums.json' with { type: 'json' }

/** What a sum measures: something else, the price; learned, as the next, from the texts under `eval/corpus`. */
export const SUM_MODEL: LinearModel = linearModel(SUMS)

/** What a percentage measures: something else, the share that changes hands. */
export const SHARE_MODEL: LinearModel = linearModel(SHARES)
