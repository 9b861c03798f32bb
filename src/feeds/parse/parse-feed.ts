import { describeError } from '../../core/error.ts'
import { err, ok, type Result } from '../../core/result.ts'
import type { FeedError, ParsedFeed } from '../../ports.ts'
import { decodeFeedText } from './charset.ts'
import { readLeniently } from './lenient-reader.ts'
import { normaliseFeed } from './normalise.ts'
import { onlyItems } from './only-items.ts'
import { NO_HINTS, type RawFeed } from './raw-feed.ts'
import { repairXml, textBehind } from './repair.ts'
import { findRoot, type Root } from './root.ts'
import { readStrictly } from './strict-reader.ts'

/** A fetched feed as bytes. `url` is where it came from; null for a file. */
export interface FeedDocument {
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly url: string | null
}

type XmlRoot = Extract<Root, { start: number }>

/**
 * Reads any feed: RSS, RDF and Atom with rss-parser after a repair, JSON Feed and what rss-parser refuses with
 * feedsmith, and what both refuse once more with nothing but its complete items. Must run in a worker: hostile input may
 * take any time and memory.
 */
export async function parseFeedDocument(
  document: FeedDocument,
): Promise<Result<ParsedFeed, FeedError>> {
  const decoded = decodeFeedText(document.body, document.contentType)
  if (!decoded.ok) return decoded
  const { text, warnings } = decoded.value
  const root = findRoot(text)
  if (root.kind === 'html' || root.kind === 'unknown') return notAFeed(root.kind)
  const read = root.kind === 'json' ? readJson(text) : await readXml(text, root)
  if (!read.ok) return read
  const { feed, notes } = read.value
  return ok(normaliseFeed(feed, document.url, [...warnings, ...notes]))
}

function notAFeed(kind: 'html' | 'unknown'): Result<never, FeedError> {
  const what = kind === 'html' ? 'a web page' : 'no RSS, Atom or JSON Feed'
  const advice = 'look on the site for the address of its feed'
  return err({ code: 'not_a_feed', message: `The address gives ${what}; ${advice}.` })
}

interface Reading {
  readonly feed: RawFeed
  readonly notes: readonly string[]
}

function readJson(text: string): Result<Reading, FeedError> {
  try {
    return ok({ feed: readLeniently(text), notes: [] })
  } catch (error) {
    return isJson(text) ? notAFeed('unknown') : damaged(error)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function readXml(text: string, root: XmlRoot): Promise<Result<Reading, FeedError>> {
  const { xml, texts } = repairXml(text.slice(root.start))
  const isPreceded = /^[\s\ufeff]*[^<\s\ufeff]/.test(text.slice(0, root.start))
  const notes = isPreceded ? ['text before the feed was cut off'] : []
  const attempts = [
    { read: () => readStrictly(xml, root.kind), note: null },
    { read: () => readLeniently(xml), note: 'the XML is not well-formed; it was read leniently' },
    {
      read: () => readStrictly(onlyItems(xml, root.kind), root.kind),
      note: 'the XML is cut off or broken; only its complete items were read',
    },
  ]
  const hasItems = mentionsItems(xml)
  let without: Reading | null = null
  let last: unknown = new Error('no item is complete')
  for (const { read, note } of attempts) {
    try {
      const feed = withTexts(await read(), texts)
      const reading = { feed, notes: note === null ? notes : [...notes, note] }
      if (feed.items.length > 0 || !hasItems) return ok(reading)
      if (note === null) without = reading
    } catch (error) {
      last = error
    }
  }
  if (without !== null) return ok(without)
  return hasItems || isCutOff(xml) ? damaged(last) : ok(emptyReading(root, notes))
}

function withTexts(feed: RawFeed, texts: readonly string[]): RawFeed {
  const restored = (value: string) => textBehind(value, texts)
  return {
    ...feed,
    title: restored(feed.title),
    items: feed.items.map((item) => ({
      ...item,
      titles: item.titles.map(restored),
      bodies: item.bodies.map((body) => ({ ...body, value: restored(body.value) })),
    })),
  }
}

function mentionsItems(xml: string): boolean {
  return /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]/i.test(xml)
}

function isCutOff(xml: string): boolean {
  return !/(?:<\/[\w.:-]{1,50}\s*|\/)>\s*$/.test(xml.slice(-1_000))
}

function emptyReading(root: XmlRoot, notes: readonly string[]): Reading {
  const nothing = { title: '', lang: null, link: null, base: null, hints: NO_HINTS, items: [] }
  const feed = { format: root.kind, ...nothing }
  return { feed, notes: [...notes, 'the feed holds no items and hardly anything else'] }
}

function damaged(error: unknown): Result<never, FeedError> {
  const detail = describeError(error).split('\n')[0]?.slice(0, 100) ?? ''
  const message = `The feed cannot be read (${detail}); its publisher must correct it.`
  return err({ code: 'damaged', message })
}
