import type { AnnouncedHubs, FeedHints } from '../ports.ts'
import { readLinkHeader } from './link-header.ts'

/** A feed that names more hubs is served by these as well. */
const MOST_HUBS = 2
const LONGEST_ADDRESS = 2_000

/**
 * The hubs of a fetched feed and the address they know it by; null when it has none. Link headers come before links in
 * the feed (WebSub, section 4); a feed that does not name its own address is known by the one it was fetched from.
 */
export function announcedHubs(
  answer: { readonly url: string; readonly headers: ReadonlyMap<string, string> },
  hints: Pick<FeedHints, 'hubs' | 'self'>,
): AnnouncedHubs | null {
  const links = readLinkHeader(answer.headers.get('link') ?? '', answer.url)
  const linked = (rel: string) =>
    links.filter(({ rels }) => rels.includes(rel)).map(({ url }) => url)
  const named = linked('hub')
  const hubs = (named.length > 0 ? named : hints.hubs).filter(isUsable)
  const topic = [...linked('self'), hints.self, answer.url].find(isUsable)
  if (hubs.length === 0 || topic === undefined) return null
  return { hubs: [...new Set(hubs)].slice(0, MOST_HUBS), topic }
}

function isUsable(address: string | null): address is string {
  if (address === null || address.length > LONGEST_ADDRESS) return false
  return /^https?:\/\//i.test(address) && URL.canParse(address)
}
