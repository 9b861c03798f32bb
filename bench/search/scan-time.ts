import { NO_COMPANIES } from '../../src/core/company/company.ts'
import { type Moment, satisfies } from '../../src/core/query/predicate.ts'
import { storySubject } from '../../src/core/story/subject.ts'
import type { CommandStore } from '../../src/ports.ts'

const SAMPLE = 2000

/** How long it would take without an index to read so many stories and try a query on each; seconds, from a sample. */
export async function scanTime(
  store: CommandStore,
  stories: number,
  moment: Moment,
): Promise<number> {
  const started = performance.now()
  const query = { kind: 'type', type: 'spac' } as const
  const sample = await store.stories(0, SAMPLE)
  for (const story of sample) satisfies(query, storySubject(story, NO_COMPANIES), moment)
  return ((performance.now() - started) / 1000) * (stories / Math.max(1, sample.length))
}
