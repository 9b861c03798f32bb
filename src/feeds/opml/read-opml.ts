import { err, ok, type Result } from '../../core/result.ts'
import { type MarkupTag, tagsOf } from '../parse/tags.ts'
import {
  type ImportedFeed,
  type ImportFault,
  type ImportReading,
  importedFeed,
} from './imported-feed.ts'
import { lineCounter } from './line-counter.ts'

/** Prefix of our own attributes and the namespace it stands for; other programs pass them over (OPML 2.0). */
export const OWN_PREFIX = 'dealbell'
export const OWN_NAMESPACE = 'https://dealbell.invalid/opml'

/** Folders within folders beyond this are taken as one. */
const DEEPEST = 20
const OPAQUE: ReadonlySet<string> = new Set()

/**
 * The feeds of an OPML file (1.0, 1.1, 2.0), with our own settings where an earlier export kept them; the folders around
 * a feed and its categories are its tags. Only tags are looked at, so what is broken between them does no harm: bare
 * ampersands, missing ends, unknown entities. What cannot be taken is named by its line. Refuses what is no OPML.
 */
export function readOpml(text: string): Result<ImportReading, string> {
  const lineAt = lineCounter(text)
  const feeds: ImportedFeed[] = []
  const faults: ImportFault[] = []
  const folders: string[] = []
  let isOpml = false
  for (const tag of tagsOf(text, OPAQUE)) {
    isOpml ||= tag.name === 'opml' || tag.name === 'outline'
    if (tag.name !== 'outline') continue
    if (tag.kind === 'end') {
      folders.pop()
      continue
    }
    const line = lineAt(tag.start)
    const isFeed = tag.attributes.has('xmlurl')
    if (isFeed) {
      const feed = importedFeed(settingsOf(tag, folders), line)
      if (feed.ok) feeds.push(feed.value)
      else faults.push(feed.error)
    }
    if (tag.kind === 'start') folders.push(isFeed ? '' : nameOf(tag))
  }
  if (isOpml) return ok({ feeds, faults })
  return err('It is no OPML, which lists feeds as <outline xmlUrl="…">.')
}

function settingsOf(tag: MarkupTag, folders: readonly string[]) {
  const own = (name: string) => tag.attributes.get(`${OWN_PREFIX}:${name.toLowerCase()}`)
  const categories = (tag.attributes.get('category') ?? '').split(',').map(lastOfPath)
  const tags = [...folders.slice(0, DEEPEST), ...categories].map((each) => each.trim())
  return {
    url: tag.attributes.get('xmlurl') ?? '',
    name: nameOf(tag),
    tags: [...new Set(tags)].filter((each) => each !== ''),
    firstPoll: own('firstPoll'),
    newest: own('newest'),
    fullText: own('fullText'),
    paused: own('paused'),
    interval: own('interval'),
  }
}

function nameOf({ attributes }: MarkupTag): string {
  const text = attributes.get('text') || attributes.get('title') || ''
  return text.replace(/\s+/g, ' ').trim()
}

/** OPML 2.0 writes categories as paths, `/Boston/Weather`. */
function lastOfPath(category: string): string {
  return category.split('/').findLast((part) => part.trim() !== '') ?? ''
}
