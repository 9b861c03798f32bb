import type { Kysely, Transaction } from 'kysely'
import type { FollowStore } from '../ports.ts'
import { type Database, serialised } from './dialect.ts'
import { owe } from './owe.ts'
import type { Tables } from './tables.ts'

/** See `FollowStore`. */
export function followStore(database: Database): FollowStore {
  const { db } = database
  return {
    follow: (follow) => serialised(database, (tx) => addFollow(tx, follow)),
    unfollow: (storyId, channel) =>
      serialised(database, async (tx) => {
        const [ended] = await endFollows(tx, channel, [storyId])
        return ended !== undefined
      }),
    followedBy: async (channel) => {
      const rows = await follows(db, channel)
        .where('refused', '=', 0)
        .orderBy('followed_at', 'desc')
        .orderBy('story_id', 'desc')
        .execute()
      return rows.map(({ story_id: id }) => id)
    },
    takeRefused: async (channel) => {
      const refused = await follows(db, channel).where('refused', '=', 1).execute()
      if (refused.length === 0) return []
      const ids = refused.map(({ story_id: id }) => id)
      return serialised(database, (tx) => endFollows(tx, channel, ids))
    },
  }
}

function follows(db: Kysely<Tables>, channel: string) {
  return db.selectFrom('follows').select('story_id').where('channel', '=', channel)
}

async function addFollow(
  tx: Transaction<Tables>,
  { storyId, channel, language, at }: Parameters<FollowStore['follow']>[0],
): Promise<boolean> {
  const known = await follows(tx, channel)
    .where('story_id', '=', storyId)
    .where('refused', '=', 0)
    .executeTakeFirst()
  if (known !== undefined) return false
  await endFollows(tx, channel, [storyId])
  await tx.insertInto('follows').values({ channel, story_id: storyId, followed_at: at }).execute()
  await owe(tx, { storyId, channel, language, ruleIds: [] })
  return true
}

/** The outbox rows go as well: whoever is sending one of them finds it taken from him. Gives the deals that were followed. */
async function endFollows(
  tx: Transaction<Tables>,
  channel: string,
  ids: readonly number[],
): Promise<readonly number[]> {
  const ended = await tx
    .deleteFrom('follows')
    .where('channel', '=', channel)
    .where('story_id', 'in', ids)
    .returning('story_id')
    .execute()
  await tx
    .deleteFrom('deliveries')
    .where('channel', '=', channel)
    .where('story_id', 'in', ids)
    .execute()
  return ended.map(({ story_id: id }) => id).toSorted((a, b) => a - b)
}
