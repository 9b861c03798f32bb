import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { OPERATOR } from '../team-wishes.ts'

/**
 * The feeds that are no business of the team and those that it is joined with: they are on other teams' lists alone, and
 * always were. What the configuration file or the operator subscribes to is everybody's.
 */
export async function hiddenFeeds(db: Kysely<Tables>, team: string): Promise<readonly number[]> {
  const partners = db.selectFrom('joined_teams').select('partner').where('team', '=', team)
  const known = db
    .selectFrom('feed_teams')
    .select('feed_id')
    .where((is) => is.or([is('team', 'in', [OPERATOR, team]), is('team', 'in', partners)]))
  const rows = await db.selectFrom('feeds').select('id').where('id', 'not in', known).execute()
  return rows.map(({ id }) => id)
}

/** Those of the articles that hidden feeds alone have brought. */
export async function hiddenArticles(
  db: Kysely<Tables>,
  articleIds: readonly number[],
  hidden: readonly number[],
): Promise<ReadonlySet<number>> {
  if (articleIds.length === 0 || hidden.length === 0) return new Set()
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('id', 'in', [...new Set(articleIds)])
    .where('feed_id', 'in', hidden)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('article_feeds as other')
            .select('other.feed_id')
            .whereRef('other.article_id', '=', 'articles.id')
            .where('other.feed_id', 'not in', hidden),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}
