import type { Kysely } from 'kysely'
import type { StoryNotes } from '../core/record/story-record.ts'
import { reportKey, type Story } from '../core/story/story.ts'
import { readCorrections } from './corrections-on.ts'
import type { Tables } from './tables.ts'

/** See `CommandStore.notesOn`. */
export async function readNotes(
  db: Kysely<Tables>,
  stories: readonly Story[],
): Promise<ReadonlyMap<number, StoryNotes>> {
  const changes = await readLastChanges(db, stories)
  const stored = stories.filter(({ id }) => changes.has(id))
  const accounts = stored.flatMap(({ reports }) => reports.map(reportKey))
  const corrections = await readCorrections(db, [...new Set(accounts)])
  const byReport = Map.groupBy(corrections, (one) => one.reportKey)
  return new Map(
    stored.map(({ id, reports }) => {
      const own = reports.flatMap((report) => byReport.get(reportKey(report)) ?? [])
      const said = own.toSorted((a, b) => a.id - b.id).map((one) => one.said)
      return [id, { changedAt: changes.get(id) ?? 0, corrections: said }]
    }),
  )
}

/** See `CommandStore.lastChangesOf`. */
export async function readLastChanges(
  db: Kysely<Tables>,
  stories: readonly Pick<Story, 'id'>[],
): Promise<ReadonlyMap<number, number>> {
  if (stories.length === 0) return new Map()
  const ids = stories.map(({ id }) => id)
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'updated_at'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.updated_at]))
}
