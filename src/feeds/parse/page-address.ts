import { canonicalUrl } from '../../core/canonical-url.ts'
import { resolveLink } from './link.ts'
import type { PageDocument } from './page-document.ts'

/**
 * Where a page's article lives: the first of `rel=canonical` and `og:url` (RFC 6596) that the page may speak for, or
 * else the page's own address. An AMP page names its ordinary one this way.
 */
export function articleAddress({ document, base }: PageDocument, url: string): string {
  const named = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content'),
  ]
  for (const each of named) {
    const address = each ? resolveLink(each, base) : null
    if (address !== null && maySpeakFor(url, address)) return secured(address, url)
  }
  return url
}

/**
 * Whether a page may name this address as its article's. It must lie on the same site, so that nobody passes as
 * another publisher, and be that of an article: many sites name their front page or a section by mistake, and all
 * their articles would become one.
 */
export function maySpeakFor(page: string, address: string): boolean {
  const from = canonicalUrl(page)
  const to = canonicalUrl(address)
  if (from === null || to === null) return false
  if (from === to) return true
  if (!isSameSite(new URL(page), new URL(address))) return false
  const path = to.slice(to.indexOf('/'))
  if (path === '/' || from.startsWith(`${to}/`)) return false
  const loses = from.startsWith(`${to}?`)
  return !loses || TELLING.test(path)
}

/** A last part of a path that tells one article from others: a number or several words. */
const TELLING = /(?:\d{4}|[^/-]+[-_][^/-]+[-_][^/-]+)[^/]*$/

/** Hosts are one site when they are equal or one lies below the other, `www` and the like left aside. */
function isSameSite(page: URL, address: URL): boolean {
  const [from, to] = [hostOf(page.href), hostOf(address.href)]
  return from === to || isBelow(from, to) || isBelow(to, from) || isCopyOf(page, address)
}

function isBelow(lower: string, upper: string): boolean {
  return upper.includes('.') && lower.endsWith(`.${upper}`)
}

/** AMP caches carry the host of the page they copy in their paths: `/c/s/news.example/story`. */
function isCopyOf(page: URL, address: URL): boolean {
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(page.hostname)
  const isViewer = /^www\.google\.[a-z.]{2,6}$/.test(page.hostname)
  const path = isViewer ? /^\/amp\/(?:s\/)?([^/]+)/ : /^\/[a-z]+\/(?:s\/)?([^/]+)/
  const copied = isCache || isViewer ? path.exec(page.pathname)?.[1] : undefined
  return copied !== undefined && hostOf(`https://${copied}`) === hostOf(address.href)
}

function hostOf(address: string): string {
  return canonicalUrl(address)?.split('/')[0] ?? ''
}

function secured(address: string, page: string): string {
  const isSameHost = new URL(address).host === new URL(page).host
  return isSameHost && page.startsWith('https:') ? address.replace(/^http:/, 'https:') : address
}
