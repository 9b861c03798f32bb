import { parseFeed } from 'feedsmith'
import { NO_HINTS, type RawBody, type RawFeed, type RawHints, type RawItem } from './raw-feed.ts'

function parse(text: string) {
  return parseFeed(text)
}

type Parsed = ReturnType<typeof parse>
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number]
type RssChannel = Extract<Parsed, { format: 'rss' }>['feed']
type RssItem = NonNullable<RssChannel['items']>[number]
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number]

/** Reads XML of unusual kinds, which the strict parser refuses, with feedsmith; throws what that does not recognise either. */
export function readLeniently(text: string): RawFeed {
  const parsed = parse(text)
  if (parsed.format === 'atom') return atomFeed(parsed.feed)
  if (parsed.format === 'rdf') return rdfFeed(parsed.feed)
  if (parsed.format === 'rss') return rssFeed(parsed.feed)
  throw new Error('no XML feed')
}

function atomFeed(feed: Extract<Parsed, { format: 'atom' }>['feed']): RawFeed {
  return {
    format: 'atom',
    title: feed.title?.value ?? '',
    lang: feed.xml?.lang ?? null,
    link: pageLinks(feed.links)[0] ?? null,
    base: feed.xml?.base ?? null,
    hints: { ...period(feed), ...linked(feed.links) },
    items: feed.entries?.map(atomItem) ?? [],
  }
}

function atomItem(entry: AtomEntry): RawItem {
  return {
    guid: entry.id ?? null,
    titles: some(entry.title?.value, entry.media?.title?.value),
    links: pageLinks(entry.links),
    targets: [],
    dates: some(entry.published, ...all(entry.dc?.dates), entry.updated),
    authors: some(...all(entry.authors).map((author) => author.name)),
    bodies: html(entry.content?.value, entry.summary?.value, ...mediaTexts(entry.media)),
    ...xmlParts(entry.xml),
  }
}

function xmlParts(xml: AtomEntry['xml']): Pick<RawItem, 'lang' | 'base'> {
  return { lang: xml?.lang ?? null, base: xml?.base ?? null }
}

function mediaTexts(media: AtomEntry['media']): string[] {
  const grouped = all(media?.groups).map((group) => group.description?.value)
  return some(media?.description?.value, ...grouped)
}

function all<T>(values: readonly T[] | undefined): readonly T[] {
  return values ?? []
}

interface AtomLink {
  readonly href?: string
  readonly rel?: string
}

function period({ sy }: Pick<RssChannel, 'sy'>): RawHints {
  const updateFrequency = sy?.updateFrequency?.toString() ?? null
  return { ...NO_HINTS, updatePeriod: sy?.updatePeriod ?? null, updateFrequency }
}

function linked(links: readonly AtomLink[] | undefined): Pick<RawHints, 'hubs' | 'self'> {
  const [hubs, own] = ['hub', 'self'].map((rel) => all(links).filter((link) => link.rel === rel))
  return { hubs: some(...all(hubs).map((hub) => hub.href)), self: own?.[0]?.href ?? null }
}

function pageLinks(links: readonly AtomLink[] | undefined): string[] {
  const pages = all(links).filter((link) => (link.rel ?? 'alternate') === 'alternate')
  return some(...pages.map((link) => link.href))
}

function rssHints(feed: RssChannel): RawHints {
  return {
    ...period(feed),
    ...linked(feed.atom?.links),
    ttl: feed.ttl?.toString() ?? null,
    skipHours: all(feed.skipHours).map(String),
    skipDays: all(feed.skipDays),
    newFeedUrl: feed.itunes?.newFeedUrl ?? null,
  }
}

function rssFeed(feed: RssChannel): RawFeed {
  return {
    format: 'rss',
    title: feed.title ?? '',
    lang: feed.language ?? feed.dc?.languages?.[0] ?? null,
    link: feed.link ?? null,
    base: feed.xml?.base ?? null,
    hints: rssHints(feed),
    items: feed.items?.map(rssItem) ?? [],
  }
}

function rssItem(item: RssItem): RawItem {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
  const shared = sharedParts(item)
  return {
    ...shared,
    guid: item.guid?.value ?? null,
    links: some(...shared.links, permalink, ...all(item.enclosures).map((each) => each.url)),
    dates: some(item.pubDate, ...shared.dates),
    authors: some(...shared.authors, ...all(item.authors).map((author) => author.name)),
  }
}

function rdfFeed(feed: Extract<Parsed, { format: 'rdf' }>['feed']): RawFeed {
  return {
    format: 'rdf',
    title: feed.title ?? '',
    lang: feed.dc?.languages?.[0] ?? null,
    link: feed.link ?? null,
    base: feed.xml?.base ?? null,
    hints: { ...period(feed), ...linked(feed.atom?.links) },
    items: feed.items?.map(rdfItem) ?? [],
  }
}

function rdfItem(item: RdfItem): RawItem {
  const about = item.rdf?.about
  const shared = sharedParts(item)
  return { ...shared, guid: about ?? null, links: some(...shared.links, about) }
}

function sharedParts(item: RssItem | RdfItem): Omit<RawItem, 'guid'> {
  const { atom, content, dc, media, xml } = item
  const { lang, base } = xmlParts(xml)
  return {
    titles: some(item.title, ...all(dc?.titles), media?.title?.value),
    links: some(item.link, ...pageLinks(atom?.links)),
    targets: [],
    dates: some(...all(dc?.dates), atom?.published, atom?.updated),
    authors: some(...all(dc?.creators)),
    bodies: html(content?.encoded, item.description, ...mediaTexts(media)),
    lang: all(dc?.languages)[0] ?? lang,
    base,
  }
}

function html(...values: readonly (string | undefined)[]): RawBody[] {
  return some(...values).map((value) => ({ value, isPlain: false }))
}

function some(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined).filter((value) => value.trim() !== '')
}
