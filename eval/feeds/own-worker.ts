/** The thread in which Dealbell's own reader is measured. */
import { parentPort } from 'node:worker_threads'
import { parseFeedDocument } from '../../src/feeds/parse/parse-feed.ts'
import type { FeedItem } from '../../src/ports.ts'
import { type ReadItem, type Reading, timed, unread } from './reading.ts'

async function read(body: Uint8Array): Promise<Omit<Reading, 'seconds'>> {
  const result = await parseFeedDocument({ body, contentType: null, url: null })
  if (!result.ok) return unread(result.error.code)
  const { title, lang, items } = result.value
  return { title, lang, items: items.map(readItem), error: null }
}

function readItem({ title, link, via, guid, publishedAt, author, text }: FeedItem): ReadItem {
  return { title, link: via ?? link, id: guid, at: publishedAt, author, text }
}

async function answer(body: Uint8Array): Promise<void> {
  parentPort?.postMessage(await timed(() => read(body)), [])
}

parentPort?.on('message', (body: Uint8Array) => void answer(body))
parentPort?.postMessage('ready', [])
