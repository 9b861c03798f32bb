import { decodeHTMLAttribute } from 'entities'
import type { AnnouncedFeed } from '../../ports.ts'
import { htmlLine } from './html-text.ts'
import { resolveBase, resolvedOrRelative } from './link.ts'

/** How much of a page is searched, in characters; the elements belong into its head. */
const SEARCHED = 256 * 1024
const MOST_FEEDS = 20
const FEED_TYPE = /^\s*application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\s*(?:;|$)/i
const TAG = /<(link|base)(?=\s)([^<>]{0,4000})>/gi
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi

/**
 * The feeds that a web page announces by its link elements (WHATWG HTML, "alternate" with the type of a feed), in their
 * order, resolved against its `<base>` and its own address. Comments are passed over.
 */
export function announcedFeeds(html: string, url: string | null): AnnouncedFeed[] {
  const head = html.slice(0, SEARCHED).replace(/<!--[^]*?-->/g, '')
  const tags = [...head.matchAll(TAG)].map(([, name = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(text),
  }))
  const named = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'))
  const base = resolveBase(url, named?.attributes.get('href') ?? null)
  const feeds = new Map<string, AnnouncedFeed>()
  for (const { name, attributes } of tags) {
    if (name !== 'link' || !isFeed(attributes)) continue
    const address = resolvedOrRelative(attributes.get('href') ?? '', base)
    const title = htmlLine(attributes.get('title') ?? '').slice(0, 200)
    if (address !== null && feeds.size < MOST_FEEDS && !feeds.has(address)) {
      feeds.set(address, { url: address, title: title === '' ? null : title })
    }
  }
  return [...feeds.values()]
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    const value = decodeHTMLAttribute(double ?? single ?? bare ?? '')
    if (!attributes.has(key)) attributes.set(key, value)
  }
  return attributes
}

function isFeed(attributes: ReadonlyMap<string, string>): boolean {
  const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  return rels.includes('alternate') && FEED_TYPE.test(attributes.get('type') ?? '')
}
