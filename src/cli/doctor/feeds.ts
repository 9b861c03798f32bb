import { shownAddress } from '../../core/card/feed-name.ts'
import { broken, type Diagnosis, sound, switchedOff } from '../../core/diagnosis.ts'
import type { FeedSource } from '../../ports.ts'
import type { InspectedFeed } from '../../store/inspect.ts'

/** How many feeds are asked at a time; those of one server wait for each other anyway. */
const AT_A_TIME = 6

interface Asking {
  readonly source: Pick<FeedSource, 'poll'>
  readonly now: number
}

/**
 * Whether the feeds can be read. Each is asked once, as at a poll: with what its server gave to recognise it by, and not
 * at all while the server wants to be left alone.
 */
export async function examineFeeds(
  feeds: readonly InspectedFeed[],
  { source, now }: Asking,
): Promise<readonly Diagnosis[]> {
  if (feeds.length === 0) {
    const advice =
      'Add one: npm run dealbell -- feed add https://news.example, or /feed add in chat.'
    return [switchedOff('Feeds', 'There are none yet.', advice)]
  }
  const due = feeds.filter(({ waitUntil }) => waitUntil === null || waitUntil <= now)
  const resting = feeds.length - due.length
  const found = await inTurns(due, (feed) => examineFeed(feed, source))
  const bad = found.filter((diagnosis) => diagnosis !== null)
  const rest = resting === 0 ? '' : `; ${resting} were left alone, as their servers ask`
  const good = due.length - bad.length
  if (good + resting === 0) return bad
  return [sound('Feeds', `${good} of ${feeds.length} can be read${rest}.`), ...bad]
}

async function examineFeed(
  { url, validators }: InspectedFeed,
  source: Pick<FeedSource, 'poll'>,
): Promise<Diagnosis | null> {
  const outcome = await source.poll({ url, validators }, new AbortController().signal)
  if (outcome.kind !== 'failed') return null
  const { code, message } = outcome.error
  const advice = 'Check its address in a browser, and with: npm run dealbell -- feed check ADDRESS'
  return broken(`Feed ${shownAddress(url)}`, `${message} (${code})`, advice)
}

/** Does the work for all, a few at a time; gives the results in their order. */
async function inTurns<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const waiting = things.entries()
  const worker = async (): Promise<void> => {
    for (const [at, thing] of waiting) results.set(at, await work(thing))
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return [...results.entries()].toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
