import type { FeedHealth } from '../ports.ts'
import { type FeedContext, withStore } from './stored-feeds.ts'

/** Prints every feed and how it does: a JSON array, or a few lines each. */
export async function listFeeds(json: boolean, context: FeedContext): Promise<0> {
  return withStore(context, { mustExist: true }, async (store) => {
    const feeds = await store.feedHealth(Date.now())
    if (json) context.write(`${JSON.stringify(feeds.map(record))}\n`)
    else for (const each of feeds) context.write(inWords(each))
    if (feeds.length === 0) context.warn('No feeds yet: "feed add ADDRESS" subscribes to one.\n')
    return 0 as const
  })
}

function record({ feed, itemsPerDay, matchedShare }: FeedHealth): object {
  const { leastIntervalMs, polling } = feed
  return {
    id: feed.id,
    url: feed.url,
    movedTo: polling.movedTo,
    title: feed.title,
    name: feed.name,
    tags: feed.tags,
    managed: feed.managed,
    paused: feed.paused,
    firstPoll: feed.firstPoll,
    newest: feed.newest,
    fullText: feed.fullText,
    intervalMinutes: leastIntervalMs === null ? null : leastIntervalMs / 60_000,
    lastSuccess: isoTime(feed.lastSuccessAt),
    lastError: feed.lastError,
    failures: feed.failures,
    itemsPerDay,
    matchedShare,
    nextPoll: feed.paused ? null : isoTime(feed.nextPollAt),
  }
}

function isoTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function inWords({ feed, itemsPerDay, matchedShare }: FeedHealth): string {
  const facts = [
    feed.managed ? 'from the configuration file' : null,
    feed.lastSuccessAt === null ? 'never read yet' : `read ${isoTime(feed.lastSuccessAt)}`,
    itemsPerDay === null ? null : `${itemsPerDay.toFixed(1)} items a day`,
    matchedShare === null ? null : `${(matchedShare * 100).toFixed(0)} % watched`,
    feed.paused ? 'paused' : `next ${isoTime(feed.nextPollAt)}`,
  ].filter((fact) => fact !== null)
  const name = feed.name ?? feed.title ?? 'no title yet'
  const error = feed.lastError === null ? '' : `    ${feed.failures} failures: ${feed.lastError}\n`
  return `#${feed.id} ${name}  ${feed.url}\n    ${facts.join(', ')}\n${error}`
}
