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
  if (!text.includes('\n')) return folded(text).trim()
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
  const paragraphs = folded(text)
    .split(/\uffff|\ufffe(?: ?\ufffe)+/)
    .map((paragraph) => linesOf(paragraph).join('\n'))
  return paragraphs.filter((each) => each !== '').join('\n\n')
}

/** White space as single blanks, which most of it is already. */
function folded(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ')
}

function linesOf(paragraph: string): string[] {
  const lines = paragraph.split(LINE_BREAK).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

const BANG = 0x21
const SLASH = 0x2f
const QUESTION = 0x3f
const LONGEST_NAME = 30

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Letters, digits and colon (0x30 to 0x3a), hyphen and underscore. */
function isInName(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x5f
}

class TagScan {
  readonly #html: string
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
    const first = this.#html.charCodeAt(start + 1)
    if (first === BANG) return this.#declaration(start)
    if (first === QUESTION) return this.#upTo('>', start)
    const from = first === SLASH ? start + 2 : start + 1
    const nameEnd = this.#nameEnd(from)
    const end = nameEnd === from ? null : this.#tagEnd(nameEnd)
    if (end === null) return null
    const name = this.#html.slice(from, nameEnd).toLowerCase()
    const tag = { name, start, end }
    return first !== SLASH && HIDDEN.has(name) ? this.#hidden(name, tag) : tag
  }

  #declaration(start: number): Tag | null {
    if (this.#html.startsWith('<!--', start)) return this.#upTo('-->', start)
    if (this.#html.startsWith('<![CDATA[', start)) return { name: '', start, end: start + 9 }
    return isLetter(this.#html.charCodeAt(start + 2)) ? this.#upTo('>', start) : null
  }

  /** After the letters, digits and hyphens of a name; where it started when it starts with no letter. */
  #nameEnd(from: number): number {
    if (!isLetter(this.#html.charCodeAt(from))) return from
    let end = from + 1
    while (end - from < LONGEST_NAME && isInName(this.#html.charCodeAt(end))) end += 1
    return end
  }

  #hidden(name: string, tag: Tag): Tag {
    if (this.#html[tag.end - 2] === '/' || this.#missing.has(name)) return tag
    const closers = new RegExp(`</${name}`, 'gi')
    closers.lastIndex = tag.end
    const close = closers.exec(this.#html)?.index
    if (close !== undefined) return { ...tag, end: this.#tagEnd(close) ?? close }
    this.#missing.add(name)
    return tag
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

  #find(what: string, from: number): number | null {
    if (this.#missing.has(what)) return null
    const at = this.#html.indexOf(what, from)
    if (at >= 0) return at
    this.#missing.add(what)
    return null
  }
}
