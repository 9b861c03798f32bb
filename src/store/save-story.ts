import type { Transaction } from 'kysely'
import { NO_COMPANIES } from '../core/company/company.ts'
import { AppError } from '../core/error.ts'
import type { Report, Story } from '../core/story/story.ts'
import type { OpenTransaction } from './dialect.ts'
import { partiesOf } from './parties.ts'
import { indexStory } from './search/index-story.ts'
import { columnsOf } from './story-columns.ts'
import type { Tables } from './tables.ts'

/** A story as the pipeline has made it: `id` is null before it is first saved. */
export type UnsavedStory = Omit<Story, 'id'> & { readonly id: number | null }

/**
 * Creates the story or replaces it, adds or replaces the article's report, and makes its deliveries due that have
 * something new to send. Gives the story's id. Refuses with `not_found` an id that is not stored, and with `conflict` a version that
 * is neither the stored one nor the next: the story was changed after it was read.
 */
export async function saveStory(
  database: OpenTransaction,
  story: UnsavedStory,
  report: Report,
): Promise<number> {
  const { db: tx } = database
  const changedAt = await fetchedAt(tx, report.articleId)
  const id =
    story.id === null
      ? await insertStory(tx, story, report, changedAt)
      : await updateStory(tx, { ...story, id: story.id }, report, changedAt)
  await saveReport(tx, id, report)
  await saveParties(tx, { ...story, id })
  await indexStory(
    database,
    { ...story, id, reports: withReport(story.reports, report) },
    NO_COMPANIES,
  )
  return id
}

/** When the article arrived: the store has no clock, and a feed's own dates may lie in the future. */
async function fetchedAt(tx: Transaction<Tables>, articleId: number): Promise<number> {
  const article = await tx
    .selectFrom('articles')
    .select('fetched_at')
    .where('id', '=', articleId)
    .executeTakeFirst()
  if (article === undefined) throw new AppError('not_found', `No article ${articleId} is stored.`)
  return article.fetched_at
}

async function insertStory(
  tx: Transaction<Tables>,
  story: UnsavedStory,
  report: Report,
  changedAt: number,
): Promise<number> {
  const { id } = await tx
    .insertInto('stories')
    .values({
      ...columnsOf(story),
      first_reported_at: report.publishedAt,
      updated_at: changedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function updateStory(
  tx: Transaction<Tables>,
  story: Story,
  report: Report,
  changedAt: number,
): Promise<number> {
  const stored = await tx
    .selectFrom('stories')
    .select(['version', 'first_reported_at', 'updated_at'])
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
      first_reported_at: Math.min(stored.first_reported_at, report.publishedAt),
      updated_at: Math.max(stored.updated_at, changedAt),
    })
    .where('id', '=', story.id)
    .execute()
  await wakeDeliveries(tx, story)
  return story.id
}

/** Makes deliveries due that now have something to send; the others stay out of the index of open deliveries. */
async function wakeDeliveries(tx: Transaction<Tables>, story: Story): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'pending' })
    .where('story_id', '=', story.id)
    .where((is) =>
      is.or([
        is('state', '=', 'sent').and('sent_version', '<', story.version),
        // What a digest told is told again, as an alert of its own, when its status changes.
        is('state', 'in', ['sent', 'digested']).and('told_status', '!=', story.deal.status.value),
      ]),
    )
    .execute()
}

async function saveReport(tx: Transaction<Tables>, storyId: number, report: Report): Promise<void> {
  const json = JSON.stringify(report)
  await tx
    .insertInto('reports')
    .values({ story_id: storyId, article_id: report.articleId, report: json })
    .onConflict((conflict) =>
      conflict.columns(['story_id', 'article_id']).doUpdateSet({ report: json }),
    )
    .execute()
}

/** The reports as they now stand in the database. */
function withReport(reports: Story['reports'], report: Report): Story['reports'] {
  const others = reports.filter(({ articleId }) => articleId !== report.articleId)
  return [...others, report]
}

async function saveParties(tx: Transaction<Tables>, story: Story): Promise<void> {
  await tx.deleteFrom('story_parties').where('story_id', '=', story.id).execute()
  const parties = partiesOf(story)
  if (parties.length > 0) await tx.insertInto('story_parties').values(parties).execute()
}
