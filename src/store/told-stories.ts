import type { Transaction } from 'kysely'
import type { Delivery } from '../ports.ts'
import { readStoriesById } from './read-stories.ts'
import type { Tables } from './tables.ts'

/** The story a delivery tells, which is another than its own when that has become part of it. */
export type ToldStory = Pick<Delivery, 'story' | 'continues'>

/** What deliveries of these stories tell, by the number of the delivery's story. */
export async function storiesTold(
  tx: Transaction<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ToldStory>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('stories')
    .select(['id', 'version', 'status', 'merged_into'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const stories = await readStoriesById(tx, [
    ...new Set(rows.map(({ id, merged_into: into }) => into ?? id)),
  ])
  const byId = new Map(stories.map((story) => [story.id, story]))
  return new Map(
    rows.flatMap(({ id, version, status, merged_into: into }) => {
      const story = byId.get(into ?? id)
      if (story === undefined) return []
      return [[id, { story, continues: into === null ? null : { version, status } }] as const]
    }),
  )
}
