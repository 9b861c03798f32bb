import { NAME_LABELS, TRACKING_NAMES, TRACKING_PREFIXES } from './article-key.data.ts'

/** What identity is read from; dates play no part in it, since publishers change them at will. */
export interface KeyedItem {
  readonly guid: string | null
  readonly link: string | null
  readonly title: string
  readonly text: string
}

/** So much of an item's text tells it from others when it has neither guid nor address. Characters. */
const TELLING_TEXT = 4_000

/**
 * The identity keys of every item of one poll, in the items' order; never empty. Two items are the same article when
 * they share a key. There is a key for the guid, valid within the feed, and one for the canonical address, valid
 * across feeds; where several items of the poll with different guids share an address, it counts only together with
 * the title. An item with neither is known by its title and text.
 */
export function articleKeys(feedUrl: string, items: readonly KeyedItem[]): string[][] {
  const feed = canonicalUrl(feedUrl) ?? feedUrl
  const urls = items.map(({ link }) => (link === null ? null : articleUrl(link)))
  const shared = sharedUrls(items, urls)
  return items.map((item, index) => {
    const keys: string[] = []
    if (item.guid) keys.push(`guid:${feed} ${item.guid}`)
    const url = urls[index]
    if (url) keys.push(shared.has(url) ? `page:${url} ${folded(item.title)}` : urlKey(url))
    return keys.length > 0 ? keys : [textKey(feed, item)]
  })
}

/** The key of the article that lives at this address, as in `articleKeys`; null for one that tells no article. */
export function addressKey(address: string): string | null {
  const url = articleUrl(address)
  return url === null ? null : urlKey(url)
}

function urlKey(url: string): string {
  return `url:${url}`
}

function textKey(feed: string, item: KeyedItem): string {
  return `text:${feed} ${folded(item.title)}\n${folded(item.text.slice(0, TELLING_TEXT))}`
}

/** A site's front page says nothing about which article is meant. */
function articleUrl(link: string): string | null {
  const url = canonicalUrl(link)
  return url === null || /^[^/?]+\/?$/.test(url) ? null : url
}

function sharedUrls(
  items: readonly KeyedItem[],
  urls: readonly (string | null)[],
): ReadonlySet<string> {
  const guids = new Map<string, string>()
  const shared = new Set<string>()
  for (const [index, item] of items.entries()) {
    const url = urls[index]
    if (!url) continue
    const guid = item.guid ?? folded(item.title)
    const first = guids.get(url) ?? guid
    guids.set(url, first)
    if (first !== guid) shared.add(url)
  }
  return shared
}

/**
 * The form of an http(s) address in which copies of one page meet: without scheme, `www.`, `m.`, `mobile.` or `amp.`
 * before the host, default port, fragment, tracking parameters, AMP marks and slash at the end; parameters sorted.
 * Null for any other address. It is a key, not an address to open.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`
  return `${canonicalHost(url.hostname)}${port}${canonicalPath(url.pathname)}${canonicalQuery(url)}`
}

function canonicalHost(hostname: string): string {
  const labels = hostname.replace(/\.+$/, '').split('.')
  while (labels.length > 2 && NAME_LABELS.has(labels[0] ?? '')) labels.shift()
  return labels.join('.')
}

function canonicalPath(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '')
  while (parts.length > 1 && parts.at(-1) === 'amp') parts.pop()
  if (parts.length > 1 && parts[0] === 'amp') parts.shift()
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = last.replace(/\.amp(?=(?:\.html?)?$)/, '')
  return `/${parts.join('/')}`
}

function canonicalQuery(url: URL): string {
  const kept = [...url.searchParams].filter(
    ([name, value]) => !isTracking(name.toLowerCase(), value),
  )
  const pairs = kept.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return pairs.length === 0 ? '' : `?${pairs.toSorted().join('&')}`
}

function isTracking(name: string, value: string): boolean {
  const isAmp = name === 'amp' || (name === 'outputtype' && value === 'amp')
  return (
    isAmp || TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((each) => name.startsWith(each))
  )
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
