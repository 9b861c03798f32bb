import { createRequire } from 'node:module'
import Parser from 'rss-parser'
import type { RawBody, RawFeed, RawItem } from './raw-feed.ts'
import { HINT_FIELDS, strictHints } from './strict-hints.ts'
import { attribute, children, textOf, textsOf } from './xml-node.ts'

// rss-parser builds a snippet of every body with a regular expression that is quadratic in the number of `<`: 100 kB
// freeze it for seconds. Nothing here reads snippets, so none are made.
const internals: { getSnippet: (html: string) => string } = createRequire(import.meta.url)(
  'rss-parser/lib/utils',
)
internals.getSnippet = () => ''

/** When it was first published goes before when it was changed. */
const DATE_FIELDS = [
  'published',
  'pubDate',
  'atom:published',
  'issued',
  'dcterms:issued',
  'created',
  'dc:date',
  'updated',
  'modified',
  'dcterms:modified',
  'a10:updated',
  'atom:updated',
]

/** Elements that rss-parser drops or flattens; asked for as they stand. */
const ITEM_FIELDS = [
  '$',
  'guid',
  'id',
  'title',
  'dc:title',
  'media:title',
  'link',
  'atom:link',
  'feedburner:origLink',
  'enclosure',
  ...DATE_FIELDS,
  'author',
  'dc:creator',
  'itunes:author',
  'content:encoded',
  'content',
  'description',
  'summary',
  'xhtml:body',
  'body',
  'media:description',
  'media:group',
  'itunes:summary',
  'dc:description',
  'dc:language',
  'language',
]
const FEED_FIELDS = ['$', 'title', 'language', 'dc:language', 'dc:title', ...HINT_FIELDS]

/** Reads a repaired RSS, RDF or Atom document with rss-parser; rejects what that refuses. */
export async function readStrictly(xml: string, format: RawFeed['format']): Promise<RawFeed> {
  // The type allows no renaming of feed fields, which the code does.
  const customFields: object = { feed: FEED_FIELDS.map(asIs), item: ITEM_FIELDS.map(asIs) }
  const parser = new Parser({ defaultRSS: 2, customFields })
  const feed: unknown = await parser.parseString(xml)
  const own = children(feed, 'raw:$')[0]
  return {
    format,
    title: textsOf(feed, 'raw:title')[0] ?? textsOf(feed, 'raw:dc:title')[0] ?? '',
    lang: firstOf(
      textsOf(feed, 'raw:language'),
      textsOf(feed, 'raw:dc:language'),
      attr(own, 'xml:lang'),
    ),
    link: siteLink(feed),
    base: attr(own, 'xml:base')[0] ?? null,
    hints: strictHints(feed),
    items: children(feed, 'items').map(rawItem),
  }
}

function asIs(name: string): [string, string, { keepArray: boolean }] {
  return [name, `raw:${name}`, { keepArray: true }]
}

function firstOf(...lists: readonly (readonly string[])[]): string | null {
  return lists.flat()[0] ?? null
}

/** An attribute of the element whose attribute object was kept as a field of its own. */
function attr(attributes: unknown, name: string): string[] {
  const value = attribute({ $: attributes }, name)
  return value === null ? [] : [value]
}

function siteLink(feed: unknown): string | null {
  const links = children(feed, 'raw:link')
  const own = links.filter((link) => attribute(link, 'rel') === 'self')
  const ownAddress = own.map((link) => attribute(link, 'href')).filter(isText)
  return firstOf(textsOf(feed, 'raw:link'), alternates(links), ownAddress)
}

function rawItem(item: unknown): RawItem {
  const own = children(item, 'raw:$')[0]
  const [guid] = [...children(item, 'raw:guid'), ...children(item, 'raw:id')]
  return {
    guid: firstOf([guid].map(textOf).filter(isText), attr(own, 'rdf:about')),
    titles: texts(item, ['title', 'dc:title', 'media:title']),
    links: [...linksOf(item), ...permalink(guid), ...attr(own, 'rdf:about'), ...enclosures(item)],
    dates: texts(item, DATE_FIELDS),
    authors: authorsOf(item),
    bodies: bodiesOf(item),
    lang: firstOf(attr(own, 'xml:lang'), texts(item, ['dc:language', 'language'])),
    base: attr(own, 'xml:base')[0] ?? null,
  }
}

function isText(value: string | null): value is string {
  return value !== null
}

function texts(item: unknown, names: readonly string[]): string[] {
  return names.flatMap((name) => textsOf(item, `raw:${name}`))
}

function linksOf(item: unknown): string[] {
  const links = children(item, 'raw:link')
  return [
    // FeedBurner's own link only counts the click and leads on to this one.
    ...texts(item, ['feedburner:origLink']),
    ...links.filter(isPage).map(textOf).filter(isText),
    ...alternates(links),
    ...alternates(children(item, 'raw:atom:link')),
  ]
}

/** The targets of Atom links that lead to the page itself (RFC 4287, 4.2.7.2): HTML first, then untyped ones. */
function alternates(links: readonly unknown[]): string[] {
  const pages = links.filter(isPage)
  const typed = pages.filter((link) => attribute(link, 'type')?.includes('html'))
  const untyped = pages.filter((link) => attribute(link, 'type') === null)
  const ordered = new Set([...typed, ...untyped, ...pages])
  return [...ordered].map((link) => attribute(link, 'href')).filter(isText)
}

function isPage(link: unknown): boolean {
  return (attribute(link, 'rel') ?? 'alternate') === 'alternate'
}

/** A guid or Atom id that is an address is the page's, unless it says otherwise (RSS 2.0, guid). */
function permalink(guid: unknown): string[] {
  const text = textOf(guid)
  const isAddress = text !== null && /^https?:/i.test(text)
  return isAddress && attribute(guid, 'isPermaLink')?.toLowerCase() !== 'false' ? [text] : []
}

function enclosures(item: unknown): string[] {
  return children(item, 'raw:enclosure')
    .map((each) => attribute(each, 'url'))
    .filter(isText)
}

function authorsOf(item: unknown): string[] {
  const named = children(item, 'raw:author').flatMap((author) => textsOf(author, 'name'))
  return [...named, ...texts(item, ['dc:creator', 'author', 'itunes:author'])]
}

function bodiesOf(item: unknown): RawBody[] {
  const grouped = children(item, 'raw:media:group').flatMap((group) =>
    textsOf(group, 'media:description'),
  )
  const values = [...texts(item, BODY_FIELDS), ...grouped].map((value) => ({
    value,
    isPlain: false,
  }))
  return [...children(item, 'raw:content').flatMap(atomContent), ...values]
}

const BODY_FIELDS = [
  'content:encoded',
  'description',
  'summary',
  'xhtml:body',
  'body',
  'dc:description',
  'media:description',
  'itunes:summary',
]

/** Atom 0.3 may send its content in base64; other binary content is no text (RFC 4287, 4.1.3.3). */
function atomContent(content: unknown): RawBody[] {
  const value = textOf(content)
  const type = attribute(content, 'type') ?? 'text'
  if (value === null || /^(image|audio|video)\//.test(type)) return []
  const isCoded = attribute(content, 'mode') === 'base64'
  return [
    { value: isCoded ? Buffer.from(value, 'base64').toString('utf8') : value, isPlain: false },
  ]
}
