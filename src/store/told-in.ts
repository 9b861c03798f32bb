import type { Kysely } from 'kysely'
import type { Story } from '../core/story/story.ts'
import { readStoriesById } from './read-stories.ts'
import type { Tables } from './tables.ts'

/** See `CommandStore.toldIn`. */
export async function storiesToldIn(
  db: Kysely<Tables>,
  channel: string,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<readonly Story[]> {
  const rows = await db
    .selectFrom('deliveries')
    .leftJoin('digests', 'digests.id', 'deliveries.digest_id')
    .innerJoin('stories', 'stories.id', 'deliveries.story_id')
    .select('deliveries.story_id')
    .where('deliveries.channel', '=', channel)
    .where('stories.merged_into', 'is', null)
    .where((is) =>
      is.or([
        is('deliveries.posted_at', '>=', since),
        is('digests.sent_at', '>=', since),
        // Of a digest that an older version has sent it is not known when.
        is.and([
          is('digests.message_id', 'is not', null),
          is('digests.sent_at', 'is', null),
          is('stories.updated_at', '>=', since),
        ]),
      ]),
    )
    .orderBy('deliveries.id', 'desc')
    .limit(limit)
    .execute()
  const stories = await readStoriesById(
    db,
    rows.map((row) => row.story_id),
  )
  const byId = new Map(stories.map((story) => [story.id, story]))
  return rows.flatMap((row) => byId.get(row.story_id) ?? [])
}
