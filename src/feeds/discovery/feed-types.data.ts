/** Media types that only feeds have. */
export const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/x-rss+xml',
  'application/rss',
  'application/atom',
  'text/rss+xml',
  'text/atom+xml',
])

/** Media types that feeds share with other things; they count when the address or title looks like a feed's. */
export const SHARED_TYPES: ReadonlySet<string> = new Set([
  'application/xml',
  'text/xml',
  'application/json',
  'text/rss',
])

/** Addresses that look like a feed's: their path or their query. */
export const FEED_PATH =
  /(?:^|[/._-])(?:feeds?|rss2?|atom|rdf)(?:$|[/._-])|\.(?:rss|atom|rdf)$|\/index\.xml$/i
export const FEED_QUERY =
  /[?&](?:feed|format|type|output|alt|view)=(?:rss2?|atom|rdf|feed|json_?feed)\b/i

/** Words of a link that lead to a feed. */
export const FEED_WORDS = /\b(?:rss|atom|feed|newsfeed|rss-?feed)\b/i

/** Services to which such links also lead, none of which is the site's feed. */
export const OTHER_SERVICES =
  /(?:^|\.)(?:feedly\.com|netvibes\.com|inoreader\.com|newsblur\.com|my\.yahoo\.com|google\.com|twitter\.com|x\.com|facebook\.com|wikipedia\.org|w3\.org|rssboard\.org|t\.me)$/i

/** Where sites keep their feed when they do not say. */
export const COMMON_PATHS: readonly string[] = [
  '/feed',
  '/rss',
  '/atom.xml',
  '/feed.json',
  '/index.xml',
  '/feed.xml',
  '/rss.xml',
]
