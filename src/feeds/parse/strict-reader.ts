import Parser from 'rss-parser'
import type { RawBody, RawFeed, RawItem } from './raw-feed.ts'
import { ATOM_LINKS, strictHints } from './strict-hints.ts'
import { attribute, children, textOf, textsOf } from './xml-node.ts'

/**
 * rss-parser up to where it has found the channel and its items. What it makes of them is left out: it loses a whole feed
 * over one date, keeps few elements, and builds snippets with an expression that 100 kB of `<` freeze for seconds.
 */
class ItemFinder extends Parser {
  buildAtomFeed(document: unknown): object {
    const [channel] = children(document, 'feed')
    return { channel, items: children(channel, 'entry') }
  }

  buildRSS1(document: unknown): object {
    const [root] = children(document, 'rdf:RDF')
    const [channel] = children(root, 'channel')
    return { channel, items: [...children(root, 'item'), ...children(channel, 'item')] }
  }

  buildRSS0_9(document: unknown): object {
    return this.buildRSS2(document)
  }

  buildRSS2(document: unknown): object {
    const [root] = children(document, 'rss')
    const channels = children(root, 'channel')
    const items = [...channels, root].flatMap((each) => children(each, 'item'))
    return { channel: channels[0], items }
  }
}

const FINDER = new ItemFinder({ defaultRSS: 2 })

/** When it was first published goes before when it was changed. */
const DATE_FIELDS = [
  'published',
  'pubDate',
  'atom:published',
  'issued',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'dc:date',
  'date',
  'pubdate',
  'updated',
  'modified',
  'dcterms:modified',
  'a10:updated',
  'atom:updated',
]

/** Reads a repaired RSS, RDF or Atom document with rss-parser; rejects what that refuses. */
export async function readStrictly(xml: string, format: RawFeed['format']): Promise<RawFeed> {
  const found: unknown = await FINDER.parseString(xml)
  const [feed] = children(found, 'channel')
  return {
    format,
    title: texts(feed, ['title', 'dc:title'])[0] ?? '',
    lang: firstOf(texts(feed, ['language', 'dc:language']), attr(feed, 'xml:lang')),
    link: siteLink(feed),
    base: attribute(feed, 'xml:base'),
    hints: strictHints(feed),
    items: children(found, 'items').flatMap(withNested).map(rawItem),
  }
}

/** Items inside of an item, which a forgotten closing tag makes, follow it. */
function withNested(item: unknown): unknown[] {
  return [item, ...children(item, 'item').flatMap(withNested)]
}

function firstOf(...lists: readonly (readonly string[])[]): string | null {
  return lists.flat()[0] ?? null
}

function attr(node: unknown, name: string): string[] {
  const value = attribute(node, name)
  return value === null ? [] : [value]
}

function siteLink(feed: unknown): string | null {
  const links = children(feed, 'link')
  const own = links.filter((link) => attribute(link, 'rel') === 'self')
  const ownAddress = own.map((link) => attribute(link, 'href')).filter(isText)
  return firstOf(textsOf(feed, 'link'), alternates(links), ownAddress)
}

function rawItem(item: unknown): RawItem {
  const [guid] = ['guid', 'id', 'atom:id'].flatMap((name) => children(item, name))
  return {
    guid: firstOf([guid].map(textOf).filter(isText), attr(item, 'rdf:about')),
    titles: texts(item, ['title', 'dc:title', 'atom:title', 'media:title']),
    links: [
      ...linksOf(item),
      ...permalink(guid),
      ...attr(item, 'rdf:about'),
      ...attr(item, 'href'),
      ...enclosures(item),
    ],
    targets: texts(item, ['feedburner:origLink']),
    dates: [...texts(item, DATE_FIELDS), ...attr(item, 'lastmod')],
    authors: authorsOf(item),
    bodies: bodiesOf(item),
    lang: firstOf(attr(item, 'xml:lang'), texts(item, ['dc:language', 'language'])),
    base: attribute(item, 'xml:base'),
  }
}

function isText(value: string | null): value is string {
  return value !== null
}

function texts(item: unknown, names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) for (const text of textsOf(item, name)) found.push(text)
  return found
}

function linksOf(item: unknown): string[] {
  const links = children(item, 'link')
  return [
    ...links.filter(isPage).map(textOf).filter(isText),
    ...alternates(links),
    ...alternates(ATOM_LINKS.flatMap((name) => children(item, name))),
  ]
}

/** The targets of Atom links that lead to the page itself (RFC 4287, 4.2.7.2): HTML first, then untyped ones. */
function alternates(links: readonly unknown[]): string[] {
  const pages = links.filter(isPage)
  const typed = pages.filter((link) => attribute(link, 'type')?.includes('html'))
  const untyped = pages.filter((link) => attribute(link, 'type') === null)
  const ordered = new Set([...typed, ...untyped, ...pages])
  return [...ordered].map(target).filter(isText)
}

function target(link: unknown): string | null {
  const href = attribute(link, 'href')
  const base = attribute(link, 'xml:base')
  return href === null || base === null ? href : (URL.parse(href, base)?.href ?? href)
}

function isPage(link: unknown): boolean {
  const rel = attribute(link, 'rel')?.toLowerCase() ?? 'alternate'
  // RFC 4287, 4.2.7.2: the short name stands for the long one.
  return rel === 'alternate' || rel === 'http://www.iana.org/assignments/relation/alternate'
}

/** A guid or Atom id that is an address is the page's, unless it says otherwise (RSS 2.0, guid). */
function permalink(guid: unknown): string[] {
  const text = textOf(guid)
  if (text === null) return []
  const said = attribute(guid, 'isPermaLink')?.toLowerCase()
  return said === 'true' || (said !== 'false' && /^https?:/i.test(text)) ? [text] : []
}

function enclosures(item: unknown): string[] {
  return children(item, 'enclosure')
    .map((each) => attribute(each, 'url'))
    .filter(isText)
}

function authorsOf(item: unknown): string[] {
  const named = children(item, 'author').flatMap((author) => textsOf(author, 'name'))
  return [...named, ...texts(item, ['dc:creator', 'author', 'dc:author', 'itunes:author'])]
}

function bodiesOf(item: unknown): RawBody[] {
  const grouped = children(item, 'media:group').flatMap((group) =>
    textsOf(group, 'media:description'),
  )
  const values = [...texts(item, BODY_FIELDS), ...grouped]
  return [
    ...children(item, 'content').flatMap(atomContent),
    ...values.map((value) => ({ value, isPlain: false })),
  ]
}

const BODY_FIELDS = [
  'content:encoded',
  'description',
  'summary',
  'xhtml:body',
  'body',
  'fullitem',
  'atom:content',
  'atom:summary',
  'abstract',
  'dc:description',
  'media:description',
  'itunes:summary',
]

/** Pictures, sound and films are no text. */
function atomContent(content: unknown): RawBody[] {
  const value = textOf(content)
  const type = attribute(content, 'type') ?? 'text'
  if (value === null || /^(image|audio|video)\//.test(type)) return []
  return [{ value, isPlain: false }]
}
