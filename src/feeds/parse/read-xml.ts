import { describeError } from '../../core/error.ts'
import { err, ok, type Result } from '../../core/result.ts'
import type { FeedError } from '../../ports.ts'
import { balanceXml } from './balance.ts'
import { readLeniently } from './lenient-reader.ts'
import { cdfAsRss, withPlainNames } from './plain-names.ts'
import type { RawFeed } from './raw-feed.ts'
import { repairXml, textBehind } from './repair.ts'
import type { XmlRoot } from './root.ts'
import { readStrictly } from './strict-reader.ts'

/** A feed as read, and what had to be put right for it. */
export interface Reading {
  readonly feed: RawFeed
  readonly notes: readonly string[]
}

/**
 * Reads the XML of a feed that starts at `root`: with rss-parser after a repair, again after a harder one, and else with
 * feedsmith. An attempt that finds none of the items which the text mentions does not count unless all end so.
 */
export async function readXml(text: string, root: XmlRoot): Promise<Result<Reading, FeedError>> {
  const { xml, texts } = repairXml(documentFrom(text, root))
  const notes = isPreceded(text, root) ? ['text before the feed was cut off'] : []
  const hasItems = mentionsItems(xml)
  let empty: Reading | null = null
  let fault: unknown = null
  for (const { read, notes: more } of ATTEMPTS) {
    try {
      const feed = withTexts(await read(xml, formatOf(root)), texts)
      const reading = { feed, notes: [...notes, ...more] }
      if (feed.items.length > 0 || !hasItems) return ok(reading)
      empty ??= reading
    } catch (error) {
      fault ??= error
    }
  }
  if (empty !== null && !isCutOff(xml)) return ok(empty)
  return damaged(fault ?? new Error('no item is complete'))
}

function formatOf({ kind }: XmlRoot): RawFeed['format'] {
  return kind === 'cdf' ? 'rss' : kind
}

function isPreceded(text: string, { start }: XmlRoot): boolean {
  return /^[\s\ufeff]*[^<\s\ufeff]/.test(text.slice(0, start))
}

function documentFrom(text: string, root: XmlRoot): string {
  const document = text.slice(root.start)
  return root.kind === 'cdf' ? cdfAsRss(document) : withPlainNames(document, root)
}

const ATTEMPTS: readonly {
  readonly read: (xml: string, format: RawFeed['format']) => RawFeed | Promise<RawFeed>
  /** What was put right to read it so. */
  readonly notes: readonly string[]
}[] = [
  { read: readStrictly, notes: [] },
  {
    read: (xml, format) => readStrictly(balanceXml(xml), format),
    notes: ['the XML is cut off or broken; it was put right as far as possible'],
  },
  { read: readLeniently, notes: ['the XML is of an unusual kind; it was read leniently'] },
]

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

/** The error for a document that must be a feed and cannot be read as one. */
export function damaged(error: unknown): Result<never, FeedError> {
  const detail = describeError(error).split('\n')[0]?.slice(0, 100) ?? ''
  const message = `The feed cannot be read (${detail}); its publisher must correct it.`
  return err({ code: 'damaged', message })
}
