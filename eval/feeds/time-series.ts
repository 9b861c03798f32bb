import { articleKeys } from '../../src/core/article-key.ts'
import { canonicalUrl } from '../../src/core/canonical-url.ts'
import { type KnownArticle, recognise } from '../../src/core/recognise.ts'
import type { Outcome } from './outcome.ts'
import type { ReadItem } from './reading.ts'
import { type Check, check, type Row, rowOf } from './tally.ts'

/** Suites of this name hold several polls of the same feeds: `feeds/NAME-series/POLL/FEED`, the polls sorted by name. */
const SERIES = /^feeds\/[^/]+-series\/[^/]+\/(.+)$/

/** How often each item of a series was posted, by what identifies it beyond doubt. */
type Posted = ReadonlyMap<string, number>

/**
 * Whether, over a series of polls, each item is posted once: not again, and not never. An item is told from others by
 * its id, or else by address and title, or else by title and text; one that comes under a new id with the address and
 * title of a posted one is not lost. Beside it stands what most programs do with rss-parser: id, or else address.
 */
export function seriesRows(outcomes: readonly Outcome[]): (Row | null)[] {
  const feeds = Map.groupBy(outcomes, ({ file }) => SERIES.exec(file.path)?.[1] ?? null)
  feeds.delete(null)
  const twice: Check[] = []
  const lost: Check[] = []
  for (const polls of feeds.values()) {
    const held = polls[0]?.file.held ?? false
    const read = polls.map(({ own }) => own.items ?? [])
    const [ours, plain] = [post(read, recogniser()), post(read, plainRecogniser())]
    for (const item of distinct(read.flat())) {
      const [times, plainTimes] = [timesPosted(item, ours), timesPosted(item, plain)]
      twice.push(check(held, times <= 1, plainTimes <= 1))
      lost.push(check(held, times >= 1, plainTimes >= 1))
    }
  }
  return [
    rowOf('time series: items not posted twice', twice, 1),
    rowOf('time series: items not lost', lost, 1),
  ]
}

/** Gives those of a poll's items that are new. */
type Recogniser = (items: readonly ReadItem[]) => readonly ReadItem[]

function post(polls: readonly (readonly ReadItem[])[], newOf: Recogniser): Posted {
  const posted = new Map<string, number>()
  for (const item of polls.flatMap(newOf)) {
    for (const name of new Set([identity(item), page(item)])) {
      posted.set(name, (posted.get(name) ?? 0) + 1)
    }
  }
  return posted
}

function timesPosted(item: ReadItem, posted: Posted): number {
  const asPage = item.link === null ? 0 : (posted.get(page(item)) ?? 0)
  return Math.max(posted.get(identity(item)) ?? 0, asPage)
}

function identity({ id, link, title, text }: ReadItem): string {
  if (id !== null) return `id ${id}`
  return link === null ? `text ${title}\n${text}` : page({ link, title })
}

function page({ link, title }: Pick<ReadItem, 'link' | 'title'>): string {
  return `page ${canonicalUrl(link ?? '') ?? link} ${title}`
}

function distinct(items: readonly ReadItem[]): Iterable<ReadItem> {
  return new Map(items.map((item) => [identity(item), item])).values()
}

/** Knows articles as the store does. */
function recogniser(): Recogniser {
  const known = new Map<string, KnownArticle>()
  return (items) => {
    const keys = articleKeys(
      'https://feed.invalid/',
      items.map(({ id, link, title, text }) => ({
        guid: id,
        link,
        title: title ?? '',
        text: text ?? '',
      })),
    )
    const found = recognise(keys, (key) => known.get(key))
    return items.filter((item, at) => {
      const { sure = [], address = null, title = null } = keys[at] ?? {}
      const same = found[at] ?? sure.map((key) => known.get(key)).find((each) => each !== undefined)
      const article = same ?? { id: known.size, title: item.title ?? '' }
      for (const key of [...sure, address, title]) {
        if (key !== null && !known.has(key)) known.set(key, article)
      }
      return same === undefined
    })
  }
}

function plainRecogniser(): Recogniser {
  const known = new Set<string>()
  return (items) =>
    items.filter(({ id, link }) => {
      const key = id ?? link ?? ''
      const isNew = !known.has(key)
      known.add(key)
      return isNew
    })
}
