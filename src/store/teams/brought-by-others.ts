import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Whether a story (`storyId`: where its number stands) has an account that a feed other than these has brought. */
export function broughtByOthers(
  storyId: 's.story_id' | 'story_parties.story_id' | 'stories.id',
  feedIds: readonly number[],
): RawBuilder<SqlBool> {
  if (feedIds.length === 0) return sql<SqlBool>`(1 = 1)`
  const these = sql.join(feedIds)
  return sql<SqlBool>`exists (
    select 1 from reports own inner join articles a on a.id = own.article_id
    where own.story_id = ${sql.ref(storyId)} and (a.feed_id not in (${these}) or exists (
      select 1 from article_feeds again
      where again.article_id = a.id and again.feed_id not in (${these}))))`
}
