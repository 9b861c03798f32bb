import { readLinkHeader } from '../link-header.ts'
import { htmlLine } from '../parse/html-text.ts'
import { type MarkupTag, tagsOf } from '../parse/tags.ts'
import {
  FEED_PATH,
  FEED_QUERY,
  FEED_TYPES,
  FEED_WORDS,
  OTHER_SERVICES,
  SHARED_TYPES,
} from './feed-types.data.ts'

/** A page as it was fetched. */
export interface FetchedPage {
  readonly html: string
  /** Where it came from, after redirects. */
  readonly url: string
  /** Its Link headers, joined by commas; empty without. */
  readonly linkHeader: string
}

/** An address that may be a feed's, with the title under which the page names it. */
export interface Candidate {
  readonly url: string
  readonly title: string
}

export interface Candidates {
  /** Announced for programs: HTTP Link headers, then `<link rel="alternate">`. */
  readonly announced: readonly Candidate[]
  /** Links for people that look as if they led to a feed, those of the same host first. */
  readonly linked: readonly Candidate[]
}

/** Pages are read up to this length, in UTF-16 units; feeds are announced in the head. */
const LONGEST_PAGE = 2 * 1024 * 1024
/** So many candidates of each kind are looked at. */
const MOST_CANDIDATES = 20
/** Links of one kind beyond these are not looked at. */
const MOST_LINKS = 5_000
/** Elements whose content holds no tags, or none that count (HTML, 13.2.5: raw text and RCDATA). */
const OPAQUE = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'xmp',
  'noembed',
  'template',
])

/**
 * The feeds that a page announces, in the page's order, by the rules of HTML (4.6.7.1, "alternate") and RFC 8288:
 * absolute addresses, resolved against `<base>`, each once.
 */
export function announcedFeeds(page: FetchedPage): Candidates {
  const html = page.html.slice(0, LONGEST_PAGE)
  const { base: declared, links, anchors } = telling(html)
  const base = baseOf(declared, page.url)
  const announced = links.filter(isAnnouncement).flatMap((link) => candidate(link, base))
  const linked = anchors.flatMap((each) => feedLink(each, html, base))
  return {
    announced: distinct([...headerFeeds(page), ...announced]),
    linked: distinct(sameHostFirst(linked, page.url)),
  }
}

/** The tags that can say something of feeds, and the address of the first `<base>` that has one. */
function telling(html: string) {
  const found = { link: new Array<MarkupTag>(), a: new Array<MarkupTag>() }
  let base: string | null = null
  for (const tag of tagsOf(html, OPAQUE)) {
    const { name, kind, attributes } = tag
    const href = attributes.get('href')
    if (kind === 'end' || href === undefined) continue
    if (name === 'base') base ??= href
    if ((name === 'link' || name === 'a') && found[name].length < MOST_LINKS) found[name].push(tag)
  }
  return { base, links: found.link, anchors: found.a }
}

function baseOf(declared: string | null, url: string): string {
  const resolved = URL.parse(declared ?? '', url)
  return resolved !== null && isWeb(resolved) ? resolved.href : url
}

function headerFeeds({ linkHeader, url }: FetchedPage): Candidate[] {
  return readLinkHeader(linkHeader, url)
    .filter(({ rels, type }) => rels.includes('alternate') && FEED_TYPES.has(mediaType(type)))
    .map(({ url: target, title }) => ({ url: target, title }))
}

function isAnnouncement({ attributes }: MarkupTag): boolean {
  const value = (name: string) => attributes.get(name) ?? ''
  const rels = value('rel').toLowerCase().split(/\s+/)
  const type = mediaType(value('type'))
  if (rels.includes('stylesheet')) return false
  if (rels.includes('feed') && (type === '' || /xml|json/.test(type))) return true
  if (!rels.includes('alternate')) return false
  const namesFeed = looksLikeFeed(value('href')) || FEED_WORDS.test(value('title'))
  return FEED_TYPES.has(type) || (SHARED_TYPES.has(type) && namesFeed)
}

/** Without parameters such as the charset. */
function mediaType(type: string): string {
  return type.split(';')[0]?.trim().toLowerCase() ?? ''
}

function candidate({ attributes }: MarkupTag, base: string): Candidate[] {
  const href = attributes.get('href') ?? ''
  const url = URL.parse(href.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base)
  const title = attributes.get('title')?.replace(/\s+/g, ' ').trim() ?? ''
  if (href.trim() === '' || url === null) return []
  return isWeb(url) ? [{ url: url.href, title }] : []
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}

/** A link's text is looked at up to this length, in UTF-16 units. */
const LONGEST_LABEL = 200

function feedLink(anchor: MarkupTag, html: string, base: string): Candidate[] {
  const words = anchor.attributes.get('title') || labelOf(anchor, html)
  if (!looksLikeFeed(anchor.attributes.get('href') ?? '') && !FEED_WORDS.test(words)) return []
  const [found] = candidate(anchor, base)
  if (found === undefined || OTHER_SERVICES.test(new URL(found.url).hostname)) return []
  return [{ url: found.url, title: words }]
}

function labelOf({ end }: MarkupTag, html: string): string {
  const start = html.slice(end, end + LONGEST_LABEL)
  const close = start.search(/<\/a/i)
  return htmlLine(close < 0 ? start : start.slice(0, close)).trim()
}

function looksLikeFeed(href: string): boolean {
  const [path = ''] = href.split(/[?#]/)
  return FEED_PATH.test(path.replace(/^https?:\/\/[^/]*/i, '')) || FEED_QUERY.test(href)
}

function sameHostFirst(candidates: readonly Candidate[], url: string): Candidate[] {
  const { host } = new URL(url)
  const here = candidates.filter((each) => new URL(each.url).host === host)
  return [...here, ...candidates.filter((each) => !here.includes(each))]
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byUrl = new Map<string, Candidate>()
  for (const each of candidates) if (!byUrl.has(each.url)) byUrl.set(each.url, each)
  return [...byUrl.values()].slice(0, MOST_CANDIDATES)
}
