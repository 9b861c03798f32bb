import type { Kysely, Selectable } from 'kysely'
import { countOrigins } from '../core/story/sources.ts'
import type { Report, Story } from '../core/story/story.ts'
import { leadWord } from './lead-word.ts'
import { readConflicts, readDeal, readReport, readTimeline } from './stored-deal.ts'
import type { StoriesTable, Tables } from './tables.ts'
import { broughtByOthers } from './teams/brought-by-others.ts'

/** How many stories of the same companies are looked at when a new report is to be merged. */
const CANDIDATE_LIMIT = 100

/** One story, or null; a number that has become part of another story leads there. */
export async function readStory(db: Kysely<Tables>, id: number): Promise<Story | null> {
  const row = await db
    .selectFrom('stories')
    .select('merged_into')
    .where('id', '=', id)
    .executeTakeFirst()
  const [story] = await readStoriesById(db, [row?.merged_into ?? id])
  return story ?? null
}

/** Stories, the latest change first, from `offset` on; without those that hidden feeds alone have brought. */
export async function readLatestStories(
  db: Kysely<Tables>,
  offset: number,
  limit: number,
  hidden: readonly number[] = [],
): Promise<readonly Story[]> {
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where('merged_into', 'is', null)
    .where(broughtByOthers('stories.id', hidden))
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return withReports(db, rows)
}

/** Stories that some report tells of a company whose name begins with the same word as one of these keys: the latest 100, latest change first. */
export async function readStoriesOf(
  db: Kysely<Tables>,
  nameKeys: readonly string[],
): Promise<readonly Story[]> {
  if (nameKeys.length === 0) return []
  const named = db
    .selectFrom('story_keys')
    .select('story_id')
    .where('lead_word', 'in', [...new Set(nameKeys.map(leadWord))])
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where('id', 'in', named)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(CANDIDATE_LIMIT)
    .execute()
  return withReports(db, rows)
}

/** The stories that these accounts (`articleId:ordinal`) belong to. */
export async function readStoriesTelling(
  db: Kysely<Tables>,
  reportKeys: readonly string[],
): Promise<readonly Story[]> {
  if (reportKeys.length === 0) return []
  const articleIds = reportKeys.map((key) => Number(key.split(':')[0]))
  const rows = await db
    .selectFrom('reports')
    .select(['story_id', 'article_id', 'ordinal'])
    .where('article_id', 'in', [...new Set(articleIds)])
    .execute()
  const keys = new Set(reportKeys)
  const told = rows.filter((row) => keys.has(`${row.article_id}:${row.ordinal}`))
  return readStoriesById(db, [...new Set(told.map((row) => row.story_id))])
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
    conflicts: readConflicts(row.conflicts, row.id),
    origins: countOrigins(reports),
    timeline: readTimeline(row.timeline, row.id),
  }
}
