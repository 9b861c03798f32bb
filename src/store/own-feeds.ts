import type { Transaction, Updateable } from 'kysely'
import { canonicalFeedUrl } from '../core/canonical-url.ts'
import { shownAddress } from '../core/card/feed-name.ts'
import { sparedHost } from '../core/polling/spared-host.ts'
import type { AddedFeed, Change, FeedChange, NewFeed } from '../ports.ts'
import { recordChange } from './audit/record-change.ts'
import { type Database, serialised } from './dialect.ts'
import { likeNew } from './managed-feeds.ts'
import { type FeedsTable, type Flag, flag, type Tables } from './tables.ts'
import { keepWish, OPERATOR } from './team-wishes.ts'

/** More feeds than these are not all polled at once. */
const AT_ONCE = 100
const SPREAD_MS = 15 * 60_000

/** See `FeedStore.addFeeds`. */
export async function addFeeds(
  database: Database,
  feeds: readonly NewFeed[],
  now: number,
): Promise<readonly AddedFeed[]> {
  return serialised(database, async (tx) => addFeedsIn(tx, feeds, now))
}

/** See `FeedStore.addFeeds`. */
export async function addFeedsIn(
  tx: Transaction<Tables>,
  feeds: readonly NewFeed[],
  now: number,
): Promise<readonly AddedFeed[]> {
  const stored = await tx.selectFrom('feeds').select(['id', 'url', 'managed', 'removed']).execute()
  const known = new Map(stored.map((row) => [keyOf(row.url), row]))
  const step = feeds.length > AT_ONCE ? SPREAD_MS / feeds.length : 0
  const added: AddedFeed[] = []
  for (const [at, feed] of feeds.entries()) {
    const key = keyOf(feed.url)
    const row = known.get(key)
    const wish = { team: OPERATOR, paused: feed.paused, by: 'cli', at: now }
    if (row?.removed === 0) {
      if (row.managed === 0) await keepWish(tx, { ...wish, feedId: row.id })
      added.push({ id: row.id, outcome: 'known' })
      continue
    }
    const nextPollAt = now + Math.round(at * step)
    const id = row === undefined ? await insertFeed(tx, feed, nextPollAt) : row.id
    if (row !== undefined) await takeUpAgain(tx, id, feed, nextPollAt)
    await keepWish(tx, { ...wish, feedId: id })
    known.set(key, { id, url: feed.url, managed: 0, removed: 0 })
    added.push({ id, outcome: 'added' })
  }
  await recordAdded(tx, feeds, added, now)
  return added
}

/** One entry however many feeds a file brought. */
async function recordAdded(
  tx: Transaction<Tables>,
  feeds: readonly NewFeed[],
  added: readonly AddedFeed[],
  now: number,
): Promise<void> {
  const fresh = feeds.filter((_, at) => added[at]?.outcome === 'added')
  const [first] = fresh
  if (first === undefined) return
  const id = added.find(({ outcome }) => outcome === 'added')?.id ?? 0
  const more = fresh.length > 1 ? ` + ${fresh.length - 1}` : ''
  const after = { url: first.url, paused: first.paused, feeds: fresh.length }
  await recordFeed(tx, { id, url: first.url, more }, { before: null, after }, now)
}

/** The operator's changes; those of a team are recorded with its list of feeds. */
async function recordFeed(
  tx: Transaction<Tables>,
  feed: { readonly id: number; readonly url: string; readonly more?: string },
  states: Pick<Change, 'before' | 'after'>,
  at: number,
): Promise<void> {
  const author = { team: '', by: 'cli', name: 'cli', at }
  const label = shownAddress(feed.url) + (feed.more ?? '')
  const subject = { kind: 'feed', key: String(feed.id), label, channel: null } as const
  await recordChange(tx, { author, ...subject, ...states })
}

function keyOf(url: string): string {
  return canonicalFeedUrl(url) ?? url
}

/** Keeps a feed that was never known; gives its number. */
export async function insertFeed(
  tx: Transaction<Tables>,
  feed: NewFeed,
  nextPollAt: number,
): Promise<number> {
  const { id } = await tx
    .insertInto('feeds')
    .values({
      url: feed.url,
      managed: 0,
      failures: 0,
      next_poll_at: nextPollAt,
      host: sparedHost(feed.url),
      removed: 0,
      ...settings(feed),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Polls a feed that was removed, with these settings, as if it had never been known. */
export async function takeUpAgain(
  tx: Transaction<Tables>,
  id: number,
  feed: NewFeed,
  nextPollAt: number,
): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({ ...likeNew(nextPollAt), removed: 0, ...settings(feed) })
    .where('id', '=', id)
    .execute()
}

function settings(feed: NewFeed) {
  const { title = '' } = feed
  return {
    ...(title.trim() === '' ? {} : { title }),
    name: feed.name,
    tags: feed.tags.length === 0 ? null : JSON.stringify(feed.tags),
    paused: flag(feed.paused),
    first_poll: feed.firstPoll,
    newest: feed.newest,
    full_text: flag(feed.fullText),
    least_interval_ms: feed.leastIntervalMs,
  }
}

/** Stops polling the feed until somebody resumes it: the operator's word counts for every team. */
export async function pauseFeed(database: Database, id: number, now: number): Promise<FeedChange> {
  return change(database, { id, now }, { paused: 1 }, async (tx) => setPaused(tx, id, 1))
}

/** See `FeedStore.resumeFeed`. */
export async function resumeFeed(database: Database, id: number, now: number): Promise<FeedChange> {
  return change(database, { id, now }, likeNew(now), async (tx) => setPaused(tx, id, 0))
}

/** Articles refer to their feed, so its row stays, hidden. */
export async function removeFeed(database: Database, id: number, now: number): Promise<FeedChange> {
  return change(database, { id, now }, { paused: 1, removed: 1 }, async (tx) => {
    await tx.deleteFrom('team_feeds').where('feed_id', '=', id).execute()
  })
}

async function setPaused(tx: Transaction<Tables>, id: number, paused: Flag): Promise<void> {
  await tx.updateTable('team_feeds').set({ paused }).where('feed_id', '=', id).execute()
}

async function change(
  database: Database,
  { id, now }: { readonly id: number; readonly now: number },
  values: Updateable<FeedsTable>,
  changeWishes: (tx: Transaction<Tables>) => Promise<void>,
): Promise<FeedChange> {
  return serialised(database, async (tx) => {
    const row = await tx
      .selectFrom('feeds')
      .select(['managed', 'url', 'paused'])
      .where('id', '=', id)
      .where('removed', '=', 0)
      .executeTakeFirst()
    if (row === undefined) return 'missing'
    if (row.managed === 1) return 'managed'
    await tx.updateTable('feeds').set(values).where('id', '=', id).execute()
    await changeWishes(tx)
    const before = { url: row.url, paused: row.paused === 1 }
    const after = values.removed === 1 ? null : { url: row.url, paused: values.paused === 1 }
    await recordFeed(tx, { id, url: row.url }, { before, after }, now)
    return 'done'
  })
}
