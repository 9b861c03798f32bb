/** The thread in which rss-parser is measured as it comes, with the text decoded as UTF-8. */
import Parser from 'rss-parser'
import { serveReader } from './reader-thread.ts'
import type { ReadItem, Reading } from './reading.ts'

const parser = new Parser<object, Record<string, unknown>>()

async function read(body: Uint8Array): Promise<Reading> {
  try {
    const feed = await parser.parseString(Buffer.from(body).toString('utf8'))
    const { title = null, items } = feed
    return { title: text(title), lang: null, items: items.map(readItem), error: null }
  } catch {
    return { title: null, lang: null, items: null, error: 'threw' }
  }
}

function readItem(item: Readonly<Record<string, unknown>>): ReadItem {
  const first = (...names: readonly string[]) =>
    names.map((name) => text(item[name])).find((value) => value !== null) ?? null
  const date = first('isoDate', 'pubDate', 'date')
  const at = date === null ? Number.NaN : Date.parse(date)
  return {
    title: first('title'),
    link: first('link'),
    id: first('guid', 'id', 'rdf:about'),
    at: Number.isNaN(at) ? null : at,
    author: first('creator', 'author'),
    text: first('content:encoded', 'content', 'summary'),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

serveReader(read)
