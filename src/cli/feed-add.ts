import { createInterface } from 'node:readline/promises'
import { feedAddress } from '../core/feed-address.ts'
import { createFeedFinder } from '../feeds/discovery/feed-finder.ts'
import type { FoundFeed, NewFeed } from '../ports.ts'
import { userAgent } from '../user-agent.ts'
import { type FeedContext, withStore } from './stored-feeds.ts'
import { UsageError } from './usage-error.ts'

/** Options of `feed add` as commander gives them. */
export interface FeedAddOptions {
  /** Which of the feeds found, from 1. */
  readonly choose?: number
  readonly name?: string
  readonly tag?: readonly string[]
  readonly fullText: boolean
  /** Tell what stands in the feed already. */
  readonly post: boolean
  readonly newest?: number
  /** Minutes. */
  readonly interval?: number
}

/**
 * Subscribes to the feed at an address or to one that its site announces. Several are shown with numbers, and asked
 * about where somebody sits at the terminal. Gives the exit code: 0 subscribed, 1 no feed could be read, 2 a choice is
 * needed.
 */
export async function addFeed(
  target: string,
  options: FeedAddOptions,
  context: FeedContext,
): Promise<0 | 1 | 2> {
  const address = feedAddress(target)
  if (address === null) throw new UsageError(`${target} is no http or https address`)
  return withStore(context, { mustExist: false }, async (store, { allowPrivateHosts, contact }) => {
    await using finder = createFeedFinder({ userAgent: userAgent(contact), allowPrivateHosts })
    const found = await finder.find(address, { guess: true }, new AbortController().signal)
    if (!found.ok) {
      context.warn(`${found.error.message} (${found.error.code})\n`)
      return 1
    }
    const feed = await choose(found.value, options, context)
    if (feed === null) return 2
    const [added] = await store.addFeeds([newFeed(feed, options)], Date.now())
    const is = added?.outcome === 'known' ? 'is polled already' : 'is polled from now on'
    context.write(`#${added?.id} ${options.name ?? feed.title} ${is}: ${feed.url}\n`)
    return 0
  })
}

function newFeed({ url, title }: FoundFeed, options: FeedAddOptions): NewFeed {
  return {
    url,
    title,
    name: options.name ?? null,
    tags: options.tag ?? [],
    firstPoll: options.post || options.newest !== undefined ? 'post' : 'baseline',
    newest: options.newest ?? null,
    fullText: options.fullText,
    paused: false,
    leastIntervalMs: options.interval === undefined ? null : options.interval * 60_000,
  }
}

async function choose(
  feeds: readonly FoundFeed[],
  options: FeedAddOptions,
  context: FeedContext,
): Promise<FoundFeed | null> {
  const [only] = feeds
  if (options.choose === undefined && feeds.length === 1 && only !== undefined) return only
  for (const [at, feed] of feeds.entries()) context.write(`${at + 1}  ${inWords(feed)}\n`)
  const number = options.choose ?? (await ask(feeds.length))
  if (number === null) {
    context.warn('Several feeds were found: say which with --choose NUMBER.\n')
    return null
  }
  const chosen = feeds[number - 1]
  if (chosen !== undefined) return chosen
  throw new UsageError(`There is no feed number ${number} among the ${feeds.length} found.`)
}

function inWords({ title, format, items, url }: FoundFeed): string {
  return `${title === '' ? 'A feed without a title' : title} (${format}, ${items} items)  ${url}`
}

/** Null where nobody sits at the terminal to answer. */
async function ask(count: number): Promise<number | null> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question(`Which one, 1 to ${count}? `)
    return /^\d{1,3}$/.test(answer.trim()) ? Number(answer) : null
  } finally {
    terminal.close()
  }
}
