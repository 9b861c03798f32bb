import type { Kysely, Selectable } from 'kysely'
import { countOrigins } from '../core/story/sources.ts'
import type { Report, Story } from '../core/story/story.ts'
import { leadWord } from './parties.ts'
import { readDeal, readReport, readTimeline } from './stored-deal.ts'
import type { StoriesTable, Tables } from './tables.ts'

/** How many stories of the same companies are looked at when a new report is to be merged. */
const CANDIDATE_LIMIT = 100

/** One story, or null. */
export async function readStory(db: Kysely<Tables>, id: number): Promise<Story | null> {
  const [story] = await readStoriesById(db, [id])
  return story ?? null
}

/** Stories, the latest change first, from `offset` on. */
export async function readLatestStories(
  db: Kysely<Tables>,
  offset: number,
  limit: number,
): Promise<readonly Story[]> {
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return withReports(db, rows)
}

/** Stories with a party whose name begins with the same word as one of these keys: the latest 100, latest change first. */
export async function readStoriesOf(
  db: Kysely<Tables>,
  nameKeys: readonly string[],
): Promise<readonly Story[]> {
  if (nameKeys.length === 0) return []
  const parties = db
    .selectFrom('story_parties')
    .select('story_id')
    .where('lead_word', 'in', [...new Set(nameKeys.map(leadWord))])
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where('id', 'in', parties)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(CANDIDATE_LIMIT)
    .execute()
  return withReports(db, rows)
}

/** The stories with these ids, in no particular order; unknown ids are left out. */
export async function readStoriesById(
  db: Kysely<Tables>,
  ids: readonly number[],
): Promise<readonly Story[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('stories').selectAll().where('id', 'in', ids).execute()
  return withReports(db, rows)
}

async function withReports(
  db: Kysely<Tables>,
  rows: readonly Selectable<StoriesTable>[],
): Promise<readonly Story[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const reports = await db
    .selectFrom('reports')
    .select(['story_id', 'report'])
    .where('story_id', 'in', ids)
    .orderBy('id')
    .execute()
  const byStory = Map.groupBy(reports, (report) => report.story_id)
  return rows.map((row) =>
    toStory(
      row,
      (byStory.get(row.id) ?? []).map(({ report }) => readReport(report, row.id)),
    ),
  )
}

function toStory(row: Selectable<StoriesTable>, reports: readonly Report[]): Story {
  return {
    id: row.id,
    version: row.version,
    deal: readDeal(row.deal, row.id),
    reports,
    conflicts: [],
    origins: countOrigins(reports),
    timeline: readTimeline(row.timeline, row.id),
  }
}
