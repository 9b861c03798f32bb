import { NO_HINTS, type RawFeed, type RawItem } from './raw-feed.ts'

type JsonObject = Readonly<Record<string, unknown>>

/**
 * Reads JSON Feed 1.0 and 1.1; null for JSON that is no feed. Takes what publishers get wrong: no version, ids that
 * are numbers, one author for several, items that are none. Throws on text that is no JSON.
 */
export function readJsonFeed(text: string): RawFeed | null {
  const feed: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
  if (!isObject(feed)) return null
  const version = string(feed, 'version') ?? ''
  const items = list(feed, 'items')
  const isNamed = /jsonfeed/i.test(version)
  if (!isNamed && !items.some((item) => string(item, 'id') ?? string(item, 'url'))) return null
  const hubs = list(feed, 'hubs').flatMap((hub) => strings(hub, 'url'))
  return {
    format: 'json',
    title: string(feed, 'title') ?? '',
    lang: string(feed, 'language'),
    link: string(feed, 'home_page_url'),
    base: null,
    hints: { ...NO_HINTS, hubs, self: string(feed, 'feed_url') },
    items: items.map((item) => jsonItem(item, feed)),
  }
}

function jsonItem(item: JsonObject, feed: JsonObject): RawItem {
  return {
    guid: string(item, 'id'),
    titles: strings(item, 'title'),
    links: ['url', 'external_url', 'id'].flatMap((name) => strings(item, name)),
    targets: [],
    dates: ['date_published', 'date_modified'].flatMap((name) => strings(item, name)),
    authors: [...authorsOf(item), ...authorsOf(feed)],
    bodies: [
      ...['content_html', 'summary']
        .flatMap((name) => strings(item, name))
        .map((value) => ({ value, isPlain: false })),
      ...strings(item, 'content_text').map((value) => ({ value, isPlain: true })),
    ],
    lang: string(item, 'language'),
    base: null,
  }
}

/** `authors` is of 1.1, `author` of 1.0. */
function authorsOf(owner: JsonObject): string[] {
  return [...list(owner, 'authors'), ...list(owner, 'author')].flatMap((author) =>
    strings(author, 'name'),
  )
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function property(owner: JsonObject, name: string): unknown {
  return Object.hasOwn(owner, name) ? owner[name] : undefined
}

/** The objects under a name, be it a list of them or one alone. */
function list(owner: JsonObject, name: string): JsonObject[] {
  const value = property(owner, name)
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

function string(owner: JsonObject, name: string): string | null {
  const value = property(owner, name)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.toWellFormed() : null
}

function strings(owner: JsonObject, name: string): string[] {
  const value = string(owner, name)
  return value === null ? [] : [value]
}
