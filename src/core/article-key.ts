import { canonicalFeedUrl, canonicalUrl } from './canonical-url.ts'

/** What identity is read from; dates play no part in it, since publishers change them at will. */
export interface KeyedItem {
  readonly guid: string | null
  readonly link: string | null
  readonly title: string
  readonly text: string
}

/** What an item is recognised by; `recognise` says how. */
export interface ArticleKeys {
  /** Two items that share one of these are the same article; never empty. */
  readonly sure: readonly string[]
  /** The address alone; null when it is the site's front page or several items of the poll share it. */
  readonly address: string | null
  /** The title alone, within the feed; null when it is empty or several items of the poll share it. */
  readonly title: string | null
  /** Its address is all that identifies it: whoever has the same address and a similar title is the same article. */
  readonly byAddress: boolean
  /** The title as it stands, to compare where the address alone is the same. */
  readonly headline: string
}

/** So much of an item's text tells it from others when it has neither guid nor address. Characters. */
const TELLING_TEXT = 4_000
/** Items with guids and without addresses are the same by words alone only when they say so much. Characters. */
const TELLING_LENGTH = 20

/**
 * The identity keys of every item of one poll, in the items' order. Sure are the guid, valid within the feed; the
 * canonical address when the publisher uses it as guid; and address and title together, both valid across feeds. An
 * item without an address of its own is known by its title and text. A guid that several items of the
 * poll with different addresses and titles share says nothing; where several share address and title, their text
 * counts too.
 */
export function articleKeys(feedUrl: string, items: readonly KeyedItem[]): ArticleKeys[] {
  const feed = canonicalFeedUrl(feedUrl) ?? feedUrl
  const read = items.map(readItem)
  const worthless = worthlessGuids(read)
  const distinct = read.map((item) =>
    worthless.has(item.guid ?? '') ? { ...item, guid: null } : item,
  )
  const shared: Shared = {
    urls: sharedBy(
      distinct,
      ({ url }) => url,
      ({ guid, title }) => guid ?? title,
    ),
    pages: sharedBy(
      distinct,
      (item) => pageOf(item) ?? textOf(item),
      ({ guid, text }) => guid ?? text,
    ),
    titles: sharedBy(
      distinct,
      ({ title }) => title,
      ({ guid, url, text }) => guid ?? url ?? text,
    ),
  }
  return distinct.map((item) => keysOf(item, feed, shared))
}

/** The sure key of the article that lives at this address; null for one that tells no article. */
export function addressKey(address: string): string | null {
  const url = canonicalUrl(address)
  return url === null || leadsToFrontPage(url) ? null : `url:${url}`
}

/** A site's front page says nothing about which article is meant. */
function leadsToFrontPage(url: string): boolean {
  return /^[^/?]+\/?$/.test(url)
}

interface ReadItem {
  readonly guid: string | null
  readonly url: string | null
  readonly isFrontPage: boolean
  readonly headline: string
  readonly title: string
  readonly text: string
}

interface Shared {
  readonly urls: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
}

function readItem({ guid, link, title, text }: KeyedItem): ReadItem {
  const url = link === null ? null : canonicalUrl(link)
  return {
    guid: guid === null || guid === '' ? null : (canonicalGuid(guid) ?? guid),
    url,
    isFrontPage: url !== null && leadsToFrontPage(url),
    headline: title,
    title: folded(title),
    text: folded(text.slice(0, TELLING_TEXT)),
  }
}

/**
 * A guid that is an address is compared like one, but for its fragment: publishers tell the entries of one page by it.
 * One of one or two digits only counts how often the page was changed.
 */
function canonicalGuid(guid: string): string | null {
  const url = canonicalUrl(guid.trim())
  const fragment = /#.*$/.exec(guid)?.[0] ?? ''
  return url === null ? null : `${url}${/^#\d{0,2}$/.test(fragment) ? '' : fragment}`
}

/** Guids of several items that have neither address nor title in common. */
function worthlessGuids(items: readonly ReadItem[]): ReadonlySet<string> {
  const guidOf = ({ guid }: ReadItem) => guid
  const titles = sharedBy(items, guidOf, ({ title, text }) => title || text)
  return sharedBy(items, guidOf, ({ url, title }) => url ?? title).intersection(titles)
}

/** The values of `by` that several items have which differ in `difference`. */
function sharedBy(
  items: readonly ReadItem[],
  by: (item: ReadItem) => string | null,
  difference: (item: ReadItem) => string,
): ReadonlySet<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const item of items) {
    const value = by(item)
    if (value === null) continue
    const mark = first.get(value)
    if (mark === undefined) first.set(value, difference(item))
    else if (mark !== difference(item)) shared.add(value)
  }
  return shared
}

function keysOf(item: ReadItem, feed: string, shared: Shared): ArticleKeys {
  const { guid, title } = item
  const url = ownAddress(item)
  const isAlone = url !== null && !shared.urls.has(url)
  return {
    sure: [
      ...(guid === null ? [] : [`guid:${feed} ${guid}`]),
      ...(isAlone && url === guid ? [`url:${url}`] : []),
      ...contentKeys(item, feed, shared),
    ],
    address: isAlone ? `url:${url}` : null,
    title: title !== '' && !shared.titles.has(title) ? `title:${feed} ${title}` : null,
    byAddress: guid === null,
    headline: item.headline,
  }
}

/** Keys made of address and title, and of the text where these may not suffice. */
function contentKeys(item: ReadItem, feed: string, shared: Shared): string[] {
  const page = pageOf(item)
  const { guid, text } = item
  const isShared = shared.pages.has(page ?? textOf(item))
  if (guid !== null && isShared && ownAddress(item) === null) return []
  if (page === null) {
    const says = guid === null || textOf(item).length >= TELLING_LENGTH
    return says ? [`text:${feed} ${textOf(item)}`] : []
  }
  const withText = `page:${page}\n${text}`
  if (isShared) return [withText]
  return guid === null ? [`page:${page}`, withText] : [`page:${page}`]
}

/** The site's front page is no address of an article. */
function ownAddress({ url, isFrontPage }: ReadItem): string | null {
  return isFrontPage ? null : url
}

/** Address and title, or without title the text; null where the front page or no address stands with no title. */
function pageOf({ url, isFrontPage, title, text }: ReadItem): string | null {
  if (url === null || (isFrontPage && title === '')) return null
  return `${url} ${title === '' ? text : title}`
}

function textOf({ title, text }: ReadItem): string {
  return `${title}\n${text}`
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
