import { decodeHTMLAttribute } from 'entities'

/** A start or end tag of HTML or XML as it stands in the text. */
export interface MarkupTag {
  /** Lower-case. */
  readonly name: string
  readonly kind: 'start' | 'end' | 'empty'
  /** Lower-case names; values with their character references decoded, of equal names the first. */
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
  readonly end: number
}

/** Attributes beyond these are passed over. */
const MOST_ATTRIBUTES = 100

const HEAD = /<(\/?)([a-z][^\s/>]{0,60})/iy
const ATTRIBUTE = /[\s/]*([^\s=>/][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y

/**
 * The tags of a page or document, in their order, read as browsers read them: in any case, order and quoting. Comments,
 * CDATA and the content of the elements named in `opaque` hold no tags. Linear in the length of any input; entities of
 * a DTD are never looked at.
 */
export function* tagsOf(markup: string, opaque: ReadonlySet<string>): Generator<MarkupTag> {
  const find = searcher(markup)
  for (let at = find('<', 0); at !== null; ) {
    const hidden = hiddenAt(markup, at)
    if (hidden !== null) {
      const close = find(hidden, at + 4)
      at = find('<', close ?? at + 4)
      continue
    }
    const tag = tagAt(markup, at)
    if (tag === 'none') {
      at = find('<', at + 1)
      continue
    }
    // A tag that never ends takes the rest with it (HTML, 13.2.2, "eof-in-tag").
    if (tag === 'endless') return
    yield tag
    const isOpaque = tag.kind === 'start' && opaque.has(tag.name)
    at = find('<', isOpaque ? (find(`</${tag.name}`, tag.end) ?? tag.end) : tag.end)
  }
}

/** What ends the comment or CDATA section that begins there; null when none does. */
function hiddenAt(markup: string, at: number): string | null {
  if (markup.startsWith('<!--', at)) return '-->'
  return markup.startsWith('<![CDATA[', at) ? ']]>' : null
}

/** A search that remembers what does not occur any more: without that, repeated ones would be quadratic. */
function searcher(markup: string): (what: string, from: number) => number | null {
  // Only ASCII is lowered: other letters may change their length, and with it every position.
  const lower = markup.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const missing = new Set<string>()
  return (what, from) => {
    if (missing.has(what)) return null
    const at = lower.indexOf(what, from)
    if (at < 0) missing.add(what)
    return at < 0 ? null : at
  }
}

function tagAt(markup: string, start: number): MarkupTag | 'none' | 'endless' {
  HEAD.lastIndex = start
  const [head, slash, name = ''] = HEAD.exec(markup) ?? []
  if (head === undefined) return 'none'
  const { attributes, end } = attributesAt(markup, start + head.length)
  const close = markup.indexOf('>', end)
  if (close < 0) return 'endless'
  const whole = markup[close - 1] === '/' ? 'empty' : 'start'
  const kind = slash === '/' ? 'end' : whole
  return { name: name.toLowerCase(), kind, attributes, start, end: close + 1 }
}

function attributesAt(markup: string, start: number) {
  const attributes = new Map<string, string>()
  let end = start
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const found = ATTRIBUTE.exec(markup)
    if (found === null) return { attributes, end }
    end = ATTRIBUTE.lastIndex
    const [, name = '', double, single, bare] = found
    const key = name.toLowerCase()
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(key)) {
      attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ''))
    }
  }
}
