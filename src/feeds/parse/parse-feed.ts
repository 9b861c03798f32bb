import { err, ok, type Result } from '../../core/result.ts'
import type { AnnouncedFeed, FeedError, ParsedFeed } from '../../ports.ts'
import { announcedFeeds } from '../discovery/announced-feeds.ts'
import { decodeFeedText } from './charset.ts'
import { readJsonFeed } from './json-reader.ts'
import { normaliseFeed } from './normalise.ts'
import { damaged, type Reading, readXml } from './read-xml.ts'
import { findRoot, type Root } from './root.ts'

/** A fetched feed as bytes. `url` is where it came from; null for a file. */
export interface FeedDocument {
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly url: string | null
}

/**
 * Reads any feed: RSS, RDF and Atom with rss-parser after a repair, and after a harder one what it still refuses; JSON Feed
 * and what is left with feedsmith. Must run in a worker: hostile input may take any time and memory.
 */
export async function parseFeedDocument(
  document: FeedDocument,
): Promise<Result<ParsedFeed, FeedError>> {
  const decoded = decodeFeedText(document.body, document.contentType)
  if (!decoded.ok) return decoded
  const { text, warnings } = decoded.value
  const root = findRoot(text)
  if (root.kind === 'unknown') return notAFeed()
  const read = await readAs(root, text, document.url)
  if (!read.ok) return read
  const { feed, notes } = read.value
  return ok(normaliseFeed(feed, document.url, [...warnings, ...notes]))
}

async function readAs(
  root: Exclude<Root, { kind: 'unknown' }>,
  text: string,
  url: string | null,
): Promise<Result<Reading, FeedError>> {
  if (root.kind === 'json') return readJson(text)
  if (root.kind !== 'html') return readXml(text, root)
  const inner = root.inner === null ? null : await readXml(text, root.inner)
  return inner?.ok && inner.value.feed.items.length > 0 ? inner : webPage(text, url)
}

function notAFeed(): Result<never, FeedError> {
  const message =
    'The address gives no RSS, Atom or JSON Feed; look on the site for the address of its feed.'
  return err({ code: 'not_a_feed', message })
}

function webPage(html: string, url: string | null): Result<never, FeedError> {
  const announced = announcedBy(html, url)
  const named = announced.slice(0, 3).map((feed) => feed.url)
  const advice =
    named.length === 0
      ? 'look on the site for the address of its feed'
      : `it announces ${announced.length === 1 ? 'this feed' : 'these feeds'}: ${named.join(', ')}`
  return err({
    code: 'not_a_feed',
    message: `The address gives a web page; ${advice}.`,
    ...(announced.length > 0 && { announced }),
  })
}

/** Stands for the address of a page that was read from a file; what is resolved against it is given relative. */
const NOWHERE = 'https://page.invalid/'

function announcedBy(html: string, url: string | null): readonly AnnouncedFeed[] {
  const { announced } = announcedFeeds({ html, url: url ?? NOWHERE, linkHeader: '' })
  return announced.map((feed) => ({
    url: feed.url.startsWith(NOWHERE) ? feed.url.slice(NOWHERE.length) : feed.url,
    title: feed.title === '' ? null : feed.title,
  }))
}

function readJson(text: string): Result<Reading, FeedError> {
  try {
    const feed = readJsonFeed(text)
    return feed === null ? notAFeed() : ok({ feed, notes: [] })
  } catch (error) {
    return /jsonfeed/i.test(text.slice(0, 1_000)) ? damaged(error) : notAFeed()
  }
}
