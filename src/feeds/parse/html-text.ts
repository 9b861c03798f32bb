import { decodeHTML } from 'entities'

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
)
/** Elements whose content is no text for people. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
])

/** Stand for the breaks of `<br>` and of blocks until the rest of the white space is folded; no text has these characters. */
const LINE_BREAK = '\ufffe'
const BLOCK_BREAK = '\uffff'

/**
 * The words of an HTML fragment: markup and comments removed, character references decoded once, white space folded,
 * paragraphs separated by a blank line and `<br>` by a line break. Linear in the length of any input; a `<` that
 * starts no tag stays a `<`.
 */
export function htmlText(html: string): string {
  if (!/<[a-z!?/]/i.test(html)) return paragraphsOf(decoded(html))
  const parts: string[] = []
  const scan = new TagScan(html)
  let at = 0
  for (let tag = scan.next(at); tag !== null; tag = scan.next(tag.end)) {
    if (tag.start > at) parts.push(decoded(html.slice(at, tag.start)))
    if (tag.name === 'br') parts.push(LINE_BREAK)
    else if (BLOCKS.has(tag.name)) parts.push(BLOCK_BREAK)
    at = tag.end
  }
  parts.push(decoded(html.slice(at)))
  return foldBreaks(parts.join(''))
}

function decoded(html: string): string {
  return html.includes('&') ? decodeHTML(html) : html
}

/** Plain text with its white space folded; blank lines stay as the breaks between paragraphs. */
export function paragraphsOf(text: string): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/).map((each) => each.replace(/\s+/g, ' ').trim())
  return paragraphs.filter((each) => each !== '').join('\n\n')
}

/** The same on one line, for titles and names. */
export function htmlLine(html: string): string {
  return htmlText(html).replace(/\s+/g, ' ')
}

interface Tag {
  readonly name: string
  readonly start: number
  /** After the tag, or after the whole element where its content is hidden. */
  readonly end: number
}

function foldBreaks(text: string): string {
  const paragraphs = text
    // Most white space is a single blank already.
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .split(/\uffff|\ufffe(?: ?\ufffe)+/)
    .map((paragraph) => linesOf(paragraph).join('\n'))
  return paragraphs.filter((each) => each !== '').join('\n\n')
}

function linesOf(paragraph: string): string[] {
  const lines = paragraph.split(LINE_BREAK).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

class TagScan {
  readonly #html: string
  #lower: string | null = null
  /** Closers that do not occur any more: without this memory a search for each would be quadratic. */
  readonly #missing = new Set<string>()
  /** Set once quotes swallowed the end of a tag; from then on they are not looked at. */
  #quotesBroken = false

  constructor(html: string) {
    this.#html = html
  }

  /** The first tag, comment or hidden element from `from` on. */
  next(from: number): Tag | null {
    for (let start = this.#html.indexOf('<', from); start >= 0; ) {
      const tag = this.#tagAt(start)
      if (tag !== null) return tag
      start = this.#html.indexOf('<', start + 1)
    }
    return null
  }

  #tagAt(start: number): Tag | null {
    if (this.#html.startsWith('<!--', start)) return this.#upTo('-->', start)
    if (this.#html.startsWith('<![CDATA[', start)) return { name: '', start, end: start + 9 }
    const head = /<([/!?]?)([a-z][\w:-]{0,30})?/iy
    head.lastIndex = start
    const match = head.exec(this.#html)
    if (match === null || (match[2] === undefined && match[1] !== '?')) return null
    const name = (match[2] ?? '').toLowerCase()
    const end = this.#tagEnd(head.lastIndex)
    if (end === null) return null
    if (match[1] === '' && HIDDEN.has(name)) return this.#hidden(name, { name, start, end })
    return { name, start, end }
  }

  #hidden(name: string, tag: Tag): Tag {
    if (this.#html[tag.end - 2] === '/') return tag
    // Only ASCII is lowered: other letters may change their length, and with it every position.
    this.#lower ??= this.#html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    const close = this.#find(`</${name}`, tag.end, this.#lower)
    return close === null ? tag : { ...tag, end: this.#tagEnd(close) ?? close }
  }

  #upTo(closer: string, start: number): Tag | null {
    const close = this.#find(closer, start)
    return close === null ? null : { name: '', start, end: close + closer.length }
  }

  /** After the `>` that ends the tag; one inside a quoted attribute value does not count. */
  #tagEnd(from: number): number | null {
    const plain = this.#find('>', from)
    if (plain === null) return null
    const isPlain = this.#quotesBroken || !/["']/.test(this.#html.slice(from, plain))
    if (isPlain) return plain + 1
    const quotes = /["'>]/g
    quotes.lastIndex = from
    for (let mark = quotes.exec(this.#html); mark !== null; mark = quotes.exec(this.#html)) {
      if (mark[0] === '>') return quotes.lastIndex
      const isValue = this.#html[mark.index - 1] === '='
      const close = isValue ? this.#find(mark[0], quotes.lastIndex) : null
      if (close !== null) quotes.lastIndex = close + 1
    }
    this.#quotesBroken = true
    return plain + 1
  }

  #find(what: string, from: number, text: string = this.#html): number | null {
    if (this.#missing.has(what)) return null
    const at = text.indexOf(what, from)
    if (at >= 0) return at
    this.#missing.add(what)
    return null
  }
}
