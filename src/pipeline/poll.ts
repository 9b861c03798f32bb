import { sparedHost } from '../core/polling/spared-host.ts'
import type { Logger } from '../log.ts'
import type { AnnouncedHubs, Clock, Feed, FeedSource, PipelineStore } from '../ports.ts'
import { pollFeed } from './poll-feed.ts'

/** How many servers are asked at a time. */
const LANES = 64
/** How many feeds are taken at a time: enough to keep the lanes busy, few enough to be polled before the lease ends. */
const BATCH = 2 * LANES
/** A process that dies while polling keeps its feeds from others for this long. */
const LEASE_MS = 300_000

export interface PollOptions {
  readonly store: PipelineStore
  readonly source: FeedSource
  readonly clock: Clock
  readonly log: Logger
  /** When the schedule polls next, milliseconds since 1970, UTC. */
  readonly nextTick: () => number
  /** Called after a commit that may have left something to send. */
  readonly onOwed: () => void
  /** Called with the hubs that a feed which has changed names; null when it names none. */
  readonly onAnnounced?: (feedId: number, announced: AnnouncedHubs | null) => Promise<void>
}

/**
 * Polls every feed that is due until none is left or the signal says stop: the feeds of one server one after the other,
 * many servers at a time. What the store fails to do ends the round, after what is in hand has come to its end.
 */
export async function pollDueFeeds(options: PollOptions, signal: AbortSignal): Promise<void> {
  const lanes = new Set<Promise<void>>()
  const faults: unknown[] = []
  const goesOn = () => !signal.aborted && faults.length === 0
  const start = (feeds: readonly Feed[]): void => {
    const lane = pollInOrder(feeds, options, signal)
      .catch((error: unknown) => void faults.push(error))
      .finally(() => lanes.delete(lane))
    lanes.add(lane)
  }
  while (goesOn()) {
    const claimed = await options.store.claimDueFeeds(options.clock.now(), BATCH, LEASE_MS)
    if (claimed.length === 0 && lanes.size === 0) break
    for (const feeds of byServer(claimed)) {
      if (lanes.size >= LANES) await Promise.race(lanes)
      if (goesOn()) start(feeds)
    }
    // Feeds of the servers in hand are free only when one of these has been asked.
    if (claimed.length === 0) await Promise.race(lanes)
  }
  await Promise.all(lanes)
  if (faults.length > 0) throw faults[0]
}

/** The feeds that one server serves together; the operator's own servers need not be spared. */
function byServer(feeds: readonly Feed[]): Iterable<readonly Feed[]> {
  return Map.groupBy(feeds, serverOf).values()
}

function serverOf({ id, url, polling }: Feed): string | number {
  return sparedHost(polling.movedTo ?? url) ?? id
}

async function pollInOrder(
  feeds: readonly Feed[],
  options: PollOptions,
  signal: AbortSignal,
): Promise<void> {
  let sparedUntil: number | null = null
  for (const feed of feeds) {
    if (signal.aborted) return
    if (sparedUntil === null) sparedUntil = await pollFeed(feed, options, signal)
    else await options.store.postponePoll(feed.id, sparedUntil)
  }
}
