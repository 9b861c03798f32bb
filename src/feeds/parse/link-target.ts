import { resolveLink } from './link.ts'
import { REDIRECTORS } from './link-target.data.ts'

/** Links may lead on to others that lead on. */
const MOST_STEPS = 3

/**
 * Where a link of an aggregator (Google News, Bing, Yahoo …) leads when the link itself tells, without asking anybody:
 * as a parameter, as the rest of the path, or in the coded path of a Google News article. Any other link is given back
 * as it is. Takes and gives absolute http(s) addresses.
 */
export function linkTarget(link: string): string {
  let target = link
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const url = URL.parse(target)
    const next = url === null ? null : (byParameter(url) ?? inPath(url) ?? inGoogleNews(url))
    const resolved = next === null ? null : resolveLink(next, null)
    if (resolved === null) return target
    target = resolved
  }
  return target
}

function byParameter(url: URL): string | null {
  const page = `${url.hostname.replace(/^www\./, '')}${url.pathname.toLowerCase()}`
  const redirector = REDIRECTORS.find((each) => each.page.test(page))
  const values = redirector?.parameters.map((name) => url.searchParams.get(name)) ?? []
  return values.find((value) => value !== null) ?? null
}

/** Yahoo writes the address after `RU=`, up to the next parameter, or after a `*`. */
function inPath({ hostname, pathname, search }: URL): string | null {
  if (!/(?:^|\.)yahoo\.com$/.test(hostname)) return null
  const coded = /\/RU=([^/]+)\//.exec(pathname)?.[1]
  if (coded !== undefined) return decoded(coded)
  const rest = /\/\*+(https?(?::|%3a).+)$/i.exec(pathname)?.[1]
  return rest === undefined ? null : decoded(rest) + search
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Paths of Google News articles are base64url of a message that, in the older of two forms, holds the address (the
 * newer one holds a number only Google can resolve).
 */
function inGoogleNews({ hostname, pathname }: URL): string | null {
  if (hostname !== 'news.google.com') return null
  const coded = /\/articles\/([\w-]{20,2000})=*$/.exec(pathname)?.[1]
  if (coded === undefined) return null
  const message = Buffer.from(coded, 'base64url').toString('latin1')
  return /https?:\/\/[\x21-\x7e]+/.exec(message)?.[0] ?? null
}
