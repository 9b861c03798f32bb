import type { Insertable, Kysely } from 'kysely'
import type { Companies } from '../../core/company/company.ts'
import { queryStatus } from '../../core/query/query-status.ts'
import type { Subject } from '../../core/query/subject.ts'
import type { Story } from '../../core/story/story.ts'
import { storySubject } from '../../core/story/subject.ts'
import type { Database } from '../dialect.ts'
import type { StorySearchTable, Tables } from '../tables.ts'
import { indexOf } from './index-of.ts'
import { rankOf } from './rank.ts'
import { storyTerms } from './story-terms.ts'

/**
 * Makes the story found by what it now tells, and by nothing it told before. A deleted story is found no more without
 * our doing.
 */
export async function indexStory(
  { kind, db }: Database,
  story: Story,
  companies: Companies,
): Promise<void> {
  await db.deleteFrom('story_search').where('story_id', '=', story.id).execute()
  const subject = { ...storySubject(story, companies), feedIds: await feedsOf(db, story) }
  const row = searchRow(story, subject)
  const rank = await freeRank(db, row.rank)
  await indexOf(kind).add(db, { ...row, rank }, storyTerms(subject))
}

/** What the story's row holds; another story may have its rank. */
export function searchRow(
  { id, deal }: Pick<Story, 'id' | 'deal'>,
  { publishedAt, sources }: Pick<Subject, 'publishedAt' | 'sources'>,
): Insertable<StorySearchTable> {
  return {
    rank: rankOf(publishedAt, id),
    story_id: id,
    type: deal.type.value,
    status: queryStatus(deal),
    price_amount: deal.price?.value.amount ?? null,
    price_currency: deal.price?.value.currency ?? null,
    valuation_amount: deal.valuation?.value.amount ?? null,
    valuation_currency: deal.valuation?.value.currency ?? null,
    stake_pct: deal.stakePct?.value ?? null,
    confidence: deal.confidence,
    source_count: sources.length,
    last_reported_at: publishedAt,
  }
}

/** The feeds by which the story's articles came. */
async function feedsOf(db: Kysely<Tables>, { reports }: Story): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('feed_id')
    .distinct()
    .where(
      'id',
      'in',
      reports.map(({ articleId }) => articleId),
    )
    .execute()
  return rows.map((row) => row.feed_id)
}

async function freeRank(db: Kysely<Tables>, rank: number): Promise<number> {
  const taken = await db
    .selectFrom('story_search')
    .select('rank')
    .where('rank', '=', rank)
    .executeTakeFirst()
  return taken === undefined ? rank : freeRank(db, rank + 1)
}
