/** The thread in which Dealbell's own reader is measured. */
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'
import type { FeedItem } from '../../src/ports.ts'
import { serveReader } from './reader-thread.ts'
import { type ReadItem, type Reading, unread } from './reading.ts'

async function read(body: Uint8Array): Promise<Reading> {
  const result = await parseFeedDocument({ body, contentType: null, url: null })
  if (!result.ok) return unread(result.error.code)
  const { title, lang, items } = result.value
  return { title, lang, items: items.map(readItem), error: null }
}

function readItem({ title, link, via, guid, publishedAt, author, text }: FeedItem): ReadItem {
  return { title, link: via ?? link, id: guid, at: publishedAt, author, text }
}

serveReader(read)
