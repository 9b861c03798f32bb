import { z } from 'zod'
import { countFlag } from '../counts.ts'
import { ARTICLE_ROW, dealSet } from './set.ts'

/** The field of a set that holds no deals: how often one is seen all the same. */
export const FALSE_ALARMS = 'false alarms'

// Politics and business sections do report deals, unlabelled.
const WITHOUT_DEALS: ReadonlySet<string> = new Set(['Sport', 'Kultur', 'Wissenschaft', 'Panorama'])

/** German newspaper articles of the sections that report no deals: every deal seen is a false alarm. */
export const GNAD10 = dealSet({
  name: 'gnad10_de_background',
  source: '10kGNAD (derstandard.at; CC BY-NC-SA 4.0)',
  labels: '{topic}',
  shape: ARTICLE_ROW.extend({ labels: z.object({ topic: z.string() }) }),
  keeps: (row) => WITHOUT_DEALS.has(row.labels.topic),
  marks: (_, { isDeal }) => [
    {
      field: FALSE_ALARMS,
      counts: countFlag(isDeal, false),
      claims: [],
      miss: isDeal ? 'false deal' : null,
    },
  ],
})
