import type { FeedItem, ParsedFeed } from '../../ports.ts'
import { parseFeedDate } from './feed-date.ts'
import { readHints } from './hints.ts'
import { htmlLine, htmlText, paragraphsOf } from './html-text.ts'
import { primaryLanguage } from './language-tag.ts'
import { resolveBase, resolvedOrRelative, resolveLink } from './link.ts'
import { linkTarget } from './link-target.ts'
import type { RawBody, RawFeed, RawItem } from './raw-feed.ts'

/** Bounds of single values, in characters; what is longer is cut. */
const LONGEST_LINE = 1_000
const LONGEST_GUID = 2_000
/** The most items a captured feed held is about a thousand; what stands beyond this is a flood. */
const MOST_ITEMS = 5_000

/** Decides every value of a parsed feed: plain text, absolute addresses, dates in UTC. `url` is the feed's own. */
export function normaliseFeed(
  raw: RawFeed,
  url: string | null,
  warnings: readonly string[],
): ParsedFeed {
  const site = raw.link === null ? null : resolveLink(raw.link, url)
  const base = resolveBase(site ?? url, raw.base)
  const items = raw.items.slice(0, MOST_ITEMS).map((item) => normaliseItem(item, base))
  const undated = items.filter(
    ({ publishedAt }, at) => publishedAt === null && raw.items[at]?.dates.length !== 0,
  )
  const unread = undated.length === 0 ? [] : [`${undated.length} dates could not be read`]
  const left = raw.items.length - items.length
  const tooMany = left === 0 ? [] : [`${left} items beyond the first ${MOST_ITEMS} were left out`]
  return {
    format: raw.format,
    title: line(raw.title),
    lang: primaryLanguage(raw.lang),
    items,
    hints: readHints(raw.hints, base),
    warnings: [...warnings, ...unread, ...tooMany],
  }
}

function normaliseItem(raw: RawItem, feedBase: string | null): FeedItem {
  const base = resolveBase(feedBase, raw.base)
  return {
    guid: raw.guid === null ? null : raw.guid.trim().slice(0, LONGEST_GUID),
    title: firstOf(raw.titles, line) ?? '',
    ...linksOf(raw, base),
    publishedAt: firstOf(raw.dates, parseFeedDate),
    author: firstOf(raw.authors, line),
    text: longestText(raw.bodies),
    lang: primaryLanguage(raw.lang),
  }
}

/** The article's address, also where the written link only leads on to it, and that link as `via`. */
function linksOf(raw: RawItem, base: string | null): Pick<FeedItem, 'link' | 'via'> {
  const written = firstOf(raw.links, (link) => resolvedOrRelative(link, base))
  const named = firstOf(raw.targets, (target) => resolveLink(target, base))
  const link = named ?? (written === null ? null : linkTarget(written))
  return link === written || written === null ? { link } : { link, via: written }
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const result = read(value)
    if (result !== null && result !== '') return result
  }
  return null
}

function line(text: string): string {
  return htmlLine(text).slice(0, LONGEST_LINE).trim()
}

/** The longest text of the bodies; one whose markup and all is no longer than a text already read is not looked at. */
function longestText(bodies: readonly RawBody[]): string {
  let best = ''
  for (const body of bodies.toSorted((a, b) => b.value.length - a.value.length)) {
    const text = body.value.length > best.length ? bodyText(body) : ''
    if (text.length > best.length) best = text
  }
  return best
}

function bodyText({ value, isPlain }: RawBody): string {
  return isPlain ? paragraphsOf(value) : htmlText(value)
}
