/** What a document is, by its first element. */
export type Root =
  | { readonly kind: 'json' }
  /** Where a feed starts inside the web page, null when none does. */
  | { readonly kind: 'html'; readonly inner: XmlRoot | null }
  | { readonly kind: 'unknown' }
  | XmlRoot

export interface XmlRoot {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'cdf'
  /** Where the root element starts. */
  readonly start: number
  /** `a10` for `<a10:feed>`, empty without. */
  readonly prefix: string
}

/** How much text may stand before the first element (notices of a broken server, blank lines, comments). */
const SEARCHED = 64 * 1024
const KINDS = { rss: 'rss', feed: 'atom', rdf: 'rdf', channel: 'cdf' } as const
/** A root that says what it is, as sample code in a page hardly does. */
const FEED_IN_PAGE = /<(rss|feed)\s[^<>]*(?:version\s*=|www\.w3\.org\/2005\/Atom)/i

/** Finds the first element that tells what the document is; comments and text before it are passed over. */
export function findRoot(text: string): Root {
  const start = text.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return { kind: 'json' }
  const tags =
    /<!--|<(?:([\w.-]{1,40}):)?(rss|feed|RDF|channel|html|body)(?=[\s>/])|<!doctype\s+html/gi
  const head = text.slice(0, SEARCHED)
  for (let match = tags.exec(head); match !== null; match = tags.exec(head)) {
    if (match[0] === '<!--') {
      const end = text.indexOf('-->', tags.lastIndex)
      if (end < 0 || end > SEARCHED) break
      tags.lastIndex = end
    } else {
      return rootOf(match)
    }
  }
  return { kind: 'unknown' }
}

function rootOf(match: RegExpExecArray): Root {
  const name = match[2]?.toLowerCase()
  if (!isRootName(name)) {
    const inner = FEED_IN_PAGE.exec(match.input)
    const kind = inner?.[1]?.toLowerCase() === 'rss' ? 'rss' : 'atom'
    return { kind: 'html', inner: inner && { kind, start: inner.index, prefix: '' } }
  }
  return { kind: KINDS[name], start: match.index, prefix: match[1] ?? '' }
}

function isRootName(name: string | undefined): name is keyof typeof KINDS {
  return name !== undefined && Object.hasOwn(KINDS, name)
}
