import {
  FEED_VALUE,
  INDEX_NAME,
  NAME_LABELS,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
} from './canonical-url.data.ts'

/**
 * The form of an article's http(s) address in which copies of one page meet: without scheme, `www.`, `m.`, `mobile.` or
 * `amp.` before the host, default port, fragment, tracking parameters, AMP marks and caches, `index.html` and slash at
 * the end; parameters sorted. Null for any other address. It is a key, not an address to open.
 */
export function canonicalUrl(address: string): string | null {
  const url = webUrl(address)
  if (url === null) return null
  const origin = cached(url)
  if (origin !== null) return canonicalUrl(origin)
  return `${canonicalHost(url)}${canonicalPath(url.pathname)}${canonicalQuery(url)}`
}

/**
 * The same for the address of a feed, whose parameters and path may choose what is in it: without scheme, `www.`,
 * default port, fragment and slash at the end.
 */
export function canonicalFeedUrl(address: string): string | null {
  const url = webUrl(address)
  if (url === null) return null
  const path = url.pathname.replace(/\/+$/, '')
  return `${canonicalHost(url)}${path === '' ? '/' : path}${url.search}`
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null
}

/** The page that an AMP cache keeps a copy of: `…cdn.ampproject.org/c/s/HOST/PATH`, `google.com/amp/s/HOST/PATH`. */
function cached({ hostname, pathname, search }: URL): string | null {
  const cache = hostname.endsWith('.cdn.ampproject.org') ? AMP_CACHE : GOOGLE_AMP
  if (cache === GOOGLE_AMP && !/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname)) return null
  const page = cache.exec(pathname)?.[1]
  return page === undefined ? null : `https://${page}${search}`
}

const AMP_CACHE = /^\/(?:[acv]\/)(?:s\/)?([^/]+\.[^/]+.*)$/
const GOOGLE_AMP = /^\/amp\/(?:s\/)?([^/]+\.[^/]+.*)$/

function canonicalHost({ hostname, port }: URL): string {
  const labels = hostname.replace(/\.+$/, '').split('.')
  while (labels.length > 2 && NAME_LABELS.has(labels[0] ?? '')) labels.shift()
  // The URL standard leaves out only the scheme's own default port, and the scheme is no part of the key.
  return `${labels.join('.')}${port === '' || port === '80' || port === '443' ? '' : `:${port}`}`
}

function canonicalPath(pathname: string): string {
  const parts = evenlyEscaped(pathname.replace(/;jsessionid=[^/]*/gi, ''))
    .split('/')
    .filter((part) => part !== '')
  while (INDEX_NAME.test(parts.at(-1) ?? '') || (parts.length > 1 && parts.at(-1) === 'amp')) {
    parts.pop()
  }
  while (parts.length > 1 && parts[0] === 'amp') parts.shift()
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = last.replace(/(?:\.amp)+(?=(?:\.html?)?$)/, '')
  return `/${parts.join('/')}`
}

/** Letters that need no escape stand unescaped, escapes in capitals (RFC 3986, 6.2.2). */
function evenlyEscaped(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (escape) => {
    const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : escape.toUpperCase()
  })
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
  return (
    isOtherEdition(name, value) ||
    FEED_VALUE.test(value) ||
    TRACKING_NAMES.has(name) ||
    TRACKING_PREFIXES.some((each) => name.startsWith(each))
  )
}

/** AMP copies, and the `m=1` of Blogger's pages for telephones. */
function isOtherEdition(name: string, value: string): boolean {
  return (
    name === 'amp' || (name === 'outputtype' && value === 'amp') || (name === 'm' && value === '1')
  )
}
