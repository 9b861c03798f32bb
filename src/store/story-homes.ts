import type { Transaction } from 'kysely'
import { reportKey } from '../core/story/story.ts'
import type { StoryHome } from '../ports.ts'
import { TOLD_ELSEWHERE } from './dissolve-story.ts'
import { readStoriesById } from './read-stories.ts'
import { reopen } from './reopen.ts'
import type { Tables } from './tables.ts'

/** What belongs to these stories now; those that are not stored or part of others are left out. */
export async function homesOf(
  tx: Transaction<Tables>,
  ids: readonly number[],
): Promise<readonly StoryHome[]> {
  if (ids.length === 0) return []
  const stories = await readStoriesById(tx, ids)
  const absorbed = await tx
    .selectFrom('stories')
    .select(['id', 'merged_into'])
    .where('merged_into', 'in', ids)
    .orderBy('id')
    .execute()
  const deliveries = await tx
    .selectFrom('deliveries')
    .select(['id', 'story_id'])
    .where('story_id', 'in', ids)
    .orderBy('id')
    .execute()
  const follows = await tx
    .selectFrom('follows')
    .select(['channel', 'story_id'])
    .where('story_id', 'in', ids)
    .orderBy('channel')
    .execute()
  return stories
    .filter(({ reports }) => reports.length > 0)
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, reports }) => ({
      id,
      reports: reports.map(reportKey).toSorted(),
      absorbed: absorbed.filter((one) => one.merged_into === id).map((one) => one.id),
      deliveries: deliveries.filter((one) => one.story_id === id).map((one) => one.id),
      followers: follows.filter((one) => one.story_id === id).map((one) => one.channel),
    }))
}

/** The versions of these stories as they are stored, by number, if they are part of one of the others or stories of their own. */
export async function versionsOf(
  tx: Transaction<Tables>,
  ids: readonly number[],
  parts: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('stories')
    .select(['id', 'version', 'merged_into'])
    .where('id', 'in', ids)
    .execute()
  const whole = new Set(parts)
  return new Map(
    rows
      .filter(({ id, merged_into: into }) => whole.has(into ?? id))
      .map(({ id, version }) => [id, version]),
  )
}

/**
 * Gives a story that is one of its own again what went with it into others: the alerts that tell of it, who follows it, and
 * the stories that had become part of it. `followers` of the others are those who followed them already.
 */
export async function moveHome(
  tx: Transaction<Tables>,
  home: StoryHome,
  others: readonly StoryHome[],
): Promise<void> {
  const { id, absorbed, deliveries, followers } = home
  const from = others.map((other) => other.id)
  if (absorbed.length > 0) {
    await tx
      .updateTable('stories')
      .set({ merged_into: id })
      .where('id', 'in', absorbed)
      .where('merged_into', 'in', from)
      .execute()
  }
  if (deliveries.length > 0) await moveDeliveries(tx, { id, deliveries, from })
  const already = new Set(others.flatMap((other) => other.followers))
  for (const channel of followers) {
    const follow = await tx
      .selectFrom('follows')
      .selectAll()
      .where('channel', '=', channel)
      .where('story_id', 'in', from)
      .executeTakeFirst()
    if (follow === undefined) continue
    if (!already.has(channel)) {
      await tx
        .deleteFrom('follows')
        .where('channel', '=', channel)
        .where('story_id', '=', follow.story_id)
        .execute()
    }
    await tx
      .insertInto('follows')
      .values({ ...follow, story_id: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function moveDeliveries(
  tx: Transaction<Tables>,
  moved: {
    readonly id: number
    readonly deliveries: readonly number[]
    readonly from: readonly number[]
  },
): Promise<void> {
  const { id, deliveries, from } = moved
  await tx
    .updateTable('deliveries')
    .set({ story_id: id, sent_version: 0 })
    .where('id', 'in', deliveries)
    .where('story_id', 'in', from)
    .execute()
  await tx
    .updateTable('deliveries')
    .set({ state: 'pending' })
    .where('id', 'in', deliveries)
    .where('story_id', '=', id)
    .where('state', '=', 'sent')
    .execute()
  await reopen(tx, TOLD_ELSEWHERE, { ids: deliveries, storyId: id })
}
