import { NO_RATES } from '../../src/core/rates/rates.ts'
import { createCurator } from '../../src/pipeline/curate.ts'
import type { PipelineStore, StoryCurator } from '../../src/ports.ts'

/** Who carries rulings out on this store, without rates. */
export function curatorOf(store: PipelineStore): StoryCurator {
  return createCurator({ store, rates: async () => NO_RATES })
}
