import type { RawHints } from './raw-feed.ts'
import { attribute, children, textsOf } from './xml-node.ts'

/** The prefixes that publishers give Atom's links in RSS; FeedBurner writes the second, .NET the third. */
export const ATOM_LINKS = ['atom:link', 'atom10:link', 'a10:link']

/** The hints of a channel or Atom feed. */
export function strictHints(feed: unknown): RawHints {
  const text = (name: string) => textsOf(feed, name)[0] ?? null
  const inner = (name: string, part: string) =>
    children(feed, name).flatMap((each) => textsOf(each, part))
  return {
    ttl: text('ttl'),
    skipHours: inner('skipHours', 'hour'),
    skipDays: inner('skipDays', 'day'),
    updatePeriod: text('sy:updatePeriod'),
    updateFrequency: text('sy:updateFrequency'),
    hubs: linked(feed, 'hub'),
    self: linked(feed, 'self')[0] ?? null,
    newFeedUrl: text('itunes:new-feed-url'),
  }
}

function linked(feed: unknown, rel: string): string[] {
  return ['link', ...ATOM_LINKS]
    .flatMap((name) => children(feed, name))
    .filter((link) => attribute(link, 'rel')?.toLowerCase() === rel)
    .map((link) => attribute(link, 'href'))
    .filter((href) => href !== null)
}
