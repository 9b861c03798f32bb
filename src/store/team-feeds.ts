import type { Transaction } from 'kysely'
import { canonicalFeedUrl } from '../core/canonical-url.ts'
import { shownAddress } from '../core/card/feed-name.ts'
import type { Author, NewFeed, Snapshot, TeamFeedAdded, TeamFeedChange } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { type Database, serialised } from './dialect.ts'
import { likeNew } from './managed-feeds.ts'
import { insertFeed, takeUpAgain } from './own-feeds.ts'
import type { Tables } from './tables.ts'
import { keepWish, OPERATOR, wishesFor } from './team-wishes.ts'

/** See `TeamFeedStore.addFeedOf`. */
export async function addFeedOf(
  database: Database,
  feed: NewFeed,
  author: Author,
  atMost: number,
): Promise<TeamFeedAdded> {
  return serialised(database, async (tx) => {
    const { team, by, at } = author
    const stored = await storedFeed(tx, feed.url)
    const isThere = stored !== undefined && stored.removed === 0
    if (isThere && stored.managed === 1) return { outcome: 'managed', id: stored.id }
    const own = await wishesOf(tx, team)
    if (isThere && own.has(stored.id)) return { outcome: 'known', id: stored.id }
    if (own.size >= atMost) return { outcome: 'full' }
    const id = await pollFrom(tx, stored, feed, at)
    await keepWish(tx, { team, feedId: id, paused: false, by, at })
    const changed = { id, url: stored?.url ?? feed.url }
    await record(tx, author, changed, { before: null, after: false })
    return { outcome: isThere ? 'shared' : 'added', id }
  })
}

type StoredFeed = Awaited<ReturnType<typeof storedFeed>>

/** Sees to it that the feed is polled, and gives its number. One that others have keeps its settings. */
async function pollFrom(
  tx: Transaction<Tables>,
  stored: StoredFeed,
  feed: NewFeed,
  at: number,
): Promise<number> {
  if (stored === undefined) return insertFeed(tx, feed, at)
  if (stored.removed === 1) await takeUpAgain(tx, stored.id, feed, at)
  else if (stored.paused === 1) await pollAgain(tx, stored.id, at)
  return stored.id
}

async function storedFeed(tx: Transaction<Tables>, url: string) {
  const key = canonicalFeedUrl(url)
  const feeds = await tx
    .selectFrom('feeds')
    .select(['id', 'url', 'managed', 'paused', 'removed'])
    .execute()
  return feeds.find((feed) => feed.url === url || canonicalFeedUrl(feed.url) === key)
}

/** The team's feeds, and whether it has paused them. */
async function wishesOf(
  tx: Transaction<Tables>,
  team: string,
): Promise<ReadonlyMap<number, boolean>> {
  const rows = await tx
    .selectFrom('team_feeds')
    .select(['feed_id', 'paused'])
    .where('team', '=', team)
    .execute()
  return new Map(rows.map(({ feed_id, paused }) => [feed_id, paused === 1]))
}

async function pollAgain(tx: Transaction<Tables>, id: number, now: number): Promise<void> {
  await tx.updateTable('feeds').set(likeNew(now)).where('id', '=', id).execute()
}

/** See `TeamFeedStore.changeFeedOf`. */
export async function changeFeedOf(
  database: Database,
  id: number,
  change: 'pause' | 'resume' | 'remove',
  author: Author,
): Promise<TeamFeedChange> {
  return serialised(database, async (tx) => {
    const feed = await tx
      .selectFrom('feeds')
      .select(['id', 'url', 'managed', 'paused'])
      .where('id', '=', id)
      .where('removed', '=', 0)
      .executeTakeFirst()
    if (feed === undefined) return 'missing'
    if (feed.managed === 1) return 'managed'
    const before = (await wishesOf(tx, author.team)).get(id)
    if (before === undefined) {
      return (await wishesOf(tx, OPERATOR)).has(id) ? 'operator' : 'missing'
    }
    await changeWish(tx, { team: author.team, id, change })
    const after = change === 'remove' ? null : change === 'pause'
    await record(tx, author, feed, { before, after })
    if (change !== 'resume') return restUnlessWanted(tx, id)
    if (feed.paused === 1) await pollAgain(tx, id, author.at)
    return 'done'
  })
}

/** The feed as it stands on the team's list, in the form of the audit log; null: it does not, or belongs to the file. */
export async function wishOf(
  tx: Transaction<Tables>,
  id: number,
  team: string,
): Promise<Snapshot | null> {
  const row = await tx
    .selectFrom('team_feeds')
    .innerJoin('feeds', 'feeds.id', 'team_feeds.feed_id')
    .select(['feeds.url', 'team_feeds.paused'])
    .where('team_feeds.feed_id', '=', id)
    .where('team_feeds.team', '=', team)
    .where('feeds.managed', '=', 0)
    .executeTakeFirst()
  return row === undefined ? null : { url: row.url, paused: row.paused === 1 }
}

/** Puts the feed on the team's list, paused or not, or takes it off (null). False: the configuration file has it. */
export async function setWish(
  tx: Transaction<Tables>,
  { id, paused }: { readonly id: number; readonly paused: boolean | null },
  { team, by, at }: Author,
): Promise<boolean> {
  const feed = await tx
    .selectFrom('feeds')
    .select(['managed', 'paused', 'removed'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (feed === undefined || feed.managed === 1) return false
  await tx.deleteFrom('team_feeds').where('team', '=', team).where('feed_id', '=', id).execute()
  if (paused !== null) await keepWish(tx, { team, feedId: id, paused, by, at })
  if (paused === false) {
    await tx.updateTable('feeds').set({ removed: 0 }).where('id', '=', id).execute()
    if (feed.paused === 1 || feed.removed === 1) await pollAgain(tx, id, at)
  } else {
    await restUnlessWanted(tx, id)
  }
  return true
}

/** Whether the feed was and is paused for the team; null: it was or is not on the team's list. */
interface Step {
  readonly before: boolean | null
  readonly after: boolean | null
}

async function record(
  tx: Transaction<Tables>,
  author: Author,
  { id, url }: { readonly id: number; readonly url: string },
  { before, after }: Step,
): Promise<void> {
  const snapshot = (paused: boolean | null) => (paused === null ? null : { url, paused })
  const feed = { kind: 'feed', key: String(id), label: shownAddress(url), channel: null } as const
  const change = { author, ...feed, before: snapshot(before), after: snapshot(after) }
  await recordChange(tx, change)
}

async function changeWish(
  tx: Transaction<Tables>,
  wish: { readonly team: string; readonly id: number; readonly change: string },
): Promise<void> {
  const { team, id, change } = wish
  if (change === 'remove') {
    await tx.deleteFrom('team_feeds').where('team', '=', team).where('feed_id', '=', id).execute()
    return
  }
  await tx
    .updateTable('team_feeds')
    .set({ paused: change === 'pause' ? 1 : 0 })
    .where('team', '=', team)
    .where('feed_id', '=', id)
    .execute()
}

/** A feed that no team wants polled rests; one that none wants at all is gone from every list. */
async function restUnlessWanted(tx: Transaction<Tables>, id: number): Promise<'done' | 'others'> {
  const wanted = await wishesFor(tx, id)
  if (wanted === 'polled') return 'others'
  await tx
    .updateTable('feeds')
    .set({ paused: 1, removed: wanted === 'none' ? 1 : 0 })
    .where('id', '=', id)
    .execute()
  return 'done'
}
