import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** In whose name the command line subscribes to feeds. No platform's team is called so. */
export const OPERATOR = 'operator'

/** That a team wants a feed. */
export interface TeamWish {
  readonly team: string
  readonly feedId: number
  readonly paused: boolean
  /** Who said so, and when, milliseconds since 1970, UTC. */
  readonly by: string
  readonly at: number
}

/** Keeps that the team wants the feed, unless that is known. */
export async function keepWish(tx: Transaction<Tables>, wish: TeamWish): Promise<void> {
  await tx
    .insertInto('team_feeds')
    .values({
      team: wish.team,
      feed_id: wish.feedId,
      paused: wish.paused ? 1 : 0,
      added_by: wish.by,
      added_at: wish.at,
    })
    .onConflict((conflict) => conflict.columns(['team', 'feed_id']).doNothing())
    .execute()
  await letKnow(tx, wish.feedId, wish.team)
}

/** The team sees what the feed brings, also when it is on its list no more. */
async function letKnow(tx: Transaction<Tables>, feedId: number, team: string): Promise<void> {
  await tx
    .insertInto('feed_teams')
    .values({ feed_id: feedId, team })
    .onConflict((conflict) => conflict.columns(['feed_id', 'team']).doNothing())
    .execute()
}

/** Who wants the feed: `polled` now, `kept` also for later, `none`. */
export async function wishesFor(
  tx: Transaction<Tables>,
  feedId: number,
): Promise<'polled' | 'kept' | 'none'> {
  const wishes = await tx
    .selectFrom('team_feeds')
    .select('paused')
    .where('feed_id', '=', feedId)
    .execute()
  if (wishes.length === 0) return 'none'
  return wishes.some(({ paused }) => paused === 0) ? 'polled' : 'kept'
}
