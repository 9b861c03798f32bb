import { decodeHTMLStrict } from 'entities'
import { elementText, withoutForbidden } from './element-text.ts'

/** Elements whose content is a text for people, so that markup in it is content and not structure. */
const TEXT_ELEMENTS =
  'title|summary|content|description|content:encoded|body|xhtml:body|fullitem|abstract|itunes:summary|media:description|dc:description|atom:title|atom:content|atom:summary'

/** Elements that are many and that nobody reads; they are dropped. */
const UNREAD = new Set(
  `category comments dc:subject dc:identifier googleplay:description itunes:keywords itunes:subtitle media:keywords
  media:thumbnail rdf:Seq slash:comments wfw:commentRss`.split(/\s+/),
)
const MARKED_ELEMENTS = [TEXT_ELEMENTS, ...UNREAD].join('|')
const MARKS = new RegExp(
  `<!\\[CDATA\\[|<!--|<\\?|<(${MARKED_ELEMENTS})(?:\\s[^<>]*)?>|&(?:#\\w{1,8};|[A-Za-z]\\w{0,40};?)?`,
  'g',
)
/** Where the content of each marked element may end: at its closing tag, unless a CDATA section comes first. */
const ENDS: ReadonlyMap<string, RegExp> = new Map(
  MARKED_ELEMENTS.split('|').map((name) => [name, new RegExp(`<!\\[CDATA\\[|</${name}\\s*>`, 'g')]),
)

/** A feed's XML made readable for a strict parser, its long texts lifted out. */
export interface RepairedXml {
  readonly xml: string
  /** What stood in the lifted elements; each holds a token in its place, which `textBehind` undoes. */
  readonly texts: readonly string[]
}

/**
 * Makes a feed's XML readable for a strict parser, in one linear walk. What stands in text elements is lifted out: strict
 * parsers lose the order of words in inline markup, and the texts, most of a feed, need not go through them at all.
 * Elsewhere HTML entities become characters and a bare `&` is escaped. Comments, processing instructions and characters that
 * XML forbids are dropped (XML 1.0, 2.2).
 */
export function repairXml(text: string): RepairedXml {
  return new Repair(withoutForbidden(text)).run()
}

/** No text can forge it: XML forbids the character, and it was dropped from the document. */
const TOKEN = '\ufffe'

/** The text that a token stands for; any other value is its own text. */
export function textBehind(value: string, texts: readonly string[]): string {
  return value.startsWith(TOKEN) ? (texts[Number(value.slice(1))] ?? '') : value
}

class Repair {
  readonly #text: string
  readonly #parts: string[] = []
  readonly #texts: string[] = []
  /** Names of elements with no closing tag left, so that the search for one is not repeated. */
  readonly #unclosed = new Set<string>()
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): RepairedXml {
    const marks = new RegExp(MARKS)
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      marks.lastIndex = this.#take(mark, marks.lastIndex)
    }
    this.#copyTo(this.#text.length)
    return { xml: this.#parts.join(''), texts: this.#texts }
  }

  /** Handles one mark; gives where the walk goes on. */
  #take(mark: RegExpExecArray, end: number): number {
    const [found, element] = mark
    if (found.startsWith('&')) return this.#replace(mark.index, end, referenceFor(found))
    if (element !== undefined) return this.#element(element, mark.index, end)
    if (found === '<![CDATA[') return this.#endOf(']]>', end) ?? this.#text.length
    const close = this.#endOf(found === '<!--' ? '-->' : '?>', end)
    return close === null ? end : this.#replace(mark.index, close, '')
  }

  #element(name: string, start: number, end: number): number {
    const tag = this.#text.slice(start, end)
    const isUnread = UNREAD.has(name)
    if (tag.endsWith('/>')) return isUnread ? this.#replace(start, end, '') : end
    const close = this.#closing(name, end)
    if (close === null) return end
    if (isUnread) return this.#replace(start, this.#text.indexOf('>', close) + 1, '')
    const text = textOf(tag, elementText(this.#text.slice(end, close)))
    if (text === '') return this.#replace(end, close, '')
    this.#texts.push(text)
    return this.#replace(end, close, `${TOKEN}${this.#texts.length - 1}`)
  }

  /** Where the element's closing tag starts, CDATA sections passed over. */
  #closing(name: string, from: number): number | null {
    if (this.#unclosed.has(name)) return null
    const marks = ENDS.get(name)
    if (marks === undefined) return null
    marks.lastIndex = from
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      if (mark[0] !== '<![CDATA[') return mark.index
      const end = this.#endOf(']]>', marks.lastIndex)
      if (end === null) break
      marks.lastIndex = end
    }
    this.#unclosed.add(name)
    return null
  }

  #endOf(closer: string, from: number): number | null {
    if (this.#unclosed.has(closer)) return null
    const at = this.#text.indexOf(closer, from)
    if (at >= 0) return at + closer.length
    this.#unclosed.add(closer)
    return null
  }

  #replace(from: number, to: number, replacement: string): number {
    this.#copyTo(from)
    this.#parts.push(replacement)
    this.#at = to
    return to
  }

  #copyTo(end: number): void {
    this.#parts.push(this.#text.slice(this.#at, end))
    this.#at = end
  }
}

/** Atom 0.3 may send texts in base64, Atom 1.0 (RFC 4287, 4.1.3.3) content of any type that is no text. */
function textOf(tag: string, text: string): string {
  const isBinary = /\stype\s*=\s*["']?(?!text|html|xhtml|[^"'>]*xml)[a-z]+\//i.test(tag)
  const isCoded = isBinary || /\smode\s*=\s*["']?base64/i.test(tag)
  if (!isCoded || !/^[\w\s+/=]*$/.test(text)) return text
  return withoutForbidden(Buffer.from(text, 'base64').toString('utf8'))
}

const XML_NAMES = new Set(['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'])

function referenceFor(reference: string): string {
  if (XML_NAMES.has(reference)) return reference
  const character = decodeHTMLStrict(reference)
  if (character === reference) return `&amp;${reference.slice(1)}`
  return withoutForbidden(character).replace(/[&<>]/g, (special) => `&#${special.charCodeAt(0)};`)
}
