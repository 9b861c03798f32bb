import type { Kysely } from 'kysely'
import { readStoriesById } from './read-stories.ts'
import type { ShownAlert } from './store.ts'
import type { Tables } from './tables.ts'

/** What the channel has been shown, the latest first. */
export async function readShown(
  db: Kysely<Tables>,
  channel: string,
  limit: number,
): Promise<readonly ShownAlert[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['story_id', 'language', 'message_id', 'sent_version', 'sent_at'])
    .where('channel', '=', channel)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .where('sent_at', 'is not', null)
    .limit(limit)
    .execute()
  const stories = await readStoriesById(
    db,
    rows.map((row) => row.story_id),
  )
  const byId = new Map(stories.map((story) => [story.id, story]))
  return rows.flatMap((row) => {
    const story = byId.get(row.story_id)
    if (story === undefined || row.message_id === null || row.sent_at === null) return []
    return {
      messageId: row.message_id,
      language: row.language,
      sentVersion: row.sent_version,
      sentAt: row.sent_at,
      story,
    }
  })
}
