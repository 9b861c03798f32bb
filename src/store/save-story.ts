import type { Transaction } from 'kysely'
import { AppError } from '../core/error.ts'
import type { Report, Story, StoryDraft } from '../core/story/story.ts'
import { companiesOf } from './companies-of.ts'
import type { OpenTransaction } from './dialect.ts'
import { saveParties } from './save-parties.ts'
import { saveStoryKeys } from './save-story-keys.ts'
import { indexStory } from './search/index-story.ts'
import { columnsOf } from './story-columns.ts'
import type { Tables } from './tables.ts'

/**
 * Creates the story (`id` null) or replaces it, writes these of its reports, which may have been another story's, and makes
 * its deliveries due that have something new to send. `at` is when that happens, milliseconds since 1970, UTC. Gives the
 * story's id. Refuses with `not_found` a story or article that is not stored, and with `conflict` a version that is neither the stored
 * one nor the next: the story was changed after it was read.
 */
export async function saveStory(
  database: OpenTransaction,
  story: StoryDraft,
  reports: readonly Report[],
  at: number,
): Promise<number> {
  const { db: tx } = database
  await requireArticles(tx, reports)
  const id =
    story.id === null
      ? await insertStory(tx, story, at)
      : await updateStory(tx, { ...story, id: story.id }, at)
  for (const report of reports) await saveReport(tx, id, report)
  await saveParties(tx, { ...story, id })
  await saveStoryKeys(tx, { ...story, id })
  await indexStory(database, { ...story, id }, await companiesOf(tx, story.deal))
  return id
}

async function requireArticles(tx: Transaction<Tables>, reports: readonly Report[]): Promise<void> {
  for (const { articleId } of reports) {
    const article = await tx
      .selectFrom('articles')
      .select('id')
      .where('id', '=', articleId)
      .executeTakeFirst()
    if (article === undefined) throw new AppError('not_found', `No article ${articleId} is stored.`)
  }
}

async function insertStory(
  tx: Transaction<Tables>,
  story: StoryDraft,
  changedAt: number,
): Promise<number> {
  const { id } = await tx
    .insertInto('stories')
    .values({
      ...columnsOf(story),
      first_reported_at: firstReportedAt(story),
      updated_at: changedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function updateStory(
  tx: Transaction<Tables>,
  story: Story,
  changedAt: number,
): Promise<number> {
  const stored = await tx
    .selectFrom('stories')
    .select(['version', 'updated_at'])
    .where('id', '=', story.id)
    .executeTakeFirst()
  if (stored === undefined) throw new AppError('not_found', `No story ${story.id} is stored.`)
  if (story.version !== stored.version && story.version !== stored.version + 1) {
    throw new AppError(
      'conflict',
      `Story ${story.id} has version ${stored.version} by now; version ${story.version} was made from an older one.`,
    )
  }
  await tx
    .updateTable('stories')
    .set({
      ...columnsOf(story),
      merged_into: null,
      first_reported_at: firstReportedAt(story),
      updated_at: Math.max(stored.updated_at, changedAt),
    })
    .where('id', '=', story.id)
    .execute()
  await wakeDeliveries(tx, story)
  return story.id
}

function firstReportedAt({ reports }: Pick<Story, 'reports'>): number {
  return Math.min(...reports.map(({ publishedAt }) => publishedAt))
}

/** Makes deliveries due that now have something to send; the others stay out of the index of open deliveries. */
async function wakeDeliveries(tx: Transaction<Tables>, story: Story): Promise<void> {
  const status = story.deal.status.value
  await tx
    .updateTable('deliveries')
    .set({ state: 'pending' })
    .where('story_id', '=', story.id)
    .where((is) =>
      is.or([
        is('state', '=', 'sent').and('sent_version', '<', story.version),
        // What a digest told is told again, as an alert of its own, when its status changes.
        is('state', 'in', ['sent', 'digested']).and('told_status', '!=', status),
      ]),
    )
    .execute()
  // A new status is told at once, even where an edit has to wait.
  await tx
    .updateTable('deliveries')
    .set({ next_attempt_at: 0 })
    .where('story_id', '=', story.id)
    .where('state', '=', 'pending')
    .where('message_id', 'is not', null)
    .where('told_status', '!=', status)
    .execute()
}

async function saveReport(tx: Transaction<Tables>, storyId: number, report: Report): Promise<void> {
  const home = { story_id: storyId, report: JSON.stringify(report) }
  await tx
    .insertInto('reports')
    .values({ ...home, article_id: report.articleId, ordinal: report.ordinal })
    .onConflict((conflict) => conflict.columns(['article_id', 'ordinal']).doUpdateSet(home))
    .execute()
}
