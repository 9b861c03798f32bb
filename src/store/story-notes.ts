import type { Kysely } from 'kysely'
import type { StoryNotes } from '../core/record/story-record.ts'
import { reportKey, type Story } from '../core/story/story.ts'
import { readSetRight } from './stored-correction.ts'
import type { Tables } from './tables.ts'

/** See `CommandStore.notesOn`. */
export async function readNotes(
  db: Kysely<Tables>,
  stories: readonly Story[],
): Promise<ReadonlyMap<number, StoryNotes>> {
  if (stories.length === 0) return new Map()
  const changes = await db
    .selectFrom('stories')
    .select(['id', 'updated_at'])
    .where(
      'id',
      'in',
      stories.map(({ id }) => id),
    )
    .execute()
  const changedAt = new Map(changes.map((row) => [row.id, row.updated_at]))
  const notes: [number, StoryNotes][] = []
  for (const story of stories) {
    const at = changedAt.get(story.id)
    if (at === undefined) continue
    notes.push([story.id, { changedAt: at, corrections: await correctionsOf(db, story) }])
  }
  return new Map(notes)
}

/** Each story has its own reports, of which there may be hundreds: one question each keeps to what a statement takes. */
async function correctionsOf(
  db: Kysely<Tables>,
  { reports }: Story,
): Promise<StoryNotes['corrections']> {
  const rows = await db
    .selectFrom('corrections')
    .select(['field', 'value'])
    .where('report_key', 'in', reports.map(reportKey))
    .orderBy('id')
    .execute()
  return rows.map(({ field, value }) => readSetRight(field, value))
}
